package org.plumbline.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AlreadyDone;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.expression.Facts;
import org.plumbline.expression.Reading;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.outcome.Outcome;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Submitting, and what a submission amounted to. */
@Service
public class Submissions {
  private final AssessmentStore store;
  private final AnswerStore answers;
  private final ResultStore results;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Submissions(
      AssessmentStore store,
      AnswerStore answers,
      ResultStore results,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.results = results;
    this.audit = audit;
    this.transaction = transaction;
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
   * @param intent the same for every try at the same act, so that it happens once
   */
  public Submission submit(Account who, Assessment.Open open, UUID intent) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners submit assessments.");
    }
    Particulars about = open.particulars();
    AuditEntry event =
        AuditEntry.by(who, AuditEntry.Kind.SUBMITTED)
            .about(about.child().id())
            .about(about.id())
            .intending(intent)
            .with(Map.of("version", about.version().instrument().ref().toString()));
    Instant now = clock.instant();
    try {
      return Objects.requireNonNull(
          transaction.execute(status -> {
            Submission submission = submit(who, about, event, now);
            if (!(submission instanceof Submission.Done)) {
              status.setRollbackOnly();
            }
            return submission;
          }));
    } catch (AlreadyDone done) {
      return new Submission.Done();
    }
  }

  private Submission submit(Account who, Particulars about, AuditEntry event, Instant now) {
    if (!store.move(
        who.scope(),
        about.id(),
        StoredState.OPEN,
        StoredState.SUBMITTED,
        AuditTrail.canonical(event),
        now)) {
      return new Submission.NoLongerOpen();
    }
    Map<ItemId, Answer> stored = new HashMap<>();
    answers
        .read(who.scope(), about.id())
        .forEach((slot, given) -> given.answer().ifPresent(answer -> stored.put(slot, answer)));
    Reading reading = reading(who, about, new Answers(stored), now);
    Outcome outcome = Outcome.of(reading);
    if (!outcome.isComplete()) {
      return new Submission.Incomplete(outcome.missing());
    }
    audit.appendChained(event, about.id());
    results.insert(
        who.scope(),
        about,
        about.version().instrument().outcome().judgement().map(Judgement::item),
        ResultComposer.compose(who, about, reading, outcome, now));
    return new Submission.Done();
  }

  private static Reading reading(Account who, Particulars about, Answers given, Instant now) {
    Instrument instrument = about.version().instrument();
    return about
        .version()
        .expressions()
        .over(
            Facts.of(
                instrument,
                given,
                who.authority().code(),
                LocalDate.ofInstant(now, ResultComposer.ZONE)));
  }

  /** The result of the latest submission, for somebody who opens it. */
  @Transactional
  public Optional<Result> openResult(Account who, Assessment assessment) {
    Optional<Result> result = results.findLatest(who.scope(), assessment.particulars().id());
    if (result.isPresent()) {
      audit.append(
          AuditEntry.by(who, AuditEntry.Kind.RESULT_READ)
              .about(assessment.particulars().child().id())
              .about(assessment.particulars().id()));
    }
    return result;
  }

  /** Why it was sent back, while it is open for that. */
  public Optional<ReturnedWith> findReturn(Account who, Assessment.Open open) {
    return open.returned()
        ? results.findReturn(who.scope(), open.particulars().id())
        : Optional.empty();
  }

  /** By step id, who ticked it last. */
  public Map<String, StepDone> stepsDone(Account who, Assessment assessment) {
    return results.ticked(who.scope(), assessment.particulars().id());
  }

  /** Ticks a next step or takes the tick back; both are kept with name and time. */
  @Transactional
  public void tick(Account who, Assessment assessment, String step, boolean done) {
    results.tick(who.scope(), assessment.particulars().id(), step, done);
    audit.append(
        AuditEntry.by(who, AuditEntry.Kind.STEP_TICKED)
            .about(assessment.particulars().child().id())
            .about(assessment.particulars().id())
            .with(Map.of("step", step, "done", Boolean.toString(done))));
  }

  /**
   * Returns a submitted assessment or signs it off, within the caller's transaction.
   *
   * @throws NotPermitted when it is not with a manager any more
   */
  @Transactional
  public void move(Account who, Particulars about, boolean signedOff) {
    AuditEntry event =
        AuditEntry.by(who, signedOff ? AuditEntry.Kind.SIGNED_OFF : AuditEntry.Kind.RETURNED)
            .about(about.child().id())
            .about(about.id());
    if (!store.move(
        who.scope(),
        about.id(),
        List.of(StoredState.SUBMITTED),
        signedOff ? StoredState.SIGNED_OFF : StoredState.RETURNED,
        AuditTrail.canonical(event),
        clock.instant())) {
      throw new NotPermitted(
          "This assessment is not with a manager any more. Load the page again to see where it"
              + " stands.");
    }
    audit.appendChained(event, about.id());
  }
}
