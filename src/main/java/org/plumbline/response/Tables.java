package org.plumbline.response;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer.Row;
import org.plumbline.response.Answer.Rows;
import org.plumbline.response.Misfit.Doubtful;
import org.plumbline.response.Misfit.Unstorable;

/** Checks the rows of a table, cell by cell, against its columns. */
final class Tables {
  private Tables() {}

  static Stream<Misfit> check(Instrument instrument, Item table, Rows rows) {
    Stream.Builder<Misfit> misfits = Stream.builder();
    Set<UUID> ids = new HashSet<>();
    int number = 0;
    for (Row row : rows.rows()) {
      number++;
      if (!ids.add(row.id())) {
        misfits.add(
            new Unstorable(
                table.id(),
                "Row %d has the id of another row.".formatted(number),
                "Give each row an id of its own."));
      }
      for (Map.Entry<ItemId, Answer> cell : row.cells().entrySet()) {
        cell(instrument, table, number, cell.getKey(), cell.getValue()).forEach(misfits::add);
      }
    }
    return misfits.build();
  }

  private static Stream<Misfit> cell(
      Instrument instrument, Item table, int number, ItemId slot, Answer answer) {
    return table
        .findColumn(slot)
        .map(column ->
            Misfits.check(instrument, column, slot, answer).stream()
                .map(misfit -> inRow(table, number, column, misfit)))
        .orElseGet(() ->
            Stream.of(
                new Unstorable(
                    table.id(),
                    "“%s” has no column with the id “%s”.".formatted(table.prompt().label(), slot),
                    "Reload the page to see its columns.")));
  }

  private static Misfit inRow(Item table, int number, Item column, Misfit misfit) {
    String what = "Row %d, %s: %s".formatted(number, column.prompt().label(), misfit.what());
    return switch (misfit) {
      case Unstorable unstorable -> new Unstorable(table.id(), what, unstorable.remedy());
      case Doubtful doubtful -> new Doubtful(table.id(), what, doubtful.remedy());
    };
  }
}
