package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ChangeClass;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

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
                changes.add(new Change.Removed(gone, removed.of(gone), gone.kind().changeClass())));
      } else if (added.isTop(now)) {
        changes.add(new Change.Added(now, added.of(now), now.kind().changeClass()));
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
      changes.add(new Change.Moved(was, now, now.kind().changeClass()));
    }
    Map<KeyName, Aspect> aspects = new EnumMap<>(KeyName.class);
    was.says().keySet().forEach(aspect -> aspects.put(aspect.key(), aspect));
    now.says().keySet().forEach(aspect -> aspects.put(aspect.key(), aspect));
    for (Aspect aspect : aspects.values()) {
      if (!was.said(aspect).equals(now.said(aspect))) {
        changes.add(changed(was, now, aspect));
      }
    }
  }

  private static Change changed(Element was, Element now, Aspect aspect) {
    return switch (aspect.sort()) {
      case NAME -> {
        WordDiff words = WordDiff.between(was.text(aspect), now.text(aspect));
        yield new Change.Renamed(was, now, aspect, words, ofWords(now.kind(), words));
      }
      case WORDS -> {
        WordDiff words = WordDiff.between(was.text(aspect), now.text(aspect));
        yield new Change.Reworded(was, now, aspect, words, ofWords(now.kind(), words));
      }
      case VALUE -> new Change.Changed(was, now, aspect, ofValue(now.kind(), aspect));
    };
  }

  /** Whether a template or a label, what is worded otherwise concerns all who read the form. */
  private static ChangeClass ofWords(ElementKind kind, WordDiff words) {
    boolean isTemplate = kind == ElementKind.ROUTE || kind == ElementKind.PART;
    if (words.isCosmetic() && !(isTemplate && holdsDirectives(words))) {
      return ChangeClass.COSMETIC;
    }
    ChangeClass own = kind.changeClass();
    return own == ChangeClass.STRUCTURE ? ChangeClass.WORDING : own;
  }

  /** In a directive, a letter of another case can change what happens. */
  private static boolean holdsDirectives(WordDiff words) {
    return (words.was() + words.now()).chars().anyMatch(sign -> sign == '#' || sign == '$');
  }

  private static ChangeClass ofValue(ElementKind kind, Aspect aspect) {
    ChangeClass own = kind.changeClass();
    return own == ChangeClass.STRUCTURE && aspect.is(KeyName.LEVEL)
        ? ChangeClass.SCORING
        : aspect.key().about().orElse(own);
  }
}
