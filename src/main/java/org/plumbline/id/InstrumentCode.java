package org.plumbline.id;

/**
 * The lasting name of an instrument, the same in all its versions; part of page addresses.
 *
 * @param value lower-case words joined by hyphens, at most 64 characters, such as {@code
 *     northamptonshire-cse}
 */
public record InstrumentCode(String value) implements Comparable<InstrumentCode> {
  public InstrumentCode {
    Names.check("instrument code", value, Names.CODE);
  }

  @Override
  public int compareTo(InstrumentCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
