package org.plumbline.instrument;

import java.util.Optional;

/**
 * A doubt about the printed wording, and what was done about it, recorded instead of changing the
 * words in silence.
 *
 * @param about id of the element it is about; the whole instrument when empty
 * @param decision KEPT as printed, or TO_CONFIRM by the board
 * @param accepts the finding of which the text says why it may stay; one that is kept
 */
public record EditorialNote(
    Optional<String> about, Decision decision, String text, Optional<Fingerprint> accepts) {
  /** What was done. */
  public enum Decision {
    KEPT,
    TO_CONFIRM
  }
}
