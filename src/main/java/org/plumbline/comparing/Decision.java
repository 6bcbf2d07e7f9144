package org.plumbline.comparing;

import java.time.Instant;

/**
 * What somebody said of two elements of different instruments.
 *
 * @param ours key of the element of the first instrument
 * @param theirs key of the element of the second
 * @param by name of who said it
 */
public record Decision(String ours, String theirs, Verdict verdict, String by, Instant at) {
  /** What was said. */
  public enum Verdict {
    /** They are the same question or wording. */
    CONFIRMED,
    /** They are not. */
    REFUSED,
    /** What was said before is taken back; the pair is only a suggestion again. */
    WITHDRAWN
  }

  /** The same of the two instruments the other way round. */
  Decision swapped() {
    return new Decision(theirs, ours, verdict, by, at);
  }
}
