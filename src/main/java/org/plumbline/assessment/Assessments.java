package org.plumbline.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.audit.AlreadyDone;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Slot;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.response.Answer;
import org.plumbline.response.Misfit;
import org.plumbline.response.Misfits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Starting, opening and writing assessments, for pages and for the HTTP API alike. */
@Service
public class Assessments {
  private static final int TRIES = 4;

  private final AssessmentStore store;
  private final AnswerStore answers;
  private final AnswerWriterStore writer;
  private final PublishedVersions versions;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final IdSource ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Assessments(
      AssessmentStore store,
      AnswerStore answers,
      AnswerWriterStore writer,
      PublishedVersions versions,
      AuditTrail audit,
      TransactionTemplate transaction,
      IdSource ids,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.writer = writer;
    this.versions = versions;
    this.audit = audit;
    this.transaction = transaction;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Starts an assessment of a child on the newest version of an instrument that is valid for the
   * authority today.
   *
   * @throws NotPermitted when the account is not a practitioner's, or the instrument is not offered
   */
  public Reference start(Account who, Child child, InstrumentCode instrument) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners start assessments.");
    }
    PublishedVersion version =
        versions.newestFor(who.authority().id()).stream()
            .filter(candidate -> candidate.instrument().code().equals(instrument))
            .findFirst()
            .orElseThrow(() ->
                new NotPermitted(
                    "No version of " + instrument + " can be started in this authority today."));
    Particulars start =
        new Particulars(
            new AssessmentId(ids.next()),
            Reference.random(random),
            child,
            version,
            new Person(who.id(), who.name()),
            0,
            clock.instant(),
            clock.instant(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    transaction.executeWithoutResult(status -> {
      store.insert(who.scope(), start);
      audit.append(
          AuditEntry.by(who, AuditEntry.Kind.ASSESSMENT_STARTED)
              .about(child.id())
              .about(start.id())
              .with(Map.of("version", version.instrument().ref().toString())));
    });
    return start.reference();
  }

  /**
   * The assessment with its answers, for somebody who opens it.
   *
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public Assessment open(Account who, Reference reference) {
    return open(who, reference, AuditEntry.Kind.ASSESSMENT_READ);
  }

  /**
   * The same, for a copy on paper.
   *
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public Assessment openForPrint(Account who, Reference reference) {
    return open(who, reference, AuditEntry.Kind.PRINTED);
  }

  private Assessment open(Account who, Reference reference, AuditEntry.Kind kind) {
    AssessmentStore.Head head = getHead(who, reference);
    audit.append(
        AuditEntry.by(who, kind)
            .about(head.particulars().child().id())
            .about(head.particulars().id()));
    return whole(who, head);
  }

  /** The same again, as it stands now, for a page that has it open. */
  public Assessment reread(Account who, Assessment opened) {
    return whole(
        who,
        store
            .find(who.scope(), opened.particulars().id())
            .orElseThrow(() -> new NoSuchRecord(opened.particulars().reference().value())));
  }

  /** All assessments of a child, newest first. */
  public List<Listed> listOf(Account who, Child child) {
    return store.listOfChild(who.scope(), child.id()).stream().map(Assessments::listed).toList();
  }

  /** What somebody has started and not finished, newest change first. */
  public List<Listed> listOwn(Account who) {
    return store
        .list(
            who.scope(),
            List.of(StoredState.DRAFT, StoredState.RETURNED, StoredState.SUBMITTED),
            Optional.of(who.id()),
            200)
        .stream()
        .map(Assessments::listed)
        .toList();
  }

  /** What waits for a manager of the authority, newest change first. */
  public List<Listed> listSubmitted(Account who) {
    return store.list(who.scope(), List.of(StoredState.SUBMITTED), Optional.empty(), 200).stream()
        .map(Assessments::listed)
        .toList();
  }

  /**
   * Saves one change in one short transaction. Whatever two people do at once, nobody's words are
   * overwritten unseen: different parts are brought together, and the same part comes back as a
   * clash.
   *
   * @throws IllegalArgumentException when the version has no such slot
   * @throws NotPermitted when the account is not a practitioner's
   */
  public Saving save(Account who, Assessment.Open open, Edit edit) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners write in assessments.");
    }
    Slot slot = slot(open.particulars().version(), edit.slot());
    Optional<Misfit> unstorable =
        edit.now().stream()
            .flatMap(answer ->
                Misfits.check(open.particulars().version().instrument(), edit.slot(), answer)
                    .stream())
            .filter(Misfit.Unstorable.class::isInstance)
            .findFirst();
    if (unstorable.isPresent()) {
      return new Saving.Refused(unstorable.get().what() + " " + unstorable.get().remedy());
    }
    if (edit.now().equals(edit.seen().answer())) {
      return new Saving.Saved(edit.seen(), clock.instant());
    }
    Edit trying = edit;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Saving saving = tryToSave(who, open.particulars(), slot, trying);
      if (!(saving instanceof Saving.Clash(Given theirs, var _))) {
        return saving;
      }
      if (theirs.answer().equals(edit.now())) {
        return new Saving.Saved(theirs, clock.instant());
      }
      Optional<Answer> merged = Merge.of(edit.seen().answer(), edit.now(), theirs.answer());
      if (merged.isEmpty()) {
        return saving;
      }
      trying = new Edit(edit.slot(), theirs, merged, edit.section(), edit.intent());
    }
    return new Saving.Clash(
        whole(who, getHead(who, open.particulars().reference())).in(edit.slot()), Optional.empty());
  }

  private Saving tryToSave(Account who, Particulars particulars, Slot slot, Edit edit) {
    AuditEntry event =
        AuditEntry.by(who, AuditEntry.Kind.ANSWERED)
            .about(particulars.child().id())
            .about(particulars.id())
            .intending(edit.intent())
            .with(Map.of("item", edit.slot().value(), "section", edit.section().value()));
    try {
      Saving saving =
          transaction.execute(status -> {
            if (!store.advance(
                who.scope(),
                particulars.id(),
                AuditTrail.canonical(event),
                edit.section(),
                clock.instant())) {
              return new Saving.NoLongerOpen();
            }
            AnswerWriterStore.Place place =
                new AnswerWriterStore.Place(
                    who.scope(),
                    particulars.id(),
                    particulars.version().id(),
                    slot.id(),
                    slot.holds());
            if (!writer.write(place, edit.seen().revision(), edit.seen().answer(), edit.now())) {
              status.setRollbackOnly();
              Given theirs =
                  answers
                      .read(who.scope(), particulars.id())
                      .getOrDefault(edit.slot(), Given.NEVER);
              return new Saving.Clash(
                  theirs, answers.writtenAt(who.scope(), particulars.id(), edit.slot()));
            }
            audit.appendChained(event, particulars.id());
            return new Saving.Saved(
                new Given(
                    edit.now(),
                    edit.seen().revision() + 1,
                    Optional.of(new Person(who.id(), who.name()))),
                clock.instant());
          });
      return java.util.Objects.requireNonNull(saving);
    } catch (AlreadyDone done) {
      return new Saving.Saved(
          answers.read(who.scope(), particulars.id()).getOrDefault(edit.slot(), Given.NEVER),
          clock.instant());
    }
  }

  private static Slot slot(PublishedVersion version, ItemId id) {
    return version
        .instrument()
        .items()
        .flatMap(item -> item.slots().stream())
        .filter(slot -> slot.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no slot " + id + " in this version"));
  }

  private AssessmentStore.Head getHead(Account who, Reference reference) {
    return store
        .find(who.scope(), reference)
        .orElseThrow(() -> {
          audit.append(
              AuditEntry.by(who, AuditEntry.Kind.ACCESS_REFUSED)
                  .refusedWith(Map.of("assessment", reference.value())));
          return new NoSuchRecord(reference.value());
        });
  }

  private Assessment whole(Account who, AssessmentStore.Head head) {
    Map<ItemId, Given> given = answers.read(who.scope(), head.particulars().id());
    return switch (head.state()) {
      case DRAFT -> new Assessment.Open(head.particulars(), given, false);
      case RETURNED -> new Assessment.Open(head.particulars(), given, true);
      case SUBMITTED -> new Assessment.Submitted(head.particulars(), given);
      case SIGNED_OFF -> new Assessment.SignedOff(head.particulars(), given);
    };
  }

  private static Listed listed(AssessmentStore.Head head) {
    return new Listed(
        head.particulars(),
        switch (head.state()) {
          case DRAFT -> Listed.State.IN_PROGRESS;
          case RETURNED -> Listed.State.RETURNED;
          case SUBMITTED -> Listed.State.WITH_MANAGER;
          case SIGNED_OFF -> Listed.State.SIGNED_OFF;
        });
  }
}
