package org.plumbline.assessment;

import java.util.List;
import org.plumbline.comparison.Part;
import org.plumbline.response.Answers;

/**
 * What an assessment follows: last time's answers, as they were and under the words they were given
 * under, and what becomes of each.
 *
 * @param source never changes again
 * @param moved whether this takes the place of unfinished work; else it reassesses
 * @param parts in the order of the newer form, what has no place in it last
 */
public record LastTime(Assessment source, boolean moved, List<CarriedPart> parts) {
  public LastTime {
    parts = List.copyOf(parts);
  }

  /**
   * How many stop submission, since the work is not whole without them.
   *
   * @param now the answers that stand in the assessment
   */
  public long waiting(Answers now) {
    return moved ? parts.stream().filter(part -> part.waits(now)).count() : 0;
  }

  /** Which of them it is. */
  public CarriedPart get(Part part) {
    return parts.stream()
        .filter(carried -> carried.verdict().part().equals(part))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing was carried over as " + part));
  }
}
