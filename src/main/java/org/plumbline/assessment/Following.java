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
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.comparison.Asked;
import org.plumbline.comparison.Carried;
import org.plumbline.comparison.CarryOver;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.db.Transactions;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.ItemId;
import org.plumbline.id.Reference;
import org.plumbline.id.Zones;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.response.Answer;
import org.springframework.stereotype.Component;

/** Starts an assessment that follows another one, and reads what it follows. */
@Component
class Following {
  private final AssessmentStore store;
  private final AnswerStore answers;
  private final CarriedStore carried;
  private final Answering answering;
  private final Records records;
  private final References references;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Clock clock;

  Following(
      AssessmentStore store,
      AnswerStore answers,
      CarriedStore carried,
      Answering answering,
      Records records,
      References references,
      AuditTrail audit,
      Transactions transactions,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.carried = carried;
    this.answering = answering;
    this.records = records;
    this.references = references;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Starts it, in one transaction with what is carried over.
   *
   * @param moved whether it takes the place of unfinished work
   * @param intent the same for every try at the same act, so that it happens once
   */
  Reference start(Account who, Assessment source, PublishedVersion to, boolean moved, UUID intent) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners start assessments.");
    }
    Particulars before = records.get(who, source.particulars()).particulars();
    AssessmentId id = new AssessmentId(intent);
    Optional<Reference> done = store.findReference(who.scope(), id);
    if (done.isPresent()) {
      return done.get();
    }
    return references.give(reference -> {
      Instant now = clock.instant();
      Particulars start =
          new Particulars(
              id,
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
        if (moved) {
          demandMovable(who, before);
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
          audit.append(
              before.entry(who, AuditEntry.Kind.MOVED).with(Map.of("to", reference.value())));
          takeAlong(who, start, given, carryOver.verdicts());
        } else {
          answering.prefill(who, start, LocalDate.ofInstant(now, Zones.OF_AUTHORITIES));
        }
        return reference;
      });
    });
  }

  private void demandMovable(Account who, Particulars source) {
    AssessmentStore.Head now = records.get(who, source);
    if (now.particulars().movedTo().isPresent()) {
      throw new NotPermitted("This work was moved to a newer version already.");
    }
    if (now.state() == StoredState.RETURNED) {
      throw new NotPermitted(
          "A manager returned this assessment, so it is finished on the version it was submitted"
              + " on.");
    }
    Assessment.Open open =
        new Assessment.Open(now.particulars(), answers.read(who.scope(), source), false);
    if (lastTime(who, open).filter(before -> before.waiting(open.answers()) > 0).isPresent()) {
      throw new NotPermitted(
          "Some of its answers came from an older version and wait for a decision. Decide on them"
              + " first; then the work can be moved.");
    }
  }

  /** What was agreed with in the same words goes along, as the answer of whoever gave it. */
  private void takeAlong(
      Account who, Particulars start, Map<ItemId, Given> given, List<Verdict> verdicts) {
    List<Part> kept =
        verdicts.stream().filter(Verdict.Kept.class::isInstance).map(Verdict::part).toList();
    Map<ItemId, Answer> now = new HashMap<>();
    Asked to = Asked.of(start.version().form());
    for (Part part : kept) {
      Answer earlier = given.getOrDefault(part.slot(), Given.NEVER).answer().orElseThrow();
      now.put(
          part.slot(), Carried.into(Optional.ofNullable(now.get(part.slot())), earlier, part, to));
    }
    carried.decide(who.scope(), start.id(), kept, Decision.KEPT);
    answering.takeAlong(who, start, now, given);
  }

  /** What an assessment follows, and what becomes of each answer there. */
  Optional<LastTime> lastTime(Account who, Assessment assessment) {
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
              CarryOver.of(
                      before.version().instrument(),
                      assessment.particulars().version().instrument(),
                      source.answers())
                  .verdicts()
                  .stream()
                  .map(verdict ->
                      new CarriedPart(
                          verdict,
                          Optional.ofNullable(decided.get(CarriedStore.Key.of(verdict.part())))))
                  .toList());
        });
  }
}
