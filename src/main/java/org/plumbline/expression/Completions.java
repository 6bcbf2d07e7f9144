package org.plumbline.expression;

import dev.cel.runtime.CelUnknownSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles what depends on open counts alone. Three sections at SIGNIFICANT make {@code
 * tally("significant") >= 1} true whatever the open ones turn out to be, which CEL cannot see: so
 * the expression is worked out for every way in which the open items can fall.
 */
final class Completions {
  private static final long MOST = 3_000;

  private final Compiled compiled;
  private final Map<String, Fact> facts;
  private final List<String> counts;
  private @Nullable Value agreed;
  private boolean split;

  Completions(Compiled compiled, Map<String, Fact> facts, Set<String> open) {
    this.compiled = compiled;
    this.facts = new HashMap<>(facts);
    this.counts = List.copyOf(open);
  }

  /** The value, if it is the same in every case; empty if not, or if there are too many cases. */
  Optional<Value> agreed() {
    if (counts.isEmpty() || !counts.stream().allMatch(this::isCounting)) {
      return Optional.empty();
    }
    int open = counting(counts.getFirst()).because().size();
    if (cases(open, counts.size()) > MOST) {
      return Optional.empty();
    }
    fall(0, open);
    return split ? Optional.empty() : Optional.ofNullable(agreed);
  }

  private boolean isCounting(String name) {
    return facts.get(name) instanceof Fact.Counting;
  }

  private Fact.Counting counting(String name) {
    if (facts.get(name) instanceof Fact.Counting counting) {
      return counting;
    }
    throw new IllegalStateException(name + " is no count");
  }

  /** Ways to put so many items into so many levels and "none of these". */
  private static long cases(int items, int levels) {
    long ways = 1;
    for (int i = 1; i <= levels && ways <= MOST; i++) {
      ways = ways * (items + i) / i;
    }
    return ways;
  }

  private void fall(int index, int left) {
    if (split) {
      return;
    }
    if (index == counts.size()) {
      compare();
      return;
    }
    String name = counts.get(index);
    Fact.Counting counting = counting(name);
    for (int more = 0; more <= left; more++) {
      facts.put(name, new Fact.Is(counting.sofar() + more));
      fall(index + 1, left - more);
    }
    facts.put(name, counting);
  }

  private void compare() {
    Object result = Reading.run(compiled, facts);
    if (result instanceof CelUnknownSet) {
      split = true;
      return;
    }
    Value value = Reading.known(result, facts);
    split |= value instanceof Value.Undecided || (agreed != null && !agreed.equals(value));
    agreed = value;
  }
}
