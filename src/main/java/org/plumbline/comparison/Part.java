package org.plumbline.comparison;

import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;

/**
 * What of an answer stands or falls by itself when the wording changes: all of it, one tick among
 * several, or one column of a table.
 */
public sealed interface Part {
  ItemId slot();

  /** What tells it from the other parts of its answer: an id, or nothing where it is the whole. */
  String name();

  /** The whole of one answer: words, a number, a date, one option. */
  record Whole(ItemId slot) implements Part {
    @Override
    public String name() {
      return "";
    }
  }

  /** One option of a slot that takes several, ticked or with words beside it. */
  record Choice(ItemId slot, OptionId option) implements Part {
    @Override
    public String name() {
      return option.value();
    }
  }

  /** One column of a table, through all its rows. */
  record Column(ItemId slot, ItemId column) implements Part {
    @Override
    public String name() {
      return column.value();
    }
  }
}
