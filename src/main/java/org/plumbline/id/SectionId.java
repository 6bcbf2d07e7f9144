package org.plumbline.id;

/**
 * The lineage of a section: it survives edits, new versions and copies to another authority.
 *
 * @param value lower-case letters, digits and underscores, starting with a letter, at most 60
 *     characters
 */
public record SectionId(String value) implements Comparable<SectionId> {
  public SectionId {
    Names.check("section id", value, Names.ELEMENT);
  }

  @Override
  public int compareTo(SectionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
