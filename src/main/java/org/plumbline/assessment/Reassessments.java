package org.plumbline.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.CarriedPart.Decision;
import org.plumbline.audit.AlreadyDone;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.comparison.CarryOver;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.db.Transactions;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.Reference;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.response.Answer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Reassessing a child beside last time's answers, and moving unfinished work to a newer version.
 * Both make a new assessment; the one that it follows never changes. In a reassessment nothing is
 * an answer until a person says so. Work that is moved takes along what was agreed with in the same
 * words, and everything else waits for a person.
 */
@Service
public class Reassessments {
  private final AnswerStore answers;
  private final CarriedStore carried;
  private final Answering answering;
  private final Following following;
  private final Records records;
  private final PublishedVersions versions;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final IdSource ids;
  private final Clock clock;

  Reassessments(
      AnswerStore answers,
      CarriedStore carried,
      Answering answering,
      Following following,
      Records records,
      PublishedVersions versions,
      AuditTrail audit,
      Transactions transactions,
      IdSource ids,
      Clock clock) {
    this.answers = answers;
    this.carried = carried;
    this.answering = answering;
    this.following = following;
    this.records = records;
    this.versions = versions;
    this.audit = audit;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The newer version that unfinished work can be moved to; empty where it is on the newest one
   * that can be started.
   */
  public Optional<PublishedVersion> findNewer(Account who, Assessment.Open open) {
    PublishedVersion version = open.particulars().version();
    return versions.newestFor(who.authority().id()).stream()
        .filter(newest -> newest.instrument().code().equals(version.instrument().code()))
        .filter(
            newest -> newest.instrument().version().compareTo(version.instrument().version()) > 0)
        .findFirst();
  }

  /** What would become of each answer on another version; nothing is written. */
  public CarryOver preview(Assessment source, PublishedVersion to) {
    return CarryOver.of(
        source.particulars().version().instrument(), to.instrument(), source.answers());
  }

  /**
   * Starts a new assessment of the same child, with last time's answers beside it.
   *
   * @throws NotPermitted when the account is not a practitioner's, or the instrument cannot be
   *     started today
   * @throws NoSuchRecord when it is another authority's; recorded
   */
  public Reference reassess(Account who, Assessment.SignedOff source, InstrumentCode instrument) {
    return reassess(who, source, instrument, ids.next());
  }

  /**
   * The same.
   *
   * @param intent the same for every try at the same act, so that it happens once
   */
  public Reference reassess(
      Account who, Assessment.SignedOff source, InstrumentCode instrument, UUID intent) {
    PublishedVersion to =
        versions.newestFor(who.authority().id()).stream()
            .filter(newest -> newest.instrument().code().equals(instrument))
            .findFirst()
            .orElseThrow(() ->
                new NotPermitted(
                    "No version of " + instrument + " can be started in this authority today."));
    return following.start(who, source, to, false, intent);
  }

  /**
   * Moves unfinished work to the newest version of its instrument. It goes on there, and here it
   * stays as it is.
   *
   * @throws NotPermitted when the account is not a practitioner's, or there is no newer version
   * @throws NoSuchRecord when it is another authority's; recorded
   */
  public Reference move(Account who, Assessment.Open source) {
    PublishedVersion to =
        findNewer(who, source)
            .orElseThrow(() ->
                new NotPermitted(
                    "There is no newer version of this form that can be started today."));
    return following.start(who, source, to, true, ids.next());
  }

  /** Whether nobody else has decided on it since the page was drawn; under the lock. */
  private boolean isAsSeen(Account who, Particulars about, CarriedPart seen) {
    return Optional.ofNullable(
            carried
                .decisions(who.scope(), about.id())
                .get(CarriedStore.Key.of(seen.verdict().part())))
        .equals(seen.decided());
  }

  /** What an assessment follows, if it does, for somebody who opens it; recorded. */
  public Optional<LastTime> openLastTime(Account who, Assessment assessment) {
    Optional<LastTime> lastTime = lastTime(who, assessment);
    lastTime.ifPresent(before ->
        audit.append(
            AuditEntry.by(who, AuditEntry.Kind.ASSESSMENT_READ)
                .about(before.source().particulars().child().id())
                .about(before.source().particulars().id())
                .with(Map.of("beside", assessment.particulars().reference().value()))));
    return lastTime;
  }

  /** The same again, for a page that has it open; recorded when it was opened. */
  public Optional<LastTime> lastTime(Account who, Assessment assessment) {
    records.demandCaseworker(who);
    return following.lastTime(who, assessment);
  }

  /** Whoever changes a text goes on from last time's words, where nothing else stands yet. */
  private static boolean isBegunWith(LastTime lastTime, Part part, Decision decision, Given seen) {
    return decision == Decision.CHANGED
        && part instanceof Part.Whole
        && lastTime.source().in(part.slot()).answer().orElse(null) instanceof Answer.Text
        && seen.answer().filter(answer -> !answer.isEmpty()).isEmpty();
  }

  /**
   * Decides what becomes of one part of last time's answers. To keep it makes it an answer of this
   * assessment in the same step; to change a text puts its words there to go on from.
   *
   * @param seen what stood in its slot on the page
   * @param intent the same for every try at the same decision, so that it happens once
   * @throws IllegalArgumentException when nothing of the kind was carried over
   * @throws NotPermitted when the account is not a practitioner's
   */
  public Saving decide(
      Account who,
      Assessment.Open open,
      LastTime lastTime,
      Part part,
      Decision decision,
      Given seen,
      UUID intent) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners write in assessments.");
    }
    Particulars about = records.get(who, open.particulars()).particulars();
    Verdict.Kind verdict = lastTime.get(part).verdict().kind();
    if (verdict == Verdict.Kind.NEW || verdict == Verdict.Kind.ARCHIVED) {
      throw new IllegalArgumentException("nothing can be decided about " + part);
    }
    try {
      return transactions.run(status -> {
        Saving saving =
            decision == Decision.KEPT || isBegunWith(lastTime, part, decision, seen)
                ? answering.keep(
                    who, about, part, decision, lastTime.source().in(part.slot()), seen, intent)
                : answering.note(who, about, part, decision, seen, intent);
        if (saving instanceof Saving.Saved && isAsSeen(who, about, lastTime.get(part))) {
          carried.decide(who.scope(), about.id(), List.of(part), decision);
          return saving;
        }
        status.setRollbackOnly();
        return saving instanceof Saving.Saved(Given given, var at)
            ? new Saving.Clash(given, Optional.of(at))
            : saving;
      });
    } catch (AlreadyDone done) {
      return new Saving.Saved(
          answers.read(who.scope(), about).getOrDefault(part.slot(), Given.NEVER), clock.instant());
    } catch (DataAccessException refused) {
      return answering.refusal(refused);
    }
  }
}
