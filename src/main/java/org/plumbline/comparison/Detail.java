package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to read of a change. */
public sealed interface Detail {
  /** A name or text that differs, word by word. */
  record Wording(Aspect aspect, WordDiff words) implements Detail {
    /** Such as "12 words added, 1 removed". */
    public String told() {
      List<String> told = new ArrayList<>();
      if (words.wordsAdded() > 0) {
        told.add(Count.of(words.wordsAdded(), "word") + " added");
      }
      if (words.wordsRemoved() > 0) {
        told.add(
            told.isEmpty()
                ? Count.of(words.wordsRemoved(), "word") + " removed"
                : words.wordsRemoved() + " removed");
      }
      if (told.isEmpty() || words.isCosmetic()) {
        return words.isSame() ? "only white space differs" : "only case or punctuation differs";
      }
      return String.join(", ", told);
    }
  }

  /**
   * Anything else that differs.
   *
   * @param label what it is called, such as "Must be answered"
   * @param from in words, never empty: "no" or "none" when nothing was said
   * @param to in words, never empty
   */
  record Values(Aspect aspect, String label, List<String> from, List<String> to) implements Detail {
    public Values {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }

    /** Such as "Must be answered: no, now in every case". */
    public String told() {
      return "%s: %s, now %s".formatted(label, Count.list(from), Count.list(to));
    }
  }

  /**
   * Another place.
   *
   * @param from position among its like, from 0
   * @param to position among its like, from 0
   * @param fromWithin what it stood in, where that is another element
   * @param toWithin what it stands in, where that is another element
   */
  record Place(int from, int to, Optional<String> fromWithin, Optional<String> toWithin)
      implements Detail {
    /** Such as "was 3rd, now 5th". */
    public String told() {
      return fromWithin.isPresent() || toWithin.isPresent()
          ? "was in %s, now in %s".formatted(fromWithin.orElse("none"), toWithin.orElse("none"))
          : "was %s, now %s".formatted(Count.place(from), Count.place(to));
    }
  }

  /**
   * An element that came or went, with everything in it.
   *
   * @param lines the element itself first
   */
  record Whole(List<Line> lines) implements Detail {
    public Whole {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One element of something that came or went. Indicators that repeat their descriptor have none.
   *
   * @param depth how deep it stands in what came or went, from 0
   * @param label what it is called; empty where its text is all there is
   * @param texts what it says, each under the aspect that it is
   * @param values whatever else is set, in words; {@code from} and {@code to} are the same
   */
  record Line(int depth, Element element, String label, List<Text> texts, List<Values> values) {
    public Line {
      texts = List.copyOf(texts);
      values = List.copyOf(values);
    }
  }

  /** A text under its aspect. */
  record Text(Aspect aspect, String words) {}
}
