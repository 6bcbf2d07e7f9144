package org.plumbline.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.Mailbox;
import org.plumbline.authority.Mailboxes;
import org.plumbline.id.OptionId;
import org.plumbline.id.Zones;
import org.plumbline.lint.Context;
import org.plumbline.lint.Directory;
import org.plumbline.lint.Finding;
import org.plumbline.lint.Fix;
import org.plumbline.lint.Lint;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.springframework.stereotype.Service;

/**
 * What the author of a draft should look at before it is published. What somebody accepted is kept
 * in the draft, as an editorial note that names the finding: so it goes with the version, is undone
 * like everything else, and ends when the words change that the finding rests on.
 */
@Service
public class Findings {
  private static final TreePath NOTES = TreePath.of(KeyName.NOTES);

  private final Mailboxes mailboxes;
  private final Clock clock;

  Findings(Mailboxes mailboxes, Clock clock) {
    this.mailboxes = mailboxes;
    this.clock = clock;
  }

  /**
   * Looks the draft over, as it stands. Of the directories of mailboxes only that of the account's
   * own authority is known.
   *
   * @throws NoSuchDraft when the account is no board admin's
   */
  public LintResult lookOver(Account who, Draft draft) {
    Drafts.demandAdmin(who, draft.code().value());
    List<Mailbox> directory = mailboxes.list(who);
    Context context =
        new Context(
            LocalDate.now(clock.withZone(Zones.OF_AUTHORITIES)),
            Map.of(
                who.authority().code(),
                new Directory(
                    directory.stream().map(Mailbox::id).collect(Collectors.toSet()),
                    directory.stream()
                        .filter(Mailbox::isConfirmed)
                        .map(Mailbox::id)
                        .collect(Collectors.toSet()))));
    return of(draft, Lint.check(draft.instrument(), context));
  }

  private LintResult of(Draft draft, List<Finding> findings) {
    Map<String, LintResult.Acceptance> reasons = acceptances(draft);
    Set<String> made =
        findings.stream().map(each -> each.fingerprint().hex()).collect(Collectors.toSet());
    return new LintResult(
        draft.revision(),
        clock.instant(),
        findings.stream()
            .map(each ->
                new LintResult.Found(
                    each,
                    Paths.of(draft.document(), each.place()),
                    Optional.ofNullable(reasons.get(each.fingerprint().hex()))))
            .toList(),
        (int) reasons.keySet().stream().filter(each -> !made.contains(each)).count());
  }

  /** By fingerprint. A doubt that the board is still to confirm accepts nothing. */
  private static Map<String, LintResult.Acceptance> acceptances(Draft draft) {
    Document document = draft.document();
    Map<String, LintResult.Acceptance> all = new HashMap<>();
    for (String name : document.entries(NOTES)) {
      TreePath note = NOTES.entry(name);
      document
          .text(note.then(KeyName.ACCEPTS))
          .filter(_ -> document.text(note.then(KeyName.DECISION)).filter(KEPT::equals).isPresent())
          .ifPresent(accepts ->
              all.putIfAbsent(
                  accepts,
                  new LintResult.Acceptance(
                      note,
                      document.text(note.then(KeyName.TEXT)).orElse(""),
                      writer(draft, accepts))));
    }
    return all;
  }

  private static final String KEPT = "kept";

  /** Who accepted it last, as the history of the draft has it. */
  private static Optional<String> writer(Draft draft, String accepts) {
    return draft.history().standing().reversed().stream()
        .filter(step ->
            step.edit().changes().stream()
                .anyMatch(change ->
                    change instanceof Change.Insert(var _, Tree entry, var _)
                        && entry instanceof Tree.Keys keys
                        && keys.text(KeyName.ACCEPTS).filter(accepts::equals).isPresent()))
        .map(History.Step::by)
        .findFirst();
  }

  /** Lets a finding stay, for a reason. */
  public static Edit accept(Draft draft, Finding finding, String reason) {
    Map<KeyName, Tree> note = new EnumMap<>(KeyName.class);
    about(draft.document(), finding).ifPresent(id -> note.put(KeyName.ABOUT, new Tree.Text(id)));
    note.put(KeyName.DECISION, new Tree.Text(KEPT));
    note.put(KeyName.TEXT, new Tree.Text(reason.strip()));
    note.put(KeyName.ACCEPTS, new Tree.Text(finding.fingerprint().hex()));
    List<String> notes = draft.document().entries(NOTES);
    Edit added =
        Edits.add(
            draft,
            NOTES,
            Tree.Keys.of(note),
            notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast()));
    return new Edit(
        "accepted “%s” with the reason “%s”".formatted(finding.rule().title(), Names.brief(reason)),
        added.changes());
  }

  /** The element, or what it belongs to where it has an id within another only. */
  private static Optional<String> about(Document document, Finding finding) {
    String element = finding.element();
    String own =
        element.substring(0, element.contains("/") ? element.indexOf('/') : element.length());
    return Optional.of(own)
        .filter(id -> !id.isEmpty())
        .filter(id -> Paths.of(document, id).isPresent());
  }

  /** Takes an acceptance back. */
  public static Edit reopen(Draft draft, LintResult.Acceptance acceptance) {
    Edit removed = Edits.remove(draft, acceptance.note());
    return new Edit(
        "took back an acceptance: “%s”".formatted(Names.brief(acceptance.reason())),
        removed.changes());
  }

  /** Puts the corrected text in the place of the one that the finding saw. */
  public static Edit mend(Draft draft, LintResult.Found found, Fix fix) {
    TreePath at = found.at();
    Optional<String> seen = Optional.of(found.finding().text());
    boolean isDescriptor =
        at.endsIn(KeyName.TEXT) && at.behind(KeyName.DESCRIPTORS).equals(lastButOne(at));
    return isDescriptor
        ? Descriptors.write(
            draft,
            at.first(at.steps().size() - 3),
            new OptionId(at.parent().last()),
            seen,
            fix.text())
        : Edits.write(draft, at, seen, fix.text());
  }

  private static Optional<String> lastButOne(TreePath at) {
    return at.steps().size() > 1 ? Optional.of(at.parent().last()) : Optional.empty();
  }
}
