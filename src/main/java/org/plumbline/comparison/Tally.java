package org.plumbline.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.schema.ChangeClass;
import org.plumbline.schema.ElementKind;

/** Picks changes of one kind of element out of a comparison. */
final class Tally {
  private Tally() {}

  /** All that are new, also within something new. */
  static List<Element> added(Comparison comparison, ElementKind kind) {
    return comparison.changes().stream()
        .<Element>mapMulti((change, all) -> {
          if (change instanceof Change.Added added) {
            all.accept(added.element());
            added.within().forEach(all);
          }
        })
        .filter(element -> element.kind() == kind)
        .toList();
  }

  /** All that are gone, also with what they stood in. */
  static List<Element> removed(Comparison comparison, ElementKind kind) {
    return comparison.changes().stream()
        .<Element>mapMulti((change, all) -> {
          if (change instanceof Change.Removed removed) {
            all.accept(removed.element());
            removed.within().forEach(all);
          }
        })
        .filter(element -> element.kind() == kind)
        .toList();
  }

  /** Those that are called something else in words, not only in how the words are written. */
  static List<Change.Renamed> renamed(Comparison comparison, ElementKind kind) {
    return changes(comparison, kind)
        .filter(Change.Renamed.class::isInstance)
        .map(Change.Renamed.class::cast)
        .filter(change -> change.changeClass() != ChangeClass.COSMETIC)
        .toList();
  }

  /** How many of a kind are in both and are not the same. */
  static int altered(Comparison comparison, ElementKind... kinds) {
    return (int)
        Stream.of(kinds)
            .flatMap(kind -> changes(comparison, kind))
            .filter(change -> !(change instanceof Change.Added || change instanceof Change.Removed))
            .map(change -> change.element().key())
            .distinct()
            .count();
  }

  static int matched(Comparison comparison, ElementKind kind) {
    return (int) comparison.pairs().stream().filter(pair -> pair.now().kind() == kind).count();
  }

  private static Stream<Change> changes(Comparison comparison, ElementKind kind) {
    return comparison.changes().stream().filter(change -> change.element().kind() == kind);
  }
}
