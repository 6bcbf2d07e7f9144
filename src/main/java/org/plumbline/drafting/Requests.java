package org.plumbline.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Role;
import org.plumbline.db.Transactions;
import org.plumbline.definition.Definition;
import org.plumbline.drafting.PublicationRequest.Standing;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.publication.Publication;
import org.plumbline.publication.Publisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Asking that a draft be published, and deciding on it. Whoever asks does not approve; a board
 * admin or a manager of the same authority does. What is approved is one definition, byte for byte,
 * and nothing else is published.
 */
@Service
public class Requests {
  private final RequestStore store;
  private final FourEyes fourEyes;
  private final Drafts drafts;
  private final ApprovedDrafts approved;
  private final Publisher publisher;
  private final Authorities authorities;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Clock clock;

  Requests(
      RequestStore store,
      FourEyes fourEyes,
      Drafts drafts,
      ApprovedDrafts approved,
      Publisher publisher,
      Authorities authorities,
      AuditTrail audit,
      Transactions transactions,
      Clock clock) {
    this.store = store;
    this.fourEyes = fourEyes;
    this.drafts = drafts;
    this.approved = approved;
    this.publisher = publisher;
    this.authorities = authorities;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What publishing the draft would come to: the very same transaction, approved as it were, and
   * rolled back.
   */
  public Publication preview(Account who, Draft draft) {
    Drafts.demandAdmin(who, draft.code().value());
    return transactions.run(status -> {
      status.setRollbackOnly();
      store.withdrawOpen(who.scope(), draft.id(), clock.instant());
      int round = store.insert(who.scope(), wanted(draft, "", Optional.empty()));
      store.approve(who.scope(), draft.id(), round, authorities.systemAccount(), clock.instant());
      return publisher.publish(draft.instrument(), who, "", true);
    });
  }

  /**
   * Asks that a draft be published as it was seen, whatever has been edited since.
   *
   * @param note what is new; may be empty
   * @param dueOn the day on which to publish; as soon as it is approved when empty
   */
  public RequestResult ask(Account who, Draft seen, String note, Optional<LocalDate> dueOn) {
    Drafts.demandAdmin(who, seen.code().value());
    if (dueOn.filter(day -> day.isBefore(approved.today())).isPresent()) {
      return new RequestResult.Refused(List.of(passed(dueOn.get())));
    }
    if (preview(who, seen) instanceof Publication.Refused(List<Problem> problems)) {
      return new RequestResult.Refused(problems);
    }
    try {
      return transactions.run(_ ->
          drafts
              .lock(who, seen.id())
              .<RequestResult>map(
                  _ -> new RequestResult.Asked(asked(who, wanted(seen, note, dueOn))))
              .orElseGet(RequestResult.NoLongerOpen::new));
    } catch (DuplicateKeyException already) {
      return new RequestResult.AlreadyAsked();
    }
  }

  private PublicationRequest asked(Account who, RequestStore.Wanted wanted) {
    int round = store.insert(who.scope(), wanted);
    PublicationRequest request = store.find(who.scope(), wanted.draft(), round).orElseThrow();
    record(who, AuditEntry.Kind.PUBLICATION_REQUESTED, request);
    return request;
  }

  private static RequestStore.Wanted wanted(Draft draft, String note, Optional<LocalDate> dueOn) {
    return new RequestStore.Wanted(
        draft.id(),
        draft.revision(),
        draft.instrument().version(),
        Definition.of(draft.instrument()).sha256(),
        note,
        dueOn);
  }

  private static Problem passed(LocalDate day) {
    return new Problem(
        new Place("", "the day to publish on", "", Optional.empty()),
        "is %s, which has passed".formatted(day),
        "Choose today or a later day.");
  }

  /** The last request for the open draft of an instrument; for admins and managers. */
  public Optional<PublicationRequest> find(Account who, InstrumentCode code) {
    return isDecider(who) ? store.findLast(who.scope(), code) : Optional.empty();
  }

  /** What the authority's admins and managers have before them, oldest first. */
  public List<PublicationRequest> listOpen(Account who) {
    return isDecider(who) ? store.listOpen(who.scope()) : List.of();
  }

  /**
   * What is asked for: the draft as it was at the revision of the request.
   *
   * @throws NoSuchDraft when the draft is no longer open, or not for this account
   */
  public Instrument instrument(Account who, PublicationRequest request) {
    demandDecider(who);
    return approved
        .instrument(who, request)
        .orElseThrow(() -> new NoSuchDraft(request.code().value()));
  }

  /** How often the draft was edited since it was asked for. */
  public int editedSince(Account who, PublicationRequest request) {
    demandDecider(who);
    return drafts
        .find(who, request.code())
        .map(draft -> draft.revision() - request.revision())
        .orElse(0);
  }

  /** Whether this person may approve or refuse it. */
  public boolean mayDecide(Account who, PublicationRequest request) {
    return isDecider(who) && !who.id().equals(request.askedById());
  }

  /**
   * Approves a request; where its day has come, it is published in the same transaction.
   *
   * @throws MayNotDecide when the account asked for it, or is neither admin nor manager
   */
  public DecisionResult approve(Account who, PublicationRequest seen) {
    demandOther(who, seen);
    return transactions.run(status -> {
      Optional<PublicationRequest> waiting =
          approved.lock(who, seen).filter(now -> now.standing() instanceof Standing.Waiting);
      if (waiting.isEmpty()) {
        return new DecisionResult.TooLate();
      }
      PublicationRequest request = waiting.get();
      store.approve(who.scope(), request.draft(), request.round(), who.id(), clock.instant());
      record(who, AuditEntry.Kind.PUBLICATION_APPROVED, request);
      DecisionResult deciding =
          request.isDue(approved.today())
              ? approved.publish(who.scope(), request)
              : decided(who, request);
      if (deciding instanceof DecisionResult.Refused) {
        status.setRollbackOnly();
      }
      return deciding;
    });
  }

  /**
   * Refuses a request.
   *
   * @param reason what is to be changed; not blank
   */
  public DecisionResult refuse(Account who, PublicationRequest seen, String reason) {
    demandOther(who, seen);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a refusal says why");
    }
    return transactions.run(_ -> {
      Optional<PublicationRequest> waiting =
          approved.lock(who, seen).filter(now -> now.standing() instanceof Standing.Waiting);
      if (waiting.isEmpty()) {
        return new DecisionResult.TooLate();
      }
      store.refuse(who.scope(), seen.draft(), seen.round(), reason.strip(), clock.instant());
      record(who, AuditEntry.Kind.PUBLICATION_REFUSED, waiting.get());
      return decided(who, seen);
    });
  }

  /** Takes a request back, approved or not, as long as nothing is published. */
  public DecisionResult withdraw(Account who, PublicationRequest seen) {
    demandDecider(who);
    return transactions.run(_ -> {
      Optional<PublicationRequest> open =
          approved.lock(who, seen).filter(PublicationRequest::isOpen);
      if (open.isEmpty()) {
        return new DecisionResult.TooLate();
      }
      store.withdraw(who.scope(), seen.draft(), seen.round(), clock.instant());
      record(who, AuditEntry.Kind.PUBLICATION_WITHDRAWN, open.get());
      return decided(who, seen);
    });
  }

  /** Publishes an approved request now: before its day, or again after something was in the way. */
  public DecisionResult publishNow(Account who, PublicationRequest seen) {
    demandDecider(who);
    return approved.carryOut(who.scope(), seen.draft(), seen.round());
  }

  /**
   * Publishes a draft as it was seen without a second person.
   *
   * @throws MayNotDecide where the authority asks for one
   */
  public DecisionResult publishAlone(Account who, Draft seen, String note) {
    Drafts.demandAdmin(who, seen.code().value());
    return transactions.run(status -> {
      if (fourEyes.areAskedFor(who)) {
        throw new MayNotDecide(
            "%s asks for a second person before a version is published."
                .formatted(who.authority().name()));
      }
      if (drafts.lock(who, seen.id()).isEmpty()) {
        return new DecisionResult.TooLate();
      }
      store.withdrawOpen(who.scope(), seen.id(), clock.instant());
      DecisionResult deciding = approved.publish(who, seen.id(), seen.instrument(), note);
      switch (deciding) {
        case DecisionResult.Published(var version, boolean _) ->
            audit.append(
                AuditEntry.by(who, AuditEntry.Kind.PUBLISHED_ALONE)
                    .with(Map.of("version", version.toString())));
        case DecisionResult.Refused _ -> status.setRollbackOnly();
        case DecisionResult.Decided _, DecisionResult.TooLate _ -> {}
      }
      return deciding;
    });
  }

  private DecisionResult decided(Account who, PublicationRequest request) {
    return new DecisionResult.Decided(
        store.find(who.scope(), request.draft(), request.round()).orElseThrow());
  }

  private void record(Account who, AuditEntry.Kind kind, PublicationRequest request) {
    audit.append(
        AuditEntry.by(who, kind)
            .with(Map.of("version", request.version().toString(), "sha256", request.sha256())));
  }

  private static boolean isDecider(Account who) {
    return who.is(Role.BOARD_ADMIN) || who.is(Role.MANAGER);
  }

  private static void demandDecider(Account who) {
    if (!isDecider(who)) {
      throw new MayNotDecide("Only board admins and managers decide what is published.");
    }
  }

  private void demandOther(Account who, PublicationRequest request) {
    demandDecider(who);
    if (!mayDecide(who, request)) {
      throw new MayNotDecide(
          "You asked for this to be published, so another board admin or a manager decides.");
    }
  }
}
