package org.plumbline.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AlreadyDone;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.db.Transactions;
import org.plumbline.expression.Facts;
import org.plumbline.expression.Reading;
import org.plumbline.id.ItemId;
import org.plumbline.id.Zones;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.outcome.Outcome;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Submitting, and what a submission amounted to. */
@Service
public class Submissions {
  private final AssessmentStore store;
  private final AnswerStore answers;
  private final AnswerWriterStore writer;
  private final ResultStore results;
  private final RightsStore rights;
  private final Records records;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Clock clock;

  Submissions(
      AssessmentStore store,
      AnswerStore answers,
      AnswerWriterStore writer,
      ResultStore results,
      RightsStore rights,
      Records records,
      AuditTrail audit,
      Transactions transactions,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.writer = writer;
    this.results = results;
    this.rights = rights;
    this.records = records;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What the answers amount to now, and what is missing. */
  public Outcome outcome(Account who, Assessment assessment) {
    return Outcome.of(reading(who, assessment));
  }

  /** The rules of the instrument over the answers; after submission, as of its day. */
  public Reading reading(Account who, Assessment assessment) {
    return reading(
        who,
        assessment.particulars(),
        assessment.answers(),
        assessment instanceof Assessment.Open
            ? clock.instant()
            : assessment.particulars().submittedAt().orElseGet(clock::instant));
  }

  /**
   * Submits to a manager: locks the assessment, judges what is stored, keeps result and next steps,
   * all in one transaction.
   *
   * @param open as whoever submits has read it
   * @param intent the same for every try at the same act, so that it happens once
   */
  public Submission submit(Account who, Assessment.Open open, UUID intent) {
    return submit(who, open, open.particulars().revision(), intent);
  }

  /**
   * The same, where the revision that was read is known otherwise.
   *
   * @param read what others wrote since is not submitted
   */
  public Submission submit(Account who, Assessment.Open open, int read, UUID intent) {
    if (!who.is(Role.PRACTITIONER)) {
      throw onlyPractitioners();
    }
    Particulars about = open.particulars();
    AuditEntry event =
        about
            .entry(who, AuditEntry.Kind.SUBMITTED)
            .intending(intent)
            .with(Map.of("version", about.version().instrument().ref().toString()));
    if (open.isRetired()) {
      return retired(event);
    }
    Instant now = clock.instant();
    try {
      Optional<Submission> submission =
          transactions.run(_ ->
              store.lockOpen(who.scope(), about.id())
                  ? Optional.of(submit(who, about, read, event, now))
                  : Optional.empty());
      return submission.orElseGet(() -> closed(who, about, event));
    } catch (AlreadyDone done) {
      return new Submission.Done();
    } catch (DataAccessException refused) {
      return switch (DatabaseRefusal.of(refused)) {
        case UNDECIDED -> new Submission.Undecided();
        case MOVED_ON -> new Submission.MovedOn();
        case VERSION_RETIRED -> retired(event);
      };
    }
  }

  private Submission retired(AuditEntry event) {
    return audit.isDone(event) ? new Submission.Done() : new Submission.VersionRetired();
  }

  /** Whether it was this very act that submitted the assessment, now or at an earlier try. */
  public boolean wasSubmittedBy(Account who, Assessment assessment, UUID intent) {
    return audit.isRecorded(
        who.authority().id(), assessment.particulars().id(), AuditEntry.Kind.SUBMITTED, intent);
  }

  /** An earlier try at the same act may have worked, and its answer been lost on the way. */
  private Submission closed(Account who, Particulars about, AuditEntry event) {
    records.get(who, about);
    if (audit.isDone(event)) {
      return new Submission.Done();
    }
    if (!rights.isHeld(who.scope(), Role.PRACTITIONER)) {
      throw onlyPractitioners();
    }
    return new Submission.NoLongerOpen();
  }

  /**
   * Nobody submits what others wrote after they had read it. Which answers count is settled before
   * the assessment moves on: then none can be written.
   */
  private Submission submit(
      Account who, Particulars about, int read, AuditEntry event, Instant now) {
    if (answers.isChangedByOthers(who.scope(), about.id(), read)) {
      return new Submission.Changed();
    }
    Map<ItemId, Answer> stored = new HashMap<>();
    answers
        .read(who.scope(), about)
        .forEach((slot, given) -> given.answer().ifPresent(answer -> stored.put(slot, answer)));
    Reading reading = reading(who, about, new Answers(stored), now);
    Outcome outcome = Outcome.of(reading);
    if (!outcome.isComplete()) {
      return new Submission.Incomplete(outcome.missing());
    }
    writer.settle(who.scope(), about.id(), reading.hiddenSlots());
    if (!audit.chain(
        event,
        about.id(),
        link ->
            store.move(
                who.scope(),
                Role.PRACTITIONER,
                about.id(),
                Standing.in(StoredState.OPEN),
                StoredState.SUBMITTED,
                link,
                now))) {
      throw new IllegalStateException("a locked assessment was moved on by somebody else");
    }
    results.insert(
        who.scope(),
        about,
        about.version().instrument().outcome().judgement().map(Judgement::item),
        ResultComposer.compose(who, about, reading, outcome, now));
    return new Submission.Done();
  }

  private static Reading reading(Account who, Particulars about, Answers given, Instant now) {
    return about
        .version()
        .expressions()
        .over(
            Facts.of(
                about.version().instrument(),
                given,
                who.authority().code(),
                LocalDate.ofInstant(now, Zones.OF_AUTHORITIES)));
  }

  /**
   * The result of the latest submission, for somebody who opens it.
   *
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public Optional<Result> openResult(Account who, Assessment assessment) {
    Particulars about = records.get(who, assessment.particulars()).particulars();
    Optional<Result> result = results.findLatest(who.scope(), about.id());
    result.ifPresent(_ -> audit.append(about.entry(who, AuditEntry.Kind.RESULT_READ)));
    return result;
  }

  /** Why it was sent back, while it is open for that. */
  public Optional<ReturnedWith> findReturn(Account who, Assessment.Open open) {
    return open.returned()
        ? results.findReturn(who.scope(), open.particulars().id())
        : Optional.empty();
  }

  /** Who signed it off, and with what words. */
  public Optional<SignedOffWith> findSignOff(Account who, Assessment.SignedOff signedOff) {
    return results.findSignOff(who.scope(), signedOff.particulars().id());
  }

  /** By step id, who ticked it last. */
  public Map<String, StepDone> stepsDone(Account who, Assessment assessment) {
    return results.ticked(who.scope(), assessment.particulars().id());
  }

  /**
   * Ticks a next step or takes the tick back; both are kept with name and time.
   *
   * @throws IllegalArgumentException when the version has no such step
   * @throws NotPermitted when it was never submitted, so that there are no next steps yet
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public void tick(Account who, Assessment assessment, String step, boolean done) {
    Particulars about = records.get(who, assessment.particulars()).particulars();
    if (about.version().instrument().routing().stream()
        .flatMap(route -> route.steps().stream())
        .noneMatch(known -> known.id().value().equals(step))) {
      throw new IllegalArgumentException("no step " + step + " in this version");
    }
    if (about.submittedAt().isEmpty()) {
      throw new NotPermitted("Next steps can be ticked once the assessment was submitted.");
    }
    transactions.run(_ -> {
      results.tick(who.scope(), about.id(), step, done);
      audit.append(
          about
              .entry(who, AuditEntry.Kind.STEP_TICKED)
              .with(Map.of("step", step, "done", Boolean.toString(done))));
      return done;
    });
  }

  /**
   * Returns a submitted assessment or signs it off, within the caller's transaction, if it still
   * stands as it was read.
   *
   * @throws NotPermitted when the account is not a manager's, or it is not with a manager any more
   */
  public void move(Account who, Particulars about, boolean signedOff) {
    if (!who.is(Role.MANAGER)) {
      throw onlyManagers();
    }
    AuditEntry event =
        about
            .entry(who, signedOff ? AuditEntry.Kind.SIGNED_OFF : AuditEntry.Kind.RETURNED)
            .with(Map.of("revision", Integer.toString(about.revision())));
    if (!audit.chain(
        event,
        about.id(),
        link ->
            store.move(
                who.scope(),
                Role.MANAGER,
                about.id(),
                Standing.submittedAt(about.revision()),
                signedOff ? StoredState.SIGNED_OFF : StoredState.RETURNED,
                link,
                clock.instant()))) {
      if (!rights.isHeld(who.scope(), Role.MANAGER)) {
        throw onlyManagers();
      }
      throw new NotPermitted(
          "This assessment was returned, signed off, or submitted again after you opened this"
              + " page. Nothing was decided. Load the page again and read how it stands now.");
    }
  }

  private static NotPermitted onlyPractitioners() {
    return new NotPermitted("Only practitioners submit assessments.");
  }

  private static NotPermitted onlyManagers() {
    return new NotPermitted("Only managers return assessments or sign them off.");
  }
}
