package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.instrument.Instrument;

/** Finds the changes of one comparison. */
final class Comparing {
  private final Instrument fromInstrument;
  private final Instrument toInstrument;
  private final Outline from;
  private final Outline to;
  private final Set<String> moved = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Comparison.Pair> pairs = new ArrayList<>();

  Comparing(Instrument fromInstrument, Instrument toInstrument) {
    this.fromInstrument = fromInstrument;
    this.toInstrument = toInstrument;
    this.from = Outline.of(fromInstrument);
    this.to = Outline.of(toInstrument);
  }

  Comparison comparison() {
    findMoved();
    Within added = new Within(to, from);
    Within removed = new Within(from, to);
    for (Element now : to.elements()) {
      Optional<Element> was = from.find(now.key());
      if (was.isPresent()) {
        pairs.add(new Comparison.Pair(was.get(), now));
        changed(was.get(), now);
        removed
            .directlyIn(now.key())
            .forEach(gone ->
                changes.add(new Change.Removed(gone, removed.of(gone), Classes.of(gone.kind()))));
      } else if (added.isTop(now)) {
        changes.add(new Change.Added(now, added.of(now), Classes.of(now.kind())));
      }
    }
    return new Comparison(fromInstrument, toInstrument, changes, pairs);
  }

  /** Only what changed its place relative to what stayed, as few elements as possible. */
  private void findMoved() {
    to.groups()
        .forEach((group, elements) -> {
          List<Element> stayed = new ArrayList<>();
          for (Element element : elements) {
            Optional<Element> was = from.find(element.key());
            if (was.isPresent() && was.get().parent().equals(element.parent())) {
              stayed.add(element);
            } else if (was.isPresent()) {
              moved.add(element.key());
            }
          }
          if (hasOrder(group.kind())) {
            int[] places =
                stayed.stream().mapToInt(each -> from.get(each.key()).position()).toArray();
            BitSet kept = LongestRising.of(places);
            for (int i = kept.nextClearBit(0); i < places.length; i = kept.nextClearBit(i + 1)) {
              moved.add(stayed.get(i).key());
            }
          }
        });
  }

  /** Descriptors belong to their levels, and stand in the order of those. */
  private static boolean hasOrder(ElementKind kind) {
    return kind != ElementKind.DESCRIPTOR;
  }

  private void changed(Element was, Element now) {
    if (moved.contains(now.key())) {
      changes.add(new Change.Moved(was, now, Classes.of(now.kind())));
    }
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    aspects.addAll(was.says().keySet());
    aspects.addAll(now.says().keySet());
    for (Aspect aspect : aspects) {
      if (!was.said(aspect).equals(now.said(aspect))) {
        changes.add(changed(was, now, aspect));
      }
    }
  }

  private static Change changed(Element was, Element now, Aspect aspect) {
    return switch (aspect.sort()) {
      case NAME -> {
        WordDiff words = WordDiff.between(was.text(aspect), now.text(aspect));
        yield new Change.Renamed(was, now, aspect, words, Classes.of(now.kind(), words));
      }
      case WORDS -> {
        WordDiff words = WordDiff.between(was.text(aspect), now.text(aspect));
        yield new Change.Reworded(was, now, aspect, words, Classes.of(now.kind(), words));
      }
      case VALUE -> new Change.Changed(was, now, aspect, Classes.of(now.kind(), aspect));
    };
  }
}
