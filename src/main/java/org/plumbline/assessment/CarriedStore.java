package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.CARRIED_DECISION;
import static org.plumbline.db.schema.Tables.CARRIED_PART;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.plumbline.assessment.CarriedPart.Decided;
import org.plumbline.assessment.CarriedPart.Decision;
import org.plumbline.authority.Scope;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.db.EnumColumn;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.ItemId;
import org.springframework.stereotype.Component;

/** What was carried over into assessments, and what people decided about it. */
@Component
class CarriedStore {
  private final DSLContext db;

  CarriedStore(DSLContext db) {
    this.db = db;
  }

  /** A part by its slot and its name in it. */
  record Key(ItemId slot, String name) {
    static Key of(Part part) {
      return new Key(part.slot(), part.name());
    }
  }

  /** Writes down what becomes of each part of the source; what is new is no part of it. */
  void insert(Scope scope, AssessmentId into, Particulars source, List<Verdict> verdicts) {
    var insert =
        db.insertInto(
            CARRIED_PART,
            CARRIED_PART.AUTHORITY_ID,
            CARRIED_PART.ASSESSMENT_ID,
            CARRIED_PART.SOURCE_ID,
            CARRIED_PART.SOURCE_VERSION_ID,
            CARRIED_PART.ITEM_ID,
            CARRIED_PART.PART,
            CARRIED_PART.POSITION,
            CARRIED_PART.VERDICT);
    int position = 0;
    for (Verdict verdict : verdicts) {
      if (verdict.kind() != Verdict.Kind.NEW) {
        insert =
            insert.values(
                scope.authority(),
                into,
                source.id(),
                source.version().id(),
                verdict.part().slot(),
                verdict.part().name(),
                position,
                verdict.kind().name());
        position++;
      }
    }
    if (position > 0) {
      insert.execute();
    }
  }

  /** Decides on parts; an earlier decision stays on record. */
  void decide(Scope scope, AssessmentId assessment, List<Part> parts, Decision decision) {
    var insert =
        db.insertInto(
            CARRIED_DECISION,
            CARRIED_DECISION.AUTHORITY_ID,
            CARRIED_DECISION.ASSESSMENT_ID,
            CARRIED_DECISION.ITEM_ID,
            CARRIED_DECISION.PART,
            CARRIED_DECISION.DECISION,
            CARRIED_DECISION.ACCOUNT_ID);
    for (Part part : parts) {
      insert =
          insert.values(
              scope.authority(),
              assessment,
              part.slot(),
              part.name(),
              decision.name(),
              scope.account());
    }
    if (!parts.isEmpty()) {
      insert.execute();
    }
  }

  /** The last decision on each part that has one. */
  Map<Key, Decided> decisions(Scope scope, AssessmentId assessment) {
    Map<Key, Decided> last = new HashMap<>();
    db.select(
            CARRIED_DECISION.ITEM_ID,
            CARRIED_DECISION.PART,
            EnumColumn.of(CARRIED_DECISION.DECISION, Decision.class),
            CARRIED_DECISION.ACCOUNT_ID,
            ACCOUNT.NAME,
            CARRIED_DECISION.AT)
        .from(CARRIED_DECISION)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(CARRIED_DECISION.ACCOUNT_ID))
        .where(
            CARRIED_DECISION.AUTHORITY_ID.eq(scope.authority()),
            CARRIED_DECISION.ASSESSMENT_ID.eq(assessment))
        .orderBy(CARRIED_DECISION.ID)
        .fetch(
            Records.mapping((item, part, decision, account, name, at) ->
                Map.entry(
                    new Key(item, part), new Decided(decision, new Person(account, name), at))))
        .forEach(decided -> last.put(decided.getKey(), decided.getValue()));
    return last;
  }
}
