package org.plumbline.instrument;

import java.util.Optional;
import org.plumbline.id.OptionId;

/**
 * One level of a scale.
 *
 * @param label as printed, capitals included
 * @param points what it adds to a sum, where the instrument scores
 * @param concern its step on the ramp of five colours
 */
public record Level(OptionId id, String label, Optional<Integer> points, Concern concern) {
  /** Whether it says that nothing of concern was found, which is not the same as unanswered. */
  public boolean isNone() {
    return concern == Concern.NONE;
  }
}
