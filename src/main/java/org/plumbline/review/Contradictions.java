package org.plumbline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;

/**
 * What speaks against declaring levels of two scales to be the same: a level would be two at once,
 * their orders would cross, or nothing found would be the same as something.
 *
 * @param one the scale that the declaration begins with
 * @param standing what was declared between these two scales before
 */
record Contradictions(ScaleUse one, ScaleUse other, List<Equivalence> standing) {
  private record Pair(Level level, Level same) {}

  /** Why the pairs cannot be declared, by the first that cannot. */
  Optional<String> find(Map<OptionId, OptionId> wanted) {
    List<Pair> pairs = new ArrayList<>(declared());
    for (Map.Entry<OptionId, OptionId> each : wanted.entrySet()) {
      Pair pair =
          new Pair(level(one.scale(), each.getKey()), level(other.scale(), each.getValue()));
      Optional<String> why =
          found(pair)
              .or(() -> pairs.stream().flatMap(with -> against(pair, with).stream()).findFirst());
      if (why.isPresent()) {
        return why;
      }
      pairs.add(pair);
    }
    return Optional.empty();
  }

  private static Level level(Scale scale, OptionId level) {
    return scale
        .find(level)
        .orElseThrow(() -> new NotEquivalent("The scale has no level " + level + " any more."));
  }

  /** Those whose levels are still there. */
  private List<Pair> declared() {
    return standing.stream()
        .map(each -> each.one().scale().equals(one.ref()) ? each : turned(each))
        .flatMap(each ->
            one.scale().find(each.one().level()).stream()
                .flatMap(level ->
                    other.scale().find(each.other().level()).stream()
                        .map(same -> new Pair(level, same))))
        .toList();
  }

  private static Equivalence turned(Equivalence each) {
    return new Equivalence(
        each.id(),
        /* one= */ each.other(),
        /* other= */ each.one(),
        each.declaredBy(),
        each.declaredAt());
  }

  private static Optional<String> found(Pair pair) {
    return pair.level().isNone() == pair.same().isNone()
        ? Optional.empty()
        : Optional.of(
            "%s says that nothing was found, and %s is a level of concern: they cannot be the same."
                .formatted(
                    (pair.level().isNone() ? pair.level() : pair.same()).label(),
                    (pair.level().isNone() ? pair.same() : pair.level()).label()));
  }

  private Optional<String> against(Pair pair, Pair with) {
    boolean sameHere = pair.level().id().equals(with.level().id());
    boolean sameThere = pair.same().id().equals(with.same().id());
    if (sameHere && sameThere) {
      return Optional.of(
          "%s and %s are declared equivalent already."
              .formatted(pair.level().label(), pair.same().label()));
    }
    if (sameHere) {
      return Optional.of(two(pair.level(), with.same(), pair.same(), other));
    }
    if (sameThere) {
      return Optional.of(two(pair.same(), with.level(), pair.level(), one));
    }
    boolean above = rank(one, pair.level()) > rank(one, with.level());
    return above == rank(other, pair.same()) > rank(other, with.same())
        ? Optional.empty()
        : Optional.of(
            "%s stands %s %s, but %s stands %s %s: the order of the two scales would be reversed."
                .formatted(
                    pair.level().label(),
                    above ? "above" : "below",
                    with.level().label(),
                    pair.same().label(),
                    above ? "below" : "above",
                    with.same().label()));
  }

  private static String two(Level level, Level first, Level second, ScaleUse of) {
    return "%s cannot be equivalent to both %s and %s, which are two levels of one scale (%s)."
        .formatted(level.label(), first.label(), second.label(), LineWords.quoted(of));
  }

  private static int rank(ScaleUse use, Level level) {
    return use.scale().rank(level.id());
  }
}
