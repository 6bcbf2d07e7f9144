package org.plumbline.id;

/** A draft's row. */
public record DraftId(int value) {
  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
