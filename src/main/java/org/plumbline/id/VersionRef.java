package org.plumbline.id;

/** One version of one instrument, written {@code code@number}. */
public record VersionRef(InstrumentCode code, VersionNumber number) {
  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when it is not written like that
   */
  public static VersionRef parse(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("no version is written like “" + text + "”");
    }
    return new VersionRef(
        new InstrumentCode(text.substring(0, at)),
        new VersionNumber(Integer.parseInt(text.substring(at + 1))));
  }

  @Override
  public String toString() {
    return code + "@" + number;
  }
}
