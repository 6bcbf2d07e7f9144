package org.plumbline.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.expression.PointSum;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Option;

/**
 * What a plain sum of points can come to, such as {@code points("a") + points("b")}: its items are
 * answered apart from each other, so that as many as there are can be gone through one by one.
 */
final class Sums {
  private Sums() {}

  /** Empty when the expression is something else, or an item in it can be hidden. */
  static Optional<SortedSet<BigDecimal>> of(Instrument instrument, String expression) {
    List<String> items = PointSum.read(expression).map(PointSum::items).orElse(List.of());
    if (items.isEmpty() || Set.copyOf(items).size() < items.size()) {
      return Optional.empty();
    }
    Set<Integer> sums = Set.of(0);
    for (String id : items) {
      Optional<Set<Integer>> own =
          instrument
              .findItem(new ItemId(id))
              .filter(item -> item.prompt().visible().equals(Condition.ALWAYS))
              .flatMap(item -> points(instrument, item));
      if (own.isEmpty()) {
        return Optional.empty();
      }
      sums = together(sums, own.get());
    }
    return Optional.of(
        sums.stream().map(BigDecimal::valueOf).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<Integer> together(Set<Integer> one, Set<Integer> other) {
    return one.stream()
        .flatMap(first -> other.stream().map(second -> first + second))
        .collect(Collectors.toSet());
  }

  /** What full answers to one item can be worth. */
  private static Optional<Set<Integer>> points(Instrument instrument, Item item) {
    List<Option> options = item.options(instrument);
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(item.takesSeveral(item.id()) ? ticked(options) : one(options));
  }

  private static Set<Integer> one(List<Option> options) {
    return options.stream().map(each -> each.points().orElse(0)).collect(Collectors.toSet());
  }

  /** At least one tick; an exclusive option stands alone. */
  private static Set<Integer> ticked(List<Option> options) {
    Set<Integer> together = new HashSet<>();
    Set<Integer> alone = new HashSet<>();
    for (Option option : options) {
      int points = option.points().orElse(0);
      if (option.exclusive()) {
        alone.add(points);
      } else {
        List<Integer> more = new ArrayList<>(List.of(points));
        together.forEach(sum -> more.add(sum + points));
        together.addAll(more);
      }
    }
    together.addAll(alone);
    return together;
  }
}
