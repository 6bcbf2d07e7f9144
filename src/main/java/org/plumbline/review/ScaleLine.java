package org.plumbline.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scales whose levels can be put in one order, and that order. Versions of one scale are such, and
 * scales that declared equivalences place in each other; scales are never pooled otherwise.
 *
 * @param uses the scales, in the order in which they were first used
 * @param steps levels that are the same, lowest first
 */
public record ScaleLine(List<ScaleUse> uses, List<Set<LevelRef>> steps) {
  public ScaleLine {
    uses = List.copyOf(uses);
    steps = List.copyOf(steps);
  }

  /** What comes of putting scales in one order. */
  sealed interface Try {
    /** There is exactly one. */
    record One(ScaleLine line) implements Try {}

    /** Nothing says which of these two is the higher one. */
    record Unclear(LevelRef level, LevelRef other) implements Try {}
  }

  /** Where the level stands, from 0; -1 where it is on another line. */
  public int step(LevelRef level) {
    for (int step = 0; step < steps.size(); step++) {
      if (steps.get(step).contains(level)) {
        return step;
      }
    }
    return -1;
  }

  boolean has(ScaleRef scale) {
    return uses.stream().anyMatch(use -> use.ref().equals(scale));
  }

  boolean has(ScaleUse use) {
    return uses.stream().anyMatch(use::isSame);
  }

  /** The label of a level in the last version here that has it. */
  String label(LevelRef level) {
    return uses.reversed().stream()
        .filter(use -> use.ref().equals(level.scale()))
        .filter(use -> use.scale().find(level.level()).isPresent())
        .map(use -> use.label(level))
        .findFirst()
        .orElse(level.level().value());
  }

  /** All the lines that these scales come to, with as many scales on one line as possible. */
  static List<ScaleLine> of(List<ScaleUse> uses, List<Equivalence> declared) {
    List<ScaleLine> lines = new ArrayList<>();
    for (ScaleUse use : uses) {
      if (lines.stream().noneMatch(line -> line.has(use))) {
        place(use, lines);
      }
    }
    while (joinTwo(lines, declared)) {
      // Once more with one line less.
    }
    return lines;
  }

  /** On the line of an earlier version, or on one of its own. */
  private static void place(ScaleUse use, List<ScaleLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).has(use.ref())) {
        List<ScaleUse> both = new ArrayList<>(lines.get(i).uses());
        both.add(use);
        if (order(both, List.of()) instanceof Try.One(ScaleLine line)) {
          lines.set(i, line);
          return;
        }
      }
    }
    if (order(List.of(use), List.of()) instanceof Try.One(ScaleLine line)) {
      lines.add(line);
    }
  }

  private static boolean joinTwo(List<ScaleLine> lines, List<Equivalence> declared) {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        if (areLinked(lines.get(i), lines.get(j), declared)
            && join(lines.get(i), lines.get(j), declared) instanceof Try.One(ScaleLine line)) {
          lines.remove(j);
          lines.set(i, line);
          return true;
        }
      }
    }
    return false;
  }

  static boolean areLinked(ScaleLine one, ScaleLine other, List<Equivalence> declared) {
    return declared.stream()
        .anyMatch(each ->
            (one.step(each.one()) >= 0 && other.step(each.other()) >= 0)
                || (one.step(each.other()) >= 0 && other.step(each.one()) >= 0));
  }

  static Try join(ScaleLine one, ScaleLine other, List<Equivalence> declared) {
    List<ScaleUse> both = new ArrayList<>(one.uses());
    both.addAll(other.uses());
    return order(both, declared);
  }

  /**
   * The only order in which all these levels can stand, if there is one: at each step exactly one
   * level, or several that are the same, has nothing left below it.
   */
  static Try order(List<ScaleUse> uses, List<Equivalence> declared) {
    Map<LevelRef, Set<LevelRef>> same = new LinkedHashMap<>();
    uses.forEach(use ->
        use.levels().forEach(level -> same.putIfAbsent(level, new LinkedHashSet<>(Set.of(level)))));
    for (Equivalence each : declared) {
      Set<LevelRef> one = same.get(each.one());
      Set<LevelRef> other = same.get(each.other());
      if (one != null && other != null && !one.equals(other)) {
        one.addAll(other);
        other.forEach(level -> same.put(level, one));
      }
    }
    Map<Set<LevelRef>, Set<Set<LevelRef>>> below = new LinkedHashMap<>();
    same.values().forEach(level -> below.put(level, new LinkedHashSet<>()));
    for (ScaleUse use : uses) {
      List<LevelRef> levels = use.levels();
      for (int i = 1; i < levels.size(); i++) {
        below(below, same, levels.get(i)).add(at(same, levels.get(i - 1)));
      }
    }
    List<Set<LevelRef>> steps = new ArrayList<>();
    Map<Set<LevelRef>, Set<Set<LevelRef>>> left = new LinkedHashMap<>(below);
    while (!left.isEmpty()) {
      List<Set<LevelRef>> next =
          left.keySet().stream().filter(level -> steps.containsAll(left.get(level))).toList();
      if (next.size() != 1) {
        return unclear(next.isEmpty() ? List.copyOf(left.keySet()) : next);
      }
      steps.add(next.getFirst());
      left.remove(next.getFirst());
    }
    return new Try.One(new ScaleLine(uses, steps));
  }

  private static Set<Set<LevelRef>> below(
      Map<Set<LevelRef>, Set<Set<LevelRef>>> below,
      Map<LevelRef, Set<LevelRef>> same,
      LevelRef level) {
    return below.getOrDefault(at(same, level), new LinkedHashSet<>());
  }

  private static Set<LevelRef> at(Map<LevelRef, Set<LevelRef>> same, LevelRef level) {
    return same.getOrDefault(level, new LinkedHashSet<>());
  }

  private static Try unclear(List<Set<LevelRef>> levels) {
    LevelRef first = levels.getFirst().iterator().next();
    return new Try.Unclear(first, levels.get(levels.size() == 1 ? 0 : 1).iterator().next());
  }
}
