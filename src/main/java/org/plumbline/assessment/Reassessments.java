package org.plumbline.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.CarriedPart.Decided;
import org.plumbline.assessment.CarriedPart.Decision;
import org.plumbline.audit.AlreadyDone;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.comparison.Carried;
import org.plumbline.comparison.CarryOver;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
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
  private final AssessmentStore store;
  private final AnswerStore answers;
  private final CarriedStore carried;
  private final Answering answering;
  private final Records records;
  private final References references;
  private final PublishedVersions versions;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final IdSource ids;
  private final Clock clock;

  Reassessments(
      AssessmentStore store,
      AnswerStore answers,
      CarriedStore carried,
      Answering answering,
      Records records,
      References references,
      PublishedVersions versions,
      AuditTrail audit,
      Transactions transactions,
      IdSource ids,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.carried = carried;
    this.answering = answering;
    this.records = records;
    this.references = references;
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
    PublishedVersion to =
        versions.newestFor(who.authority().id()).stream()
            .filter(newest -> newest.instrument().code().equals(instrument))
            .findFirst()
            .orElseThrow(() ->
                new NotPermitted(
                    "No version of " + instrument + " can be started in this authority today."));
    return follow(who, source, to, false);
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
    return follow(who, source, to, true);
  }

  private Reference follow(Account who, Assessment source, PublishedVersion to, boolean moved) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners start assessments.");
    }
    Particulars before = records.get(who, source.particulars()).particulars();
    return references.give(reference -> {
      Instant now = clock.instant();
      Particulars start =
          new Particulars(
              new AssessmentId(ids.next()),
              reference,
              before.child(),
              to,
              moved ? before.author() : new Person(who.id(), who.name()),
              0,
              now,
              now,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(new Followed(before.id(), before.reference(), moved)),
              Optional.empty());
      return transactions.run(_ -> {
        if (moved && !store.lockOpen(who.scope(), before.id())) {
          throw new NotPermitted("This assessment was submitted meanwhile. Nothing was moved.");
        }
        if (moved && records.get(who, before).particulars().movedTo().isPresent()) {
          throw new NotPermitted("This work was moved to a newer version already.");
        }
        Map<ItemId, Given> given = answers.read(who.scope(), before);
        CarryOver carryOver =
            CarryOver.of(
                before.version().instrument(),
                to.instrument(),
                new Assessment.Open(before, given, false).answers());
        store.insert(who.scope(), start);
        audit.append(
            AuditEntry.by(who, AuditEntry.Kind.ASSESSMENT_STARTED)
                .about(before.child().id())
                .about(start.id())
                .with(
                    Map.of(
                        "version",
                        to.instrument().ref().toString(),
                        moved ? "moved_from" : "follows",
                        before.reference().value())));
        carried.insert(who.scope(), start.id(), before, carryOver.verdicts());
        if (moved) {
          takeAlong(who, start, given, carryOver.verdicts());
        } else {
          answering.prefill(who, start, LocalDate.ofInstant(now, ResultComposer.ZONE));
        }
        return reference;
      });
    });
  }

  /** What was agreed with in the same words goes along, as the answer of whoever gave it. */
  private void takeAlong(
      Account who, Particulars start, Map<ItemId, Given> given, List<Verdict> verdicts) {
    List<Part> kept =
        verdicts.stream().filter(Verdict.Kept.class::isInstance).map(Verdict::part).toList();
    Map<ItemId, Answer> now = new HashMap<>();
    for (Part part : kept) {
      Answer earlier = given.getOrDefault(part.slot(), Given.NEVER).answer().orElseThrow();
      now.put(part.slot(), Carried.into(Optional.ofNullable(now.get(part.slot())), earlier, part));
    }
    carried.decide(who.scope(), start.id(), kept, Decision.KEPT);
    answering.takeAlong(who, start, now, given);
  }

  /** What an assessment follows, if it does. */
  public Optional<LastTime> lastTime(Account who, Assessment assessment) {
    Records.demandCaseworker(who);
    return assessment
        .particulars()
        .follows()
        .flatMap(followed -> store.find(who.scope(), followed.id()))
        .map(head -> {
          Particulars before = head.particulars();
          Map<ItemId, Given> given = answers.read(who.scope(), before);
          Assessment source =
              head.state() == StoredState.SIGNED_OFF
                  ? new Assessment.SignedOff(before, given)
                  : new Assessment.Open(before, given, head.state() == StoredState.RETURNED);
          Map<CarriedStore.Key, Decided> decided =
              carried.decisions(who.scope(), assessment.particulars().id());
          return new LastTime(
              source,
              assessment.particulars().follows().orElseThrow().moved(),
              preview(source, assessment.particulars().version()).verdicts().stream()
                  .map(verdict ->
                      new CarriedPart(
                          verdict,
                          Optional.ofNullable(decided.get(CarriedStore.Key.of(verdict.part())))))
                  .toList());
        });
  }

  /**
   * Decides what becomes of one part of last time's answers. To keep it makes it an answer of this
   * assessment in the same step.
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
            decision == Decision.KEPT
                ? answering.keep(who, about, part, lastTime.source().in(part.slot()), seen, intent)
                : answering.note(who, about, part, decision, seen, intent);
        if (saving instanceof Saving.Saved) {
          carried.decide(who.scope(), about.id(), List.of(part), decision);
        } else {
          status.setRollbackOnly();
        }
        return saving;
      });
    } catch (AlreadyDone done) {
      return new Saving.Saved(
          answers.read(who.scope(), about).getOrDefault(part.slot(), Given.NEVER), clock.instant());
    } catch (DataAccessException refused) {
      return answering.refusal(refused);
    }
  }
}
