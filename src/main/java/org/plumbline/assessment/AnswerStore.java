package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ANSWER;
import static org.plumbline.db.schema.Tables.ANSWER_CELL;
import static org.plumbline.db.schema.Tables.ANSWER_CHOICE;
import static org.plumbline.db.schema.Tables.ANSWER_EVENT;
import static org.plumbline.db.schema.Tables.ANSWER_ROW;
import static org.plumbline.db.schema.Tables.ASSESSMENT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record14;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.StoredAnswers.Line;
import org.plumbline.assessment.StoredAnswers.Part;
import org.plumbline.authority.Scope;
import org.plumbline.db.EnumColumn;
import org.plumbline.id.AccountId;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.springframework.stereotype.Component;

/**
 * Answers in the database. All of an assessment are read in one statement, however many there are:
 * so they are of one moment, and a revision is never that of other words than those beside it.
 */
@Component
class AnswerStore {
  private static final Field<Holds> HOLDS = EnumColumn.of(ANSWER.HOLDS, Holds.class);

  private final DSLContext db;

  AnswerStore(DSLContext db) {
    this.db = db;
  }

  /** Whether anybody but the account has changed an answer since that revision. */
  boolean isChangedByOthers(Scope scope, AssessmentId assessment, int since) {
    return db.fetchExists(
        ANSWER_EVENT,
        ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority()),
        ANSWER_EVENT.ASSESSMENT_ID.eq(assessment),
        ANSWER_EVENT.SEQ.gt(since),
        ANSWER_EVENT.CHANGED_BY.ne(scope.account()));
  }

  Map<ItemId, Given> read(Scope scope, Particulars about) {
    return readAtOnce(scope, about).given();
  }

  /** What stands in one slot; of the others nothing is read where it is a single value. */
  Given read(Scope scope, Particulars about, Slot slot) {
    Map<ItemId, Given> given =
        switch (slot.holds()) {
          case TEXT, NUMBER, DATE, OPTION ->
              StoredAnswers.of(
                      about.version(),
                      answers(scope, about)
                          .and(ANSWER.ITEM_ID.eq(slot.id()))
                          .fetch(Records.mapping(Line::new)))
                  .given();
          case OPTIONS, ROWS -> read(scope, about);
        };
    return given.getOrDefault(slot.id(), Given.NEVER);
  }

  /** With the revision of the assessment at that moment. */
  StoredAnswers readAtOnce(Scope scope, Particulars about) {
    AuthorityId authority = scope.authority();
    AssessmentId assessment = about.id();
    return StoredAnswers.of(
        about.version(),
        answers(scope, about)
            .unionAll(
                db.select(
                        part(Part.CHOICE),
                        ANSWER_CHOICE.ITEM_ID,
                        none(ANSWER_ROW.ROW_ID),
                        none(ANSWER_CELL.COLUMN_ID),
                        none(HOLDS),
                        ANSWER_CHOICE.DETAILS,
                        none(ANSWER.NUMBER_VALUE),
                        none(ANSWER.DATE_VALUE),
                        ANSWER_CHOICE.OPTION_ID,
                        DSL.inline(false),
                        DSL.not(ANSWER_CHOICE.TICKED),
                        none(ANSWER.REVISION),
                        none(ANSWER.CHANGED_BY),
                        none(ACCOUNT.NAME))
                    .from(ANSWER_CHOICE)
                    .where(
                        ANSWER_CHOICE.AUTHORITY_ID.eq(authority),
                        ANSWER_CHOICE.ASSESSMENT_ID.eq(assessment)))
            .unionAll(
                db.select(
                        part(Part.ROW),
                        ANSWER_ROW.ITEM_ID,
                        ANSWER_ROW.ROW_ID,
                        none(ANSWER_CELL.COLUMN_ID),
                        none(HOLDS),
                        none(ANSWER.TEXT_VALUE),
                        none(ANSWER.NUMBER_VALUE),
                        none(ANSWER.DATE_VALUE),
                        none(ANSWER.OPTION_ID),
                        DSL.inline(false),
                        DSL.inline(false),
                        ANSWER_ROW.POSITION,
                        none(ANSWER.CHANGED_BY),
                        none(ACCOUNT.NAME))
                    .from(ANSWER_ROW)
                    .where(
                        ANSWER_ROW.AUTHORITY_ID.eq(authority),
                        ANSWER_ROW.ASSESSMENT_ID.eq(assessment),
                        ANSWER_ROW.REMOVED.isFalse()))
            .unionAll(
                db.select(
                        part(Part.CELL),
                        ANSWER_CELL.ITEM_ID,
                        ANSWER_CELL.ROW_ID,
                        ANSWER_CELL.COLUMN_ID,
                        none(HOLDS),
                        ANSWER_CELL.TEXT_VALUE,
                        ANSWER_CELL.NUMBER_VALUE,
                        ANSWER_CELL.DATE_VALUE,
                        ANSWER_CELL.OPTION_ID,
                        ANSWER_CELL.NOT_KNOWN,
                        ANSWER_CELL.CLEARED,
                        none(ANSWER.REVISION),
                        none(ANSWER.CHANGED_BY),
                        none(ACCOUNT.NAME))
                    .from(ANSWER_CELL)
                    .where(
                        ANSWER_CELL.AUTHORITY_ID.eq(authority),
                        ANSWER_CELL.ASSESSMENT_ID.eq(assessment),
                        ANSWER_CELL.CLEARED.isFalse()))
            .unionAll(
                db.select(
                        part(Part.ASSESSMENT),
                        none(ANSWER.ITEM_ID),
                        none(ANSWER_ROW.ROW_ID),
                        none(ANSWER_CELL.COLUMN_ID),
                        none(HOLDS),
                        none(ANSWER.TEXT_VALUE),
                        none(ANSWER.NUMBER_VALUE),
                        none(ANSWER.DATE_VALUE),
                        none(ANSWER.OPTION_ID),
                        DSL.inline(false),
                        DSL.inline(false),
                        ASSESSMENT.REVISION,
                        none(ANSWER.CHANGED_BY),
                        none(ACCOUNT.NAME))
                    .from(ASSESSMENT)
                    .where(ASSESSMENT.AUTHORITY_ID.eq(authority), ASSESSMENT.ID.eq(assessment)))
            .fetch(Records.mapping(Line::new)));
  }

  private SelectConditionStep<
          Record14<
              Part,
              ItemId,
              UUID,
              ItemId,
              Holds,
              String,
              BigDecimal,
              LocalDate,
              OptionId,
              Boolean,
              Boolean,
              Integer,
              AccountId,
              String>>
      answers(Scope scope, Particulars about) {
    return db.select(
            part(Part.ANSWER),
            ANSWER.ITEM_ID,
            none(ANSWER_ROW.ROW_ID),
            none(ANSWER_CELL.COLUMN_ID),
            HOLDS,
            ANSWER.TEXT_VALUE,
            ANSWER.NUMBER_VALUE,
            ANSWER.DATE_VALUE,
            ANSWER.OPTION_ID,
            ANSWER.NOT_KNOWN,
            ANSWER.CLEARED,
            ANSWER.REVISION,
            ANSWER.CHANGED_BY,
            ACCOUNT.NAME)
        .from(ANSWER)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ANSWER.CHANGED_BY))
        .where(ANSWER.AUTHORITY_ID.eq(scope.authority()), ANSWER.ASSESSMENT_ID.eq(about.id()));
  }

  private static Field<Part> part(Part part) {
    return EnumColumn.of(DSL.inline(part.name()), Part.class);
  }

  /** What this part of the statement says nothing about. */
  private static <T> Field<T> none(Field<T> column) {
    return DSL.inline(null, column.getDataType());
  }

  static Optional<Answer> single(
      @Nullable String text,
      @Nullable BigDecimal number,
      @Nullable LocalDate date,
      @Nullable OptionId option) {
    if (text != null) {
      return Optional.of(new Answer.Text(text));
    }
    if (number != null) {
      return Optional.of(new Answer.Number(number));
    }
    if (date != null) {
      return Optional.of(new Answer.Date(date));
    }
    return Optional.ofNullable(option).map(Answer.Chosen::new);
  }

  /** When the slot was written last. */
  Optional<Instant> writtenAt(Scope scope, AssessmentId assessment, ItemId slot) {
    return db.select(DSL.max(ANSWER_EVENT.AT))
        .from(ANSWER_EVENT)
        .where(
            ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority()),
            ANSWER_EVENT.ASSESSMENT_ID.eq(assessment),
            ANSWER_EVENT.ITEM_ID.eq(slot))
        .fetchOptional(DSL.max(ANSWER_EVENT.AT));
  }
}
