package org.plumbline.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ChangeClass;

/**
 * How the second of two instruments differs from the first. Elements are matched by their ids,
 * which last from version to version; without ids in common nothing matches, and {@link Alignment}
 * finds what corresponds. The code and the number of a version are not compared: they say which
 * versions these are.
 *
 * @param from the older, or the one's own
 * @param to the newer, or the other's
 * @param changes in the order of the definition file of {@code to}, with what is gone behind what
 *     it stood in; none when both say the same
 * @param pairs every element that is in both, in the order of {@code to}, changed or not
 */
public record Comparison(Instrument from, Instrument to, List<Change> changes, List<Pair> pairs) {
  public Comparison {
    changes = List.copyOf(changes);
    pairs = List.copyOf(pairs);
  }

  /** One element, as it was and as it is. */
  public record Pair(Element was, Element now) {}

  public static Comparison between(Instrument from, Instrument to) {
    return new Comparing(from, to).comparison();
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  public Summary summary() {
    return Summary.of(this);
  }

  /** The changes of one class. */
  public List<Change> changes(ChangeClass only) {
    return changes.stream().filter(change -> change.changeClass() == only).toList();
  }

  /** How many changes each class has; a class without any has no entry. */
  public Map<ChangeClass, Long> counts() {
    return changes.stream()
        .collect(Collectors.groupingBy(Change::changeClass, Collectors.counting()));
  }

  /** The changes of one element, and of no other. */
  public List<Change> changesOf(Element element) {
    return changes.stream().filter(change -> change.element().key().equals(element.key())).toList();
  }

  /** The element that was this one before. */
  public Optional<Element> was(String key) {
    return pairs.stream().filter(pair -> pair.now().key().equals(key)).map(Pair::was).findFirst();
  }
}
