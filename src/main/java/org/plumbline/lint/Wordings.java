package org.plumbline.lint;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.instrument.Fingerprint;

/** Wordings compared and quoted. */
final class Wordings {
  private static final int MOST_QUOTED = 80;

  private Wordings() {}

  /** Equal for two texts that differ in white space and capitals only. */
  static String normalised(String text) {
    return Fingerprint.words(text).toLowerCase(Locale.ROOT);
  }

  /** The text in quotes, its end left out when it is long. */
  static String quoted(String text) {
    String words = Fingerprint.words(text);
    if (words.length() <= MOST_QUOTED) {
      return "“" + words + "”";
    }
    int end = words.lastIndexOf(' ', MOST_QUOTED);
    return "“" + words.substring(0, end > 0 ? end : MOST_QUOTED) + " …”";
  }

  /** Such as "MILD, MODERATE and SIGNIFICANT". */
  static String listed(Collection<String> words) {
    List<String> all = List.copyOf(words);
    return all.size() < 2
        ? String.join("", all)
        : all.stream().limit(all.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + all.getLast();
  }

  /** All of the text. */
  static Highlight all(String text) {
    return new Highlight(0, text.length());
  }
}
