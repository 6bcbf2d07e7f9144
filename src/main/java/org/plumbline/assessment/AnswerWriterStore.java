package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ANSWER;
import static org.plumbline.db.schema.Tables.ANSWER_CELL;
import static org.plumbline.db.schema.Tables.ANSWER_CHOICE;
import static org.plumbline.db.schema.Tables.ANSWER_ROW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.springframework.stereotype.Component;

/**
 * Writes one answer. Called within the transaction that has locked the assessment, so nobody else
 * writes the same one meanwhile; no upserts, and only what differs is touched.
 */
@Component
class AnswerWriterStore {
  private final DSLContext db;

  AnswerWriterStore(DSLContext db) {
    this.db = db;
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
          about.version().instrument().findItem(slot.id()).orElse(null)
                  instanceof Item.TableItem table
              ? table.columns().stream()
                  .flatMap(column -> column.slots().stream())
                  .collect(Collectors.toMap(Slot::id, Slot::holds))
              : Map.of();
      return new Place(scope, about.id(), about.version().id(), slot.id(), slot.holds(), columns);
    }
  }

  /** The columns of one value, of which at most one is set. */
  private record Columns(
      @Nullable String text,
      @Nullable BigDecimal number,
      @Nullable LocalDate date,
      @Nullable String option,
      boolean notKnown,
      boolean cleared) {
    static Columns of(Optional<Answer> answer) {
      return switch (answer.orElse(null)) {
        case Answer.Text(String text) -> new Columns(text, null, null, null, false, false);
        case Answer.Number(BigDecimal n) -> new Columns(null, n, null, null, false, false);
        case Answer.Date(LocalDate date) -> new Columns(null, null, date, null, false, false);
        case Answer.Chosen(OptionId o) -> new Columns(null, null, null, o.value(), false, false);
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
    int written = seen == 0 ? insert(place, columns) : update(place, seen, columns);
    if (written == 0) {
      return false;
    }
    switch (place.holds()) {
      case OPTIONS -> choices(place, ticked(before), ticked(now));
      case ROWS -> rows(place, rows(before), rows(now));
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

  private int insert(Place place, Columns columns) {
    boolean there =
        db.fetchExists(
            db.selectOne()
                .from(ANSWER)
                .where(
                    ANSWER.ASSESSMENT_ID.eq(place.assessment().value()),
                    ANSWER.AUTHORITY_ID.eq(place.scope().authority().value()),
                    ANSWER.ITEM_ID.eq(place.slot().value())));
    if (there) {
      return 0;
    }
    return db.insertInto(ANSWER)
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
            place.scope().authority().value(),
            place.assessment().value(),
            place.version().value(),
            place.slot().value(),
            place.holds().name(),
            columns.text(),
            columns.number(),
            columns.date(),
            columns.option(),
            columns.notKnown(),
            columns.cleared(),
            1,
            place.scope().account().value())
        .execute();
  }

  private int update(Place place, int seen, Columns columns) {
    return db.update(ANSWER)
        .set(ANSWER.TEXT_VALUE, columns.text())
        .set(ANSWER.NUMBER_VALUE, columns.number())
        .set(ANSWER.DATE_VALUE, columns.date())
        .set(ANSWER.OPTION_ID, columns.option())
        .set(ANSWER.NOT_KNOWN, columns.notKnown())
        .set(ANSWER.CLEARED, columns.cleared())
        .set(ANSWER.REVISION, seen + 1)
        .set(ANSWER.CHANGED_BY, place.scope().account().value())
        .where(
            ANSWER.ASSESSMENT_ID.eq(place.assessment().value()),
            ANSWER.AUTHORITY_ID.eq(place.scope().authority().value()),
            ANSWER.ITEM_ID.eq(place.slot().value()),
            ANSWER.REVISION.eq(seen))
        .execute();
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
            .set(ANSWER_CHOICE.CHANGED_BY, place.scope().account().value())
            .where(choice(place, option))
            .execute();
      }
    }
  }

  private static Condition choice(Place place, OptionId option) {
    return ANSWER_CHOICE
        .ASSESSMENT_ID
        .eq(place.assessment().value())
        .and(ANSWER_CHOICE.AUTHORITY_ID.eq(place.scope().authority().value()))
        .and(ANSWER_CHOICE.ITEM_ID.eq(place.slot().value()))
        .and(ANSWER_CHOICE.OPTION_ID.eq(option.value()));
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
            place.scope().authority().value(),
            place.assessment().value(),
            place.version().value(),
            place.slot().value(),
            option.value(),
            ticked,
            words,
            place.scope().account().value())
        .execute();
  }

  private void rows(Place place, List<Answer.Row> before, List<Answer.Row> now) {
    Map<UUID, Integer> were = places(before);
    Map<UUID, Integer> are = places(now);
    Map<UUID, Answer.Row> old = new HashMap<>();
    before.forEach(row -> old.put(row.id(), row));
    for (Answer.Row row : now) {
      int position = Objects.requireNonNull(are.get(row.id()));
      Integer was = were.get(row.id());
      if (was == null) {
        placeRow(place, row, position);
      } else if (was != position) {
        updateRow(place, row.id(), position, false);
      }
      Map<ItemId, Answer> cells = was == null ? Map.of() : cellsOf(old, row.id());
      cells(place, row.id(), cells, row.cells());
    }
    before.stream()
        .filter(row -> !are.containsKey(row.id()))
        .forEach(
            row -> updateRow(place, row.id(), Objects.requireNonNull(were.get(row.id())), true));
  }

  private static Map<ItemId, Answer> cellsOf(Map<UUID, Answer.Row> rows, UUID id) {
    Answer.Row row = rows.get(id);
    return row == null ? Map.of() : row.cells();
  }

  private static Map<UUID, Integer> places(List<Answer.Row> rows) {
    Map<UUID, Integer> places = new HashMap<>();
    rows.forEach(row -> places.put(row.id(), places.size() + 1));
    return places;
  }

  /** A row that was removed and comes back is there already, with the cells it had then. */
  private void placeRow(Place place, Answer.Row row, int position) {
    if (updateRow(place, row.id(), position, false) == 0) {
      insertRow(place, row.id(), position);
      return;
    }
    List<String> kept = row.cells().keySet().stream().map(ItemId::value).toList();
    db.update(ANSWER_CELL)
        .setNull(ANSWER_CELL.TEXT_VALUE)
        .setNull(ANSWER_CELL.NUMBER_VALUE)
        .setNull(ANSWER_CELL.DATE_VALUE)
        .setNull(ANSWER_CELL.OPTION_ID)
        .set(ANSWER_CELL.NOT_KNOWN, false)
        .set(ANSWER_CELL.CLEARED, true)
        .set(ANSWER_CELL.REVISION, ANSWER_CELL.REVISION.plus(1))
        .set(ANSWER_CELL.CHANGED_BY, place.scope().account().value())
        .where(
            ANSWER_CELL.ASSESSMENT_ID.eq(place.assessment().value()),
            ANSWER_CELL.AUTHORITY_ID.eq(place.scope().authority().value()),
            ANSWER_CELL.ITEM_ID.eq(place.slot().value()),
            ANSWER_CELL.ROW_ID.eq(row.id()),
            ANSWER_CELL.CLEARED.isFalse(),
            ANSWER_CELL.COLUMN_ID.notIn(kept))
        .execute();
  }

  private void insertRow(Place place, UUID row, int position) {
    db.insertInto(ANSWER_ROW)
        .columns(
            ANSWER_ROW.AUTHORITY_ID,
            ANSWER_ROW.ASSESSMENT_ID,
            ANSWER_ROW.VERSION_ID,
            ANSWER_ROW.ITEM_ID,
            ANSWER_ROW.ROW_ID,
            ANSWER_ROW.POSITION,
            ANSWER_ROW.CHANGED_BY)
        .values(
            place.scope().authority().value(),
            place.assessment().value(),
            place.version().value(),
            place.slot().value(),
            row,
            position,
            place.scope().account().value())
        .execute();
  }

  private int updateRow(Place place, UUID row, int position, boolean removed) {
    return db.update(ANSWER_ROW)
        .set(ANSWER_ROW.POSITION, position)
        .set(ANSWER_ROW.REMOVED, removed)
        .set(ANSWER_ROW.REVISION, ANSWER_ROW.REVISION.plus(1))
        .set(ANSWER_ROW.CHANGED_BY, place.scope().account().value())
        .where(
            ANSWER_ROW.ASSESSMENT_ID.eq(place.assessment().value()),
            ANSWER_ROW.AUTHORITY_ID.eq(place.scope().authority().value()),
            ANSWER_ROW.ITEM_ID.eq(place.slot().value()),
            ANSWER_ROW.ROW_ID.eq(row))
        .execute();
  }

  private void cells(Place place, UUID row, Map<ItemId, Answer> before, Map<ItemId, Answer> now) {
    Set<ItemId> all = new HashSet<>(before.keySet());
    all.addAll(now.keySet());
    for (ItemId column : all) {
      Optional<Answer> is = Optional.ofNullable(now.get(column));
      if (!is.equals(Optional.ofNullable(before.get(column)))) {
        Columns columns = Columns.of(is);
        if (updateCell(place, row, column, columns) == 0) {
          insertCell(place, row, column, columns);
        }
      }
    }
  }

  private int updateCell(Place place, UUID row, ItemId column, Columns columns) {
    return db.update(ANSWER_CELL)
        .set(ANSWER_CELL.TEXT_VALUE, columns.text())
        .set(ANSWER_CELL.NUMBER_VALUE, columns.number())
        .set(ANSWER_CELL.DATE_VALUE, columns.date())
        .set(ANSWER_CELL.OPTION_ID, columns.option())
        .set(ANSWER_CELL.NOT_KNOWN, columns.notKnown())
        .set(ANSWER_CELL.CLEARED, columns.cleared())
        .set(ANSWER_CELL.REVISION, ANSWER_CELL.REVISION.plus(1))
        .set(ANSWER_CELL.CHANGED_BY, place.scope().account().value())
        .where(
            ANSWER_CELL.ASSESSMENT_ID.eq(place.assessment().value()),
            ANSWER_CELL.AUTHORITY_ID.eq(place.scope().authority().value()),
            ANSWER_CELL.ITEM_ID.eq(place.slot().value()),
            ANSWER_CELL.ROW_ID.eq(row),
            ANSWER_CELL.COLUMN_ID.eq(column.value()))
        .execute();
  }

  private void insertCell(Place place, UUID row, ItemId column, Columns columns) {
    Holds holds = Objects.requireNonNull(place.columns().get(column));
    db.insertInto(ANSWER_CELL)
        .columns(
            ANSWER_CELL.AUTHORITY_ID,
            ANSWER_CELL.ASSESSMENT_ID,
            ANSWER_CELL.VERSION_ID,
            ANSWER_CELL.ITEM_ID,
            ANSWER_CELL.ROW_ID,
            ANSWER_CELL.COLUMN_ID,
            ANSWER_CELL.HOLDS,
            ANSWER_CELL.TEXT_VALUE,
            ANSWER_CELL.NUMBER_VALUE,
            ANSWER_CELL.DATE_VALUE,
            ANSWER_CELL.OPTION_ID,
            ANSWER_CELL.NOT_KNOWN,
            ANSWER_CELL.CHANGED_BY)
        .values(
            place.scope().authority().value(),
            place.assessment().value(),
            place.version().value(),
            place.slot().value(),
            row,
            column.value(),
            holds.name(),
            columns.text(),
            columns.number(),
            columns.date(),
            columns.option(),
            columns.notKnown(),
            place.scope().account().value())
        .execute();
  }

  /**
   * Settles which answers count: all but those to items that a condition hides. Those are kept, and
   * marked.
   */
  void settle(Scope scope, AssessmentId assessment, Collection<ItemId> hidden) {
    List<String> slots = hidden.stream().map(ItemId::value).toList();
    count(scope, assessment, false, ANSWER.ITEM_ID.in(slots));
    count(scope, assessment, true, ANSWER.ITEM_ID.notIn(slots));
  }

  private void count(Scope scope, AssessmentId assessment, boolean counted, Condition which) {
    db.update(ANSWER)
        .set(ANSWER.COUNTED, counted)
        .where(
            ANSWER.ASSESSMENT_ID.eq(assessment.value()),
            ANSWER.AUTHORITY_ID.eq(scope.authority().value()),
            ANSWER.COUNTED.ne(counted),
            which)
        .execute();
  }
}
