package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

/** Puts one part of an earlier answer into what stands in its slot now. */
public final class Carried {
  private Carried() {}

  /**
   * What stands in the slot once the part is carried over. A whole answer replaces what is there; a
   * tick or a column joins it, and rows keep their ids.
   *
   * @param now what stands in the slot
   * @param earlier the answer that the part is of
   * @param to where it is carried to: words beside a tick that asks for none there stay behind
   */
  public static Answer into(Optional<Answer> now, Answer earlier, Part part, Asked to) {
    return switch (part) {
      case Part.Whole _ -> earlier;
      case Part.Choice each ->
          choice(
              now.orElse(null) instanceof Answer.Ticked ticked ? ticked : Answer.Ticked.of(),
              earlier instanceof Answer.Ticked ticked ? ticked : Answer.Ticked.of(),
              each.option(),
              to.asksForDetails(each));
      case Part.Column(ItemId _, ItemId column) ->
          column(
              now.orElse(null) instanceof Answer.Rows(List<Answer.Row> rows) ? rows : List.of(),
              earlier instanceof Answer.Rows(List<Answer.Row> rows) ? rows : List.of(),
              column);
    };
  }

  private static Answer choice(
      Answer.Ticked now, Answer.Ticked earlier, OptionId option, boolean withDetails) {
    SortedSet<OptionId> ticked = new TreeSet<>(now.ticked());
    if (earlier.ticked().contains(option)) {
      ticked.add(option);
    }
    Map<OptionId, String> details = new TreeMap<>(now.details());
    String words = earlier.details().get(option);
    if (words != null && withDetails) {
      details.merge(
          option, words, (here, before) -> here.equals(before) ? here : before + "\n\n" + here);
    }
    return new Answer.Ticked(ticked, details);
  }

  private static Answer column(List<Answer.Row> now, List<Answer.Row> earlier, ItemId column) {
    List<Answer.Row> rows = new ArrayList<>(now);
    for (Answer.Row row : earlier) {
      Answer cell = row.cells().get(column);
      if (cell == null || cell.isEmpty()) {
        continue;
      }
      int at = 0;
      while (at < rows.size() && !rows.get(at).id().equals(row.id())) {
        at++;
      }
      Map<ItemId, Answer> cells = new HashMap<>(at < rows.size() ? rows.get(at).cells() : Map.of());
      cells.putIfAbsent(column, cell);
      Answer.Row joined = new Answer.Row(row.id(), cells);
      if (at < rows.size()) {
        rows.set(at, joined);
      } else {
        rows.add(joined);
      }
    }
    return new Answer.Rows(rows);
  }
}
