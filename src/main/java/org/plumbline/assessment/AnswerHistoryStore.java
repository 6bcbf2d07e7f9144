package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ANSWER_EVENT;
import static org.plumbline.db.schema.Tables.OUTCOME;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.plumbline.authority.Scope;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.ItemId;
import org.springframework.stereotype.Component;

/** Answers as they stood at an earlier revision, out of every state that they ever had. */
@Component
class AnswerHistoryStore {
  private final DSLContext db;

  AnswerHistoryStore(DSLContext db) {
    this.db = db;
  }

  /** The revision of the submission before the last one; none where there was no other. */
  Optional<Integer> findSubmissionBefore(Scope scope, AssessmentId assessment) {
    return db.select(OUTCOME.REVISION)
        .from(OUTCOME)
        .where(
            OUTCOME.AUTHORITY_ID.eq(scope.authority().value()),
            OUTCOME.ASSESSMENT_ID.eq(assessment.value()))
        .orderBy(OUTCOME.REVISION.desc())
        .limit(1, 1)
        .fetchOptional(row -> row.value1().intValue());
  }

  /** By slot, what was written there up to the revision. */
  Map<ItemId, AnswerHistory> read(Scope scope, AssessmentId assessment, int revision) {
    Map<ItemId, AnswerHistory> slots = new HashMap<>();
    db.select(
            ANSWER_EVENT.ITEM_ID,
            ANSWER_EVENT.ROW_ID,
            ANSWER_EVENT.COLUMN_ID,
            ANSWER_EVENT.WHAT,
            ANSWER_EVENT.TEXT_VALUE,
            ANSWER_EVENT.NUMBER_VALUE,
            ANSWER_EVENT.DATE_VALUE,
            ANSWER_EVENT.OPTION_ID,
            ANSWER_EVENT.POSITION)
        .from(ANSWER_EVENT)
        .where(
            ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority().value()),
            ANSWER_EVENT.ASSESSMENT_ID.eq(assessment.value()),
            ANSWER_EVENT.SEQ.le(revision))
        .orderBy(ANSWER_EVENT.SEQ, ANSWER_EVENT.ID)
        .forEach(row ->
            slots
                .computeIfAbsent(new ItemId(row.value1()), _ -> new AnswerHistory())
                .add(
                    new AnswerHistory.Event(
                        AnswerHistory.What.valueOf(row.value4()),
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3()).map(ItemId::new),
                        AnswerStore.single(
                            row.value5(),
                            row.value6(),
                            row.value7(),
                            AnswerStore.option(row.value8())),
                        Optional.ofNullable(AnswerStore.option(row.value8())),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value9()).map(Number::intValue).orElse(0))));
    return slots;
  }
}
