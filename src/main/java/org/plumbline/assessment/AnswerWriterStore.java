package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ANSWER;
import static org.plumbline.db.schema.Tables.ANSWER_CHOICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Scope;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.VersionId;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Writes one answer. Called within the transaction that has locked the assessment, so nobody else
 * writes the same one meanwhile; no upserts, and only what differs is touched.
 */
@Component
class AnswerWriterStore {
  private final DSLContext db;
  private final AnswerRowStore rows;

  AnswerWriterStore(DSLContext db, AnswerRowStore rows) {
    this.db = db;
    this.rows = rows;
  }

  /**
   * Where an answer stands.
   *
   * @param columns of a table, what each holds
   */
  record Place(
      Scope scope,
      AssessmentId assessment,
      VersionId version,
      ItemId slot,
      Holds holds,
      Map<ItemId, Holds> columns) {
    static Place of(Scope scope, Particulars about, Slot slot) {
      Map<ItemId, Holds> columns =
          about.version().form().get(slot.id()).item().columns().stream()
              .flatMap(column -> column.slots().stream())
              .collect(Collectors.toMap(Slot::id, Slot::holds));
      return new Place(scope, about.id(), about.version().id(), slot.id(), slot.holds(), columns);
    }
  }

  /** The columns of one value, of which at most one is set. */
  record Columns(
      @Nullable String text,
      @Nullable BigDecimal number,
      @Nullable LocalDate date,
      @Nullable OptionId option,
      boolean notKnown,
      boolean cleared) {
    static Columns of(Optional<Answer> answer) {
      return switch (answer.orElse(null)) {
        case Answer.Text(String text) -> new Columns(text, null, null, null, false, false);
        case Answer.Number(BigDecimal n) -> new Columns(null, n, null, null, false, false);
        case Answer.Date(LocalDate date) -> new Columns(null, null, date, null, false, false);
        case Answer.Chosen(OptionId o) -> new Columns(null, null, null, o, false, false);
        case Answer.Ticked _, Answer.Rows _ -> new Columns(null, null, null, null, false, false);
        case Answer.NotKnown _ -> new Columns(null, null, null, null, true, false);
        case null -> new Columns(null, null, null, null, false, true);
      };
    }
  }

  /**
   * Writes over the revision that was seen.
   *
   * @return false when another revision stands there: nothing was written
   */
  boolean write(Place place, int seen, Optional<Answer> before, Optional<Answer> now) {
    Columns columns = Columns.of(now);
    if (!(seen == 0 ? insert(place, columns) : update(place, seen, columns))) {
      return false;
    }
    switch (place.holds()) {
      case OPTIONS -> choices(place, ticked(before), ticked(now));
      case ROWS -> rows.write(place, rows(before), rows(now));
      case TEXT, NUMBER, DATE, OPTION -> {}
    }
    return true;
  }

  private static Answer.Ticked ticked(Optional<Answer> answer) {
    return answer.orElse(null) instanceof Answer.Ticked ticked ? ticked : Answer.Ticked.of();
  }

  private static List<Answer.Row> rows(Optional<Answer> answer) {
    return answer.orElse(null) instanceof Answer.Rows(List<Answer.Row> rows) ? rows : List.of();
  }

  /** What stands there already is found by its key: asking first would take a statement more. */
  private boolean insert(Place place, Columns columns) {
    try {
      db.insertInto(ANSWER)
          .columns(
              ANSWER.AUTHORITY_ID,
              ANSWER.ASSESSMENT_ID,
              ANSWER.VERSION_ID,
              ANSWER.ITEM_ID,
              ANSWER.HOLDS,
              ANSWER.TEXT_VALUE,
              ANSWER.NUMBER_VALUE,
              ANSWER.DATE_VALUE,
              ANSWER.OPTION_ID,
              ANSWER.NOT_KNOWN,
              ANSWER.CLEARED,
              ANSWER.REVISION,
              ANSWER.CHANGED_BY)
          .values(
              place.scope().authority(),
              place.assessment(),
              place.version(),
              place.slot(),
              place.holds().name(),
              columns.text(),
              columns.number(),
              columns.date(),
              columns.option(),
              columns.notKnown(),
              columns.cleared(),
              1,
              place.scope().account())
          .execute();
      return true;
    } catch (DuplicateKeyException there) {
      return false;
    }
  }

  private boolean update(Place place, int seen, Columns columns) {
    return db.update(ANSWER)
            .set(ANSWER.TEXT_VALUE, columns.text())
            .set(ANSWER.NUMBER_VALUE, columns.number())
            .set(ANSWER.DATE_VALUE, columns.date())
            .set(ANSWER.OPTION_ID, columns.option())
            .set(ANSWER.NOT_KNOWN, columns.notKnown())
            .set(ANSWER.CLEARED, columns.cleared())
            .set(ANSWER.REVISION, seen + 1)
            .set(ANSWER.CHANGED_BY, place.scope().account())
            .where(
                ANSWER.ASSESSMENT_ID.eq(place.assessment()),
                ANSWER.AUTHORITY_ID.eq(place.scope().authority()),
                ANSWER.ITEM_ID.eq(place.slot()),
                ANSWER.REVISION.eq(seen))
            .execute()
        == 1;
  }

  private void choices(Place place, Answer.Ticked before, Answer.Ticked now) {
    Set<OptionId> all = new HashSet<>(before.ticked());
    all.addAll(before.details().keySet());
    all.addAll(now.ticked());
    all.addAll(now.details().keySet());
    for (OptionId option : all) {
      boolean wasTicked = before.ticked().contains(option);
      boolean isTicked = now.ticked().contains(option);
      String had = before.details().get(option);
      String has = now.details().get(option);
      boolean was = wasTicked || had != null;
      boolean is = isTicked || has != null;
      if (is && !was) {
        insertChoice(place, option, isTicked, has);
      } else if (was && !is) {
        db.deleteFrom(ANSWER_CHOICE).where(choice(place, option)).execute();
      } else if (wasTicked != isTicked || !Objects.equals(had, has)) {
        db.update(ANSWER_CHOICE)
            .set(ANSWER_CHOICE.TICKED, isTicked)
            .set(ANSWER_CHOICE.DETAILS, has)
            .set(ANSWER_CHOICE.CHANGED_BY, place.scope().account())
            .where(choice(place, option))
            .execute();
      }
    }
  }

  private static Condition choice(Place place, OptionId option) {
    return ANSWER_CHOICE
        .ASSESSMENT_ID
        .eq(place.assessment())
        .and(ANSWER_CHOICE.AUTHORITY_ID.eq(place.scope().authority()))
        .and(ANSWER_CHOICE.ITEM_ID.eq(place.slot()))
        .and(ANSWER_CHOICE.OPTION_ID.eq(option));
  }

  private void insertChoice(Place place, OptionId option, boolean ticked, @Nullable String words) {
    db.insertInto(ANSWER_CHOICE)
        .columns(
            ANSWER_CHOICE.AUTHORITY_ID,
            ANSWER_CHOICE.ASSESSMENT_ID,
            ANSWER_CHOICE.VERSION_ID,
            ANSWER_CHOICE.ITEM_ID,
            ANSWER_CHOICE.OPTION_ID,
            ANSWER_CHOICE.TICKED,
            ANSWER_CHOICE.DETAILS,
            ANSWER_CHOICE.CHANGED_BY)
        .values(
            place.scope().authority(),
            place.assessment(),
            place.version(),
            place.slot(),
            option,
            ticked,
            words,
            place.scope().account())
        .execute();
  }

  /**
   * Settles which answers count: all but those to items that a condition hides. Those are kept, and
   * marked.
   */
  void settle(Scope scope, AssessmentId assessment, Collection<ItemId> hidden) {
    count(scope, assessment, false, ANSWER.ITEM_ID.in(hidden));
    count(scope, assessment, true, ANSWER.ITEM_ID.notIn(hidden));
  }

  private void count(Scope scope, AssessmentId assessment, boolean counted, Condition which) {
    db.update(ANSWER)
        .set(ANSWER.COUNTED, counted)
        .where(
            ANSWER.ASSESSMENT_ID.eq(assessment),
            ANSWER.AUTHORITY_ID.eq(scope.authority()),
            ANSWER.COUNTED.ne(counted),
            which)
        .execute();
  }
}
