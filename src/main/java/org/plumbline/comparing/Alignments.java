package org.plumbline.comparing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.comparison.Alignment;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Suggestion;
import org.plumbline.comparison.Summary;
import org.plumbline.db.Transactions;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.wording.WrittenTemplate;
import org.springframework.stereotype.Service;

/**
 * What corresponds where two instruments have no ids in common: suggested, confirmed or refused by
 * people, and remembered for their authority.
 */
@Service
public class Alignments {
  private final AlignmentStore store;
  private final AuditTrail audit;
  private final Transactions transactions;

  Alignments(AlignmentStore store, AuditTrail audit, Transactions transactions) {
    this.store = store;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * A word on two elements.
   *
   * @param ours key of the element of the first instrument
   * @param theirs key of the element of the second
   */
  public record Said(String ours, String theirs, Decision.Verdict verdict) {}

  /**
   * Two instruments with what seems to correspond and what people said of it.
   *
   * @param suggestions around the decisions; what was confirmed is among them
   */
  public record Matched(
      Instrument ours, Instrument theirs, List<Suggestion> suggestions, Decisions decisions) {
    public Matched {
      suggestions = List.copyOf(suggestions);
    }

    /** Suggestions that nobody has confirmed. */
    public List<Suggestion> open() {
      return suggestions.stream().filter(each -> !isConfirmed(each)).toList();
    }

    public boolean isConfirmed(Suggestion suggestion) {
      return decisions
          .find(suggestion.theirs().key())
          .filter(decision -> decision.verdict() == Decision.Verdict.CONFIRMED)
          .filter(decision -> decision.ours().equals(suggestion.ours().key()))
          .isPresent();
    }

    /** How theirs differs from ours, as far as people confirmed what corresponds. */
    Comparison comparison() {
      return Comparison.between(ours, applied());
    }

    /** Theirs with our ids wherever people confirmed what corresponds. */
    Instrument applied() {
      Set<String> confirmed =
          decisions.confirmed().stream()
              .map(each -> each.ours() + " " + each.theirs())
              .collect(Collectors.toSet());
      return new Alignment(
              ours,
              theirs,
              suggestions.stream()
                  .filter(each -> confirmed.contains(each.ours().key() + " " + each.theirs().key()))
                  .toList())
          .apply(WrittenTemplate::renamed);
    }
  }

  /**
   * Whether two instruments have sections in common by their ids, so that nobody need match them.
   */
  public static boolean haveIdsInCommon(Instrument ours, Instrument theirs) {
    if (ours.code().equals(theirs.code())) {
      return true;
    }
    Summary summary = Comparison.between(ours, theirs).summary();
    return summary.sections().matched() > 0;
  }

  /** Only managers and board admins say what corresponds. */
  public static boolean mayDecide(Account account) {
    return account.is(Role.MANAGER) || account.is(Role.BOARD_ADMIN);
  }

  /** What seems to correspond, and what people of the account's authority said of it. */
  public Matched find(Account account, Instrument ours, Instrument theirs) {
    Decisions decisions =
        Decisions.of(store.list(account.scope(), store.line(ours.code(), theirs.code())));
    return new Matched(
        ours,
        theirs,
        Alignment.suggest(ours, theirs, decisions.decided()).suggestions(),
        decisions);
  }

  /**
   * Remembers what somebody said.
   *
   * @throws IllegalStateException when the account may not; the pages do not offer it then
   */
  public void say(Account account, InstrumentCode ours, InstrumentCode theirs, List<Said> said) {
    if (!mayDecide(account)) {
      throw new IllegalStateException(account.login() + " may not say what corresponds");
    }
    transactions.run(() -> {
      AlignmentStore.Line line = store.line(ours, theirs);
      int rounds = store.lockRounds(account.scope(), line);
      store.insert(account.scope(), line, rounds, said);
      audit.append(
          AuditEntry.by(account, AuditEntry.Kind.CORRESPONDENCE_SAID)
              .with(
                  Map.of(
                      "instruments",
                      ours + " and " + theirs,
                      "pairs",
                      Integer.toString(said.size()))));
    });
  }
}
