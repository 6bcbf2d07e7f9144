package org.plumbline.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Accounts;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Scope;
import org.plumbline.db.Transactions;
import org.plumbline.definition.Definition;
import org.plumbline.drafting.PublicationRequest.Standing;
import org.plumbline.id.AccountId;
import org.plumbline.id.DraftId;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.Zones;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.publication.Publication;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.Publisher;
import org.plumbline.schema.Document;
import org.springframework.stereotype.Component;

/**
 * Publishes what was approved: the definition of the revision that was asked for, in the name of
 * who asked, and only if it is still the same bytes. The draft ends with it.
 */
@Component
class ApprovedDrafts {
  /** The day on the wall of every authority that uses this. */
  private final RequestStore store;

  private final DraftStore draftStore;
  private final Drafts drafts;
  private final Accounts accounts;
  private final Authorities authorities;
  private final Publisher publisher;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Clock clock;

  ApprovedDrafts(
      RequestStore store,
      DraftStore draftStore,
      Drafts drafts,
      Accounts accounts,
      Authorities authorities,
      Publisher publisher,
      AuditTrail audit,
      Transactions transactions,
      Clock clock) {
    this.store = store;
    this.draftStore = draftStore;
    this.drafts = drafts;
    this.accounts = accounts;
    this.authorities = authorities;
    this.publisher = publisher;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Zones.OF_AUTHORITIES);
  }

  /** The draft first, then its request: whoever edits, decides or publishes waits. */
  Optional<PublicationRequest> lock(Account who, PublicationRequest seen) {
    return lock(who.scope(), seen.draft(), seen.round());
  }

  private Optional<PublicationRequest> lock(Scope scope, DraftId draft, int round) {
    return draftStore.lockOpen(scope, draft).flatMap(_ -> store.lock(scope, draft, round));
  }

  /** What was asked for; empty when the draft is no longer open. */
  Optional<Instrument> instrument(Account who, PublicationRequest request) {
    return drafts
        .find(who, request.code())
        .filter(draft -> draft.id().equals(request.draft()))
        .map(draft -> drafts.documentAt(who, draft, request.revision()).read().instrument());
  }

  /**
   * Publishes an approved request in a transaction of its own, and keeps what was in the way.
   * Whoever comes second finds it published.
   */
  DecisionResult carryOut(Scope scope, DraftId draft, int round) {
    DecisionResult deciding =
        transactions.run(status -> {
          DecisionResult came =
              lock(scope, draft, round)
                  .filter(now -> now.standing() instanceof Standing.Approved)
                  .map(request -> publish(scope, request))
                  .orElseGet(DecisionResult.TooLate::new);
          if (came instanceof DecisionResult.Refused) {
            status.setRollbackOnly();
          }
          return came;
        });
    if (deciding instanceof DecisionResult.Refused(List<Problem> problems)) {
      transactions.run(() -> keepTrouble(scope, draft, round, problems));
    }
    return deciding;
  }

  private void keepTrouble(Scope scope, DraftId draft, int round, List<Problem> problems) {
    lock(scope, draft, round)
        .filter(now -> now.standing() instanceof Standing.Approved)
        .ifPresent(request -> {
          String why = problems.stream().map(Problem::sentence).collect(Collectors.joining("\n"));
          store.trouble(scope, draft, round, why);
          audit.append(
              new AuditEntry(
                  AuditEntry.Kind.DUE_PUBLICATION_FAILED,
                  Optional.of(scope.authority()),
                  Optional.of(authorities.systemAccount()),
                  Optional.empty(),
                  Optional.empty(),
                  false,
                  Optional.empty(),
                  Map.of(
                      "version",
                      request.version().toString(),
                      "problems",
                      Integer.toString(problems.size()))));
        });
  }

  /** Publishes a request that is locked and approved in this transaction. */
  DecisionResult publish(Scope scope, PublicationRequest request) {
    Optional<Account> asker =
        accounts
            .findActive(request.askedById())
            .filter(account -> account.authority().id().equals(scope.authority()));
    if (asker.isEmpty()) {
      return refused(
          "was asked for by %s, who does not work for the authority any more"
              .formatted(request.askedBy()));
    }
    Optional<Instrument> instrument =
        instrument(asker.get(), request)
            .filter(asked -> Definition.of(asked).sha256().equals(request.sha256()));
    if (instrument.isEmpty()) {
      return refused("is no longer what was asked for, byte for byte");
    }
    DecisionResult deciding =
        publish(asker.get(), scope.account(), request.draft(), instrument.get(), request.note());
    if (deciding instanceof DecisionResult.Published) {
      store.markPublished(scope, request.draft(), request.round(), clock.instant());
    }
    return deciding;
  }

  private static DecisionResult refused(String wrong) {
    return new DecisionResult.Refused(
        List.of(
            new Problem(
                Place.WHOLE,
                wrong,
                "Withdraw the request, and ask again for the draft as it is.")));
  }

  /** Publishes an instrument, ends the draft, and goes on with what was edited in it since. */
  DecisionResult publish(Account by, DraftId draft, Instrument instrument, String note) {
    return publish(by, by.id(), draft, instrument, note);
  }

  private DecisionResult publish(
      Account by, AccountId actor, DraftId draft, Instrument instrument, String note) {
    return switch (publisher.publish(instrument, by, actor, note, false)) {
      case Publication.Refused(List<Problem> problems) -> new DecisionResult.Refused(problems);
      case Publication.Published(PublishedVersion version) -> {
        Optional<Draft> later = drafts.find(by, instrument.code());
        drafts.published(by, draft);
        yield new DecisionResult.Published(
            instrument.ref(), later.filter(now -> goesOn(by, now, version)).isPresent());
      }
      case Publication.WouldPublish _ -> throw new IllegalStateException("was no dry run");
    };
  }

  /** Nobody's words are lost because they came after the request. */
  private boolean goesOn(Account by, Draft draft, PublishedVersion version) {
    Instrument published = version.instrument();
    Instrument later = DraftCreator.numbered(draft.instrument(), published.version());
    if (later.equals(published)) {
      return false;
    }
    Instrument next =
        DraftCreator.numbered(
            draft.instrument(), new VersionNumber(published.version().value() + 1));
    draftStore.insert(
        by.scope(),
        next.code(),
        next.title(),
        Optional.of(version.id()),
        ChangeJson.write(Document.of(next)));
    audit.append(
        AuditEntry.by(by, AuditEntry.Kind.DRAFT_BEGUN)
            .with(Map.of("instrument", next.code().value())));
    return true;
  }
}
