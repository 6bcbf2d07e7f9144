package org.plumbline.audit;

import java.time.Instant;
import java.util.List;

/**
 * What checking the trail of an authority found, and that of nobody known with it.
 *
 * @param at when it was checked
 * @param seals that were recomputed
 * @param chains of assessments that were recomputed
 * @param brokenSeals those that do not fit, with the first entry that may be meant
 * @param brokenChains those that do not fit, by the assessment
 */
public record TrailFinding(
    Instant at,
    int seals,
    int chains,
    List<BrokenSeal> brokenSeals,
    List<BrokenChain> brokenChains) {
  public TrailFinding {
    brokenSeals = List.copyOf(brokenSeals);
    brokenChains = List.copyOf(brokenChains);
  }

  /** Whether every seal and every chain fits. */
  public boolean isSound() {
    return brokenSeals.isEmpty() && brokenChains.isEmpty();
  }
}
