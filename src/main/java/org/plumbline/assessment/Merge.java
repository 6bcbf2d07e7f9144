package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;
import org.plumbline.response.Answer.Row;
import org.plumbline.response.Answer.Rows;
import org.plumbline.response.Answer.Ticked;

/**
 * Two changes of one answer brought together, where they touch different parts of it: different
 * ticks, different rows, different cells of a row. One text is never mixed with another; a person
 * chooses.
 *
 * @param answer what both meant; empty where that is to clear it
 */
record Merge(Optional<Answer> answer) {

  /**
   * Empty where the two contradict each other.
   *
   * @param base what both started from
   */
  static Optional<Merge> of(Optional<Answer> base, Optional<Answer> mine, Optional<Answer> theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return Optional.of(new Merge(mine));
    }
    if (mine.equals(base)) {
      return Optional.of(new Merge(theirs));
    }
    Answer start = base.orElse(null);
    Answer left = mine.orElse(null);
    Answer right = theirs.orElse(null);
    if (canBeTicked(start) && canBeTicked(left) && canBeTicked(right)) {
      return ticked(asTicked(start), asTicked(left), asTicked(right)).map(Merge::to);
    }
    if (canBeRows(start) && canBeRows(left) && canBeRows(right)) {
      return rows(asRows(start), asRows(left), asRows(right)).map(Merge::to);
    }
    return Optional.empty();
  }

  private static Merge to(Answer answer) {
    return new Merge(Optional.of(answer));
  }

  private static boolean canBeTicked(@Nullable Answer answer) {
    return answer == null || answer instanceof Ticked;
  }

  private static boolean canBeRows(@Nullable Answer answer) {
    return answer == null || answer instanceof Rows;
  }

  private static Ticked asTicked(@Nullable Answer answer) {
    return answer instanceof Ticked ticked ? ticked : Ticked.of();
  }

  private static Rows asRows(@Nullable Answer answer) {
    return answer instanceof Rows rows ? rows : new Rows(List.of());
  }

  private static Optional<Ticked> ticked(Ticked base, Ticked mine, Ticked theirs) {
    SortedSet<OptionId> all = new TreeSet<>(mine.ticked());
    all.addAll(theirs.ticked());
    all.removeIf(option ->
        base.ticked().contains(option)
            && !(mine.ticked().contains(option) && theirs.ticked().contains(option)));
    SortedSet<OptionId> written = new TreeSet<>(mine.details().keySet());
    written.addAll(theirs.details().keySet());
    Map<OptionId, String> details = new TreeMap<>();
    for (OptionId option : written) {
      Optional<String> both =
          words(
              base.details().getOrDefault(option, ""),
              mine.details().getOrDefault(option, ""),
              theirs.details().getOrDefault(option, ""));
      if (both.isEmpty()) {
        return Optional.empty();
      }
      details.put(option, both.get());
    }
    return Optional.of(new Ticked(all, details));
  }

  private static Optional<String> words(String base, String mine, String theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return Optional.of(mine);
    }
    return mine.equals(base) ? Optional.of(theirs) : Optional.empty();
  }

  private static Optional<Rows> rows(Rows base, Rows mine, Rows theirs) {
    Map<UUID, Row> was = byId(base);
    Map<UUID, Row> here = byId(mine);
    Map<UUID, Row> there = byId(theirs);
    Map<UUID, Row> order = new LinkedHashMap<>(there);
    here.forEach(order::putIfAbsent);
    List<Row> merged = new ArrayList<>();
    for (UUID id : order.keySet()) {
      Row before = was.get(id);
      Row left = here.get(id);
      Row right = there.get(id);
      if (Objects.equals(left, before)) {
        left = right;
      } else if (!Objects.equals(right, before)) {
        Optional<Row> both =
            left == null || right == null ? Optional.empty() : row(before, left, right);
        if (both.isEmpty()) {
          return Optional.empty();
        }
        left = both.get();
      }
      if (left != null) {
        merged.add(left);
      }
    }
    return Optional.of(new Rows(merged));
  }

  private static Map<UUID, Row> byId(Rows rows) {
    return rows.rows().stream()
        .collect(Collectors.toMap(Row::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
  }

  private static Optional<Row> row(@Nullable Row base, Row mine, Row theirs) {
    Map<ItemId, Answer> was = base == null ? Map.of() : base.cells();
    Set<ItemId> columns = new TreeSet<>(mine.cells().keySet());
    columns.addAll(theirs.cells().keySet());
    Map<ItemId, Answer> cells = new HashMap<>();
    for (ItemId column : columns) {
      Optional<Merge> cell =
          of(
              Optional.ofNullable(was.get(column)),
              Optional.ofNullable(mine.cells().get(column)),
              Optional.ofNullable(theirs.cells().get(column)));
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      cell.get().answer().ifPresent(answer -> cells.put(column, answer));
    }
    return Optional.of(new Row(mine.id(), cells));
  }
}
