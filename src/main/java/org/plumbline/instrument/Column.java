package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What a column of a table can be: something that gives each cell one value. Whoever draws or
 * offers columns gets them from here, so that what cannot be a column can be neither drawn nor
 * offered.
 */
public sealed interface Column {
  Item item();

  /** Words, a number or a date, written into the cell. */
  record Written(Item.Written item) implements Column {}

  /** One option, chosen in the cell. */
  record Chosen(Item.Choosable item) implements Column {}

  /** The item as a column; empty when no cell can hold what it takes. */
  static Optional<Column> of(Item item) {
    return switch (item) {
      case Item.Written written -> Optional.of(new Written(written));
      case Item.Choosable one when one.slots().stream().noneMatch(Column::isOfSeveral) ->
          Optional.of(new Chosen(one));
      case Item.Choosable _, Item.TableItem _, Item.Shown _ -> Optional.empty();
    };
  }

  /** Those that the rows of the item have, in the printed order. */
  static List<Column> in(Item item) {
    return item.columns().stream().flatMap(column -> of(column).stream()).toList();
  }

  private static boolean isOfSeveral(Slot slot) {
    return slot.holds() == Holds.OPTIONS;
  }
}
