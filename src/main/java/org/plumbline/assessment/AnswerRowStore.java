package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ANSWER_CELL;
import static org.plumbline.db.schema.Tables.ANSWER_ROW;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.plumbline.assessment.AnswerWriterStore.Columns;
import org.plumbline.assessment.AnswerWriterStore.Place;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Holds;
import org.plumbline.response.Answer;
import org.springframework.stereotype.Component;

/** Writes the rows of a table and their cells; rows are taken off the form, but never removed. */
@Component
class AnswerRowStore {
  private final DSLContext db;

  AnswerRowStore(DSLContext db) {
    this.db = db;
  }

  void write(Place place, List<Answer.Row> before, List<Answer.Row> now) {
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
    db.update(ANSWER_CELL)
        .setNull(ANSWER_CELL.TEXT_VALUE)
        .setNull(ANSWER_CELL.NUMBER_VALUE)
        .setNull(ANSWER_CELL.DATE_VALUE)
        .setNull(ANSWER_CELL.OPTION_ID)
        .set(ANSWER_CELL.NOT_KNOWN, false)
        .set(ANSWER_CELL.CLEARED, true)
        .set(ANSWER_CELL.REVISION, ANSWER_CELL.REVISION.plus(1))
        .set(ANSWER_CELL.CHANGED_BY, place.scope().account())
        .where(
            ANSWER_CELL.ASSESSMENT_ID.eq(place.assessment()),
            ANSWER_CELL.AUTHORITY_ID.eq(place.scope().authority()),
            ANSWER_CELL.ITEM_ID.eq(place.slot()),
            ANSWER_CELL.ROW_ID.eq(row.id()),
            ANSWER_CELL.CLEARED.isFalse(),
            ANSWER_CELL.COLUMN_ID.notIn(row.cells().keySet()))
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
            place.scope().authority(),
            place.assessment(),
            place.version(),
            place.slot(),
            row,
            position,
            place.scope().account())
        .execute();
  }

  private int updateRow(Place place, UUID row, int position, boolean removed) {
    return db.update(ANSWER_ROW)
        .set(ANSWER_ROW.POSITION, position)
        .set(ANSWER_ROW.REMOVED, removed)
        .set(ANSWER_ROW.REVISION, ANSWER_ROW.REVISION.plus(1))
        .set(ANSWER_ROW.CHANGED_BY, place.scope().account())
        .where(
            ANSWER_ROW.ASSESSMENT_ID.eq(place.assessment()),
            ANSWER_ROW.AUTHORITY_ID.eq(place.scope().authority()),
            ANSWER_ROW.ITEM_ID.eq(place.slot()),
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
        .set(ANSWER_CELL.CHANGED_BY, place.scope().account())
        .where(
            ANSWER_CELL.ASSESSMENT_ID.eq(place.assessment()),
            ANSWER_CELL.AUTHORITY_ID.eq(place.scope().authority()),
            ANSWER_CELL.ITEM_ID.eq(place.slot()),
            ANSWER_CELL.ROW_ID.eq(row),
            ANSWER_CELL.COLUMN_ID.eq(column))
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
            place.scope().authority(),
            place.assessment(),
            place.version(),
            place.slot(),
            row,
            column,
            holds.name(),
            columns.text(),
            columns.number(),
            columns.date(),
            columns.option(),
            columns.notKnown(),
            place.scope().account())
        .execute();
  }
}
