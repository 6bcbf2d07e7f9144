package org.plumbline.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Holds;
import org.plumbline.response.Answer;

/** What was written in one slot, in the order in which it was, and what that comes to. */
final class AnswerHistory {
  private final SortedSet<OptionId> ticked = new TreeSet<>();
  private final Map<OptionId, String> details = new TreeMap<>();
  private final Map<UUID, Placed> rows = new HashMap<>();
  private boolean cleared;
  private Optional<Answer> single = Optional.empty();

  /** As the database spells it. */
  enum What {
    SET,
    NOT_KNOWN,
    CLEARED,
    TICKED,
    UNTICKED,
    CHOICE_REMOVED,
    ROW_PLACED,
    ROW_REMOVED
  }

  /**
   * One writing.
   *
   * @param row of a table, else empty; so is the column
   * @param text also the details of a choice
   */
  record Event(
      What what,
      Optional<UUID> row,
      Optional<ItemId> column,
      Optional<Answer> value,
      Optional<OptionId> option,
      Optional<String> text,
      int position) {}

  /** A row, where it stands; at none once it was taken off. */
  private record Placed(int position, Map<ItemId, Answer> cells) {}

  void add(Event event) {
    switch (event.what()) {
      case SET, NOT_KNOWN, CLEARED ->
          event.column().ifPresentOrElse(column -> cell(event, column), () -> whole(event));
      case TICKED, UNTICKED, CHOICE_REMOVED -> event.option().ifPresent(at -> choice(event, at));
      case ROW_PLACED -> event.row().ifPresent(row -> place(row, event.position()));
      case ROW_REMOVED -> event.row().ifPresent(row -> place(row, 0));
    }
  }

  private void whole(Event event) {
    cleared = event.what() == What.CLEARED;
    single = value(event);
  }

  private static Optional<Answer> value(Event event) {
    return switch (event.what()) {
      case NOT_KNOWN -> Optional.of(Answer.NOT_KNOWN);
      case CLEARED -> Optional.empty();
      case SET, TICKED, UNTICKED, CHOICE_REMOVED, ROW_PLACED, ROW_REMOVED -> event.value();
    };
  }

  private void choice(Event event, OptionId option) {
    ticked.remove(option);
    details.remove(option);
    if (event.what() == What.TICKED) {
      ticked.add(option);
    }
    if (event.what() != What.CHOICE_REMOVED) {
      event.text().ifPresent(words -> details.put(option, words));
    }
  }

  private void place(UUID row, int position) {
    rows.merge(
        row,
        new Placed(position, new HashMap<>()),
        (was, now) -> new Placed(now.position(), was.cells()));
  }

  private void cell(Event event, ItemId column) {
    Map<ItemId, Answer> cells =
        event
            .row()
            .map(row -> rows.computeIfAbsent(row, _ -> new Placed(0, new HashMap<>())).cells())
            .orElseGet(HashMap::new);
    value(event).ifPresentOrElse(answer -> cells.put(column, answer), () -> cells.remove(column));
  }

  /** What stands in the slot after all of it. */
  Optional<Answer> answer(Holds holds) {
    if (cleared || single.isPresent()) {
      return single;
    }
    return switch (holds) {
      case OPTIONS -> Optional.of(new Answer.Ticked(ticked, details));
      case ROWS -> Optional.of(new Answer.Rows(placed()));
      case TEXT, NUMBER, DATE, OPTION -> Optional.empty();
    };
  }

  private List<Answer.Row> placed() {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().position() > 0)
        .sorted(
            Comparator.comparingInt((Map.Entry<UUID, Placed> row) -> row.getValue().position())
                .thenComparing(Map.Entry::getKey))
        .map(row -> new Answer.Row(row.getKey(), row.getValue().cells()))
        .toList();
  }
}
