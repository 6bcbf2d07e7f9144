package org.plumbline.assessment;

/** A search that would list every child instead of finding one. Its message tells what to write. */
public final class TooFewLetters extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooFewLetters() {
    super("Write two letters of a name at least, or a whole reference such as K7MQ-4TXD.");
  }
}
