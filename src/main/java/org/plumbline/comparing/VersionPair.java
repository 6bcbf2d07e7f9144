package org.plumbline.comparing;

import org.plumbline.id.VersionRef;

/** Which two versions are compared, written {@code code@number..code@number}. */
public record VersionPair(VersionRef from, VersionRef to) {
  private static final String BETWEEN = "..";

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when it is not written like that
   */
  public static VersionPair parse(String text) {
    int between = text.indexOf(BETWEEN);
    if (between < 0) {
      throw new IllegalArgumentException("no two versions are written like “" + text + "”");
    }
    return new VersionPair(
        VersionRef.parse(text.substring(0, between)),
        VersionRef.parse(text.substring(between + BETWEEN.length())));
  }

  /** The other way round. */
  public VersionPair swapped() {
    return new VersionPair(to, from);
  }

  @Override
  public String toString() {
    return from + BETWEEN + to;
  }
}
