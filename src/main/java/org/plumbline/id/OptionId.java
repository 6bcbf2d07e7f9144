package org.plumbline.id;

/**
 * The lineage of something a person chooses or ticks: a level, an option, a statement or an
 * indicator.
 *
 * @param value lower-case letters, digits and underscores, starting with a letter, at most 60
 *     characters
 */
public record OptionId(String value) implements Comparable<OptionId> {
  public OptionId {
    Names.check("option id", value, Names.ELEMENT);
  }

  @Override
  public int compareTo(OptionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
