package org.plumbline.id;

/** One version of one instrument, written {@code code@number}. */
public record VersionRef(InstrumentCode code, VersionNumber number) {
  @Override
  public String toString() {
    return code + "@" + number;
  }
}
