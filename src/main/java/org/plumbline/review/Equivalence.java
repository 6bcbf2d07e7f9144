package org.plumbline.review;

import java.time.Instant;

/**
 * Two levels of different scales, which a board admin declared to be the same. Nothing else makes
 * levels of different instruments the same, neither their ids nor their labels.
 *
 * @param declaredBy name of the board admin
 */
public record Equivalence(
    int id, LevelRef one, LevelRef other, String declaredBy, Instant declaredAt) {
  /** Whether it is between these two scales, in either order. */
  public boolean isBetween(ScaleRef first, ScaleRef second) {
    return (one.scale().equals(first) && other.scale().equals(second))
        || (one.scale().equals(second) && other.scale().equals(first));
  }
}
