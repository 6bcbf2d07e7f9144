package org.plumbline.id;

/**
 * The number of a published version within its instrument.
 *
 * @param value 1 or more
 */
public record VersionNumber(int value) implements Comparable<VersionNumber> {
  public VersionNumber {
    if (value < 1) {
      throw new IllegalArgumentException("a version number starts at 1, not " + value);
    }
  }

  @Override
  public int compareTo(VersionNumber other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
