package org.plumbline.schema;

import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Column;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Slot;

/**
 * A kind of item.
 *
 * @param word as written in the file
 * @param label what it is called where somebody chooses it
 * @param meaning one sentence
 * @param holdsWords whether words are its only answer, so that it can become another such kind
 *     without an answer being lost
 * @param canBeColumn whether one can be a column of a table
 */
public record ItemKind(
    String word, String label, String meaning, boolean holdsWords, boolean canBeColumn) {
  private static final List<ItemKind> ALL =
      ItemShape.ITEM.kinds().stream().map(ItemKind::of).toList();

  /** All kinds, in the order in which they are explained. */
  public static List<ItemKind> all() {
    return ALL;
  }

  /** The kind of this word; empty for a word that is none. */
  public static Optional<ItemKind> find(String word) {
    return ALL.stream().filter(kind -> kind.word.equals(word)).findFirst();
  }

  private static ItemKind of(KindsShape.Kind<? extends Item> kind) {
    Item begun = kind.shape().standIn(new Findings());
    List<Holds> slots = begun.slots().stream().map(Slot::holds).toList();
    return new ItemKind(
        kind.word(),
        kind.label(),
        kind.shape().meaning(),
        slots.equals(List.of(Holds.TEXT)),
        Column.of(begun).isPresent());
  }
}
