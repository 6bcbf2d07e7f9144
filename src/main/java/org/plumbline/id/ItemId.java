package org.plumbline.id;

/**
 * The lineage of an item, or of the part of an item that holds one answer (see {@code Slot}).
 *
 * @param value lower-case letters, digits and underscores, starting with a letter, at most 60
 *     characters; a part of an item adds one dot and a word, such as {@code education.indicators}
 */
public record ItemId(String value) implements Comparable<ItemId> {
  public ItemId {
    Names.check("item id", value, Names.ITEM);
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
