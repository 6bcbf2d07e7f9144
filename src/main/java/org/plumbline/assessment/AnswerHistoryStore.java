package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ANSWER_EVENT;
import static org.plumbline.db.schema.Tables.OUTCOME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Scope;
import org.plumbline.db.EnumColumn;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
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
        .where(OUTCOME.AUTHORITY_ID.eq(scope.authority()), OUTCOME.ASSESSMENT_ID.eq(assessment))
        .orderBy(OUTCOME.REVISION.desc())
        .limit(1, 1)
        .fetchOptional(OUTCOME.REVISION);
  }

  /** By slot, what was written there up to the revision. */
  Map<ItemId, AnswerHistory> read(Scope scope, AssessmentId assessment, int revision) {
    Map<ItemId, AnswerHistory> slots = new HashMap<>();
    db.select(
            ANSWER_EVENT.ITEM_ID,
            ANSWER_EVENT.ROW_ID,
            ANSWER_EVENT.COLUMN_ID,
            EnumColumn.of(ANSWER_EVENT.WHAT, AnswerHistory.What.class),
            ANSWER_EVENT.TEXT_VALUE,
            ANSWER_EVENT.NUMBER_VALUE,
            ANSWER_EVENT.DATE_VALUE,
            ANSWER_EVENT.OPTION_ID,
            ANSWER_EVENT.POSITION)
        .from(ANSWER_EVENT)
        .where(
            ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority()),
            ANSWER_EVENT.ASSESSMENT_ID.eq(assessment),
            ANSWER_EVENT.SEQ.le(revision))
        .orderBy(ANSWER_EVENT.SEQ, ANSWER_EVENT.ID)
        .fetch(Records.mapping(Line::new))
        .forEach(
            line -> slots.computeIfAbsent(line.slot(), _ -> new AnswerHistory()).add(line.event()));
    return slots;
  }

  private record Line(
      ItemId slot,
      @Nullable UUID row,
      @Nullable ItemId column,
      AnswerHistory.What what,
      @Nullable String text,
      @Nullable BigDecimal number,
      @Nullable LocalDate date,
      @Nullable OptionId option,
      @Nullable Integer position) {
    AnswerHistory.Event event() {
      return new AnswerHistory.Event(
          what,
          Optional.ofNullable(row),
          Optional.ofNullable(column),
          AnswerStore.single(text, number, date, option),
          Optional.ofNullable(option),
          Optional.ofNullable(text),
          position == null ? 0 : position);
    }
  }
}
