package org.plumbline.id;

/**
 * The lineage of any other element: a scale, an option set, a score, a route, a workflow step.
 *
 * @param value lower-case letters, digits and underscores, starting with a letter, at most 60
 *     characters
 */
public record ElementId(String value) implements Comparable<ElementId> {
  public ElementId {
    Names.check("element id", value, Names.ELEMENT);
  }

  @Override
  public int compareTo(ElementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
