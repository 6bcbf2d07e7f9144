package org.plumbline.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.id.ItemId;

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

  /** Those that wait in a slot for somebody to say what becomes of them. */
  public Stream<CarriedPart> open(ItemId slot) {
    return parts.stream()
        .filter(carried -> carried.verdict().part().slot().equals(slot))
        .filter(carried -> carried.decided().isEmpty())
        .filter(carried ->
            carried.verdict().kind() == Verdict.Kind.KEPT
                || carried.verdict().kind() == Verdict.Kind.CONFIRM);
  }

  /** How many stop submission, since the work is not whole without them. */
  public long waiting() {
    return moved ? parts.stream().filter(CarriedPart::waits).count() : 0;
  }

  /** Which of them it is. */
  public CarriedPart get(Part part) {
    return parts.stream()
        .filter(carried -> carried.verdict().part().equals(part))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing was carried over as " + part));
  }
}
