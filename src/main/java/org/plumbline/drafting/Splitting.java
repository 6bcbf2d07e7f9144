package org.plumbline.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Indicator;

/**
 * Divides a descriptor into indicators. A slash divides where there is white space on at least one
 * side of it, or a full stop before it; a tight one as in "phone/internet" does not.
 */
public final class Splitting {
  private static final Pattern DIVIDES = Pattern.compile("\\s+/\\s*|/\\s+|(?<=\\.)/|\\R+");
  private static final Pattern EDGE = Pattern.compile("^[\\s/]+|[\\s/]+$");

  private Splitting() {}

  /** The parts of a descriptor, empty ones left out; none where nothing divides it. */
  public static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : DIVIDES.split(text, -1)) {
      String words = EDGE.matcher(part).replaceAll("");
      if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    return parts.size() > 1 ? List.copyOf(parts) : List.of();
  }

  /**
   * The lines that somebody made of a descriptor, each as it stands in the descriptor: where two
   * lines were joined, with what stands between them there.
   */
  public static List<String> aligned(String text, List<String> lines) {
    List<String> aligned = new ArrayList<>();
    int from = 0;
    for (String line : lines) {
      String words = line.strip();
      if (words.isEmpty()) {
        continue;
      }
      int[] span = span(text, words, from);
      if (span.length == 0) {
        span = span(text, words, 0);
      }
      if (span.length == 0) {
        aligned.add(words);
      } else {
        aligned.add(text.substring(span[0], span[1]));
        from = span[1];
      }
    }
    return aligned;
  }

  /** Where the words stand, white space and slashes not counted; empty when they do not. */
  private static int[] span(String text, String words, int from) {
    for (int start = from; start < text.length(); start++) {
      if (isBetween(text.charAt(start))) {
        continue;
      }
      int end = matchEnd(text, start, words);
      if (end >= 0) {
        return new int[] {start, end};
      }
    }
    return new int[0];
  }

  private static int matchEnd(String text, int start, String words) {
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      char sought = words.charAt(i);
      if (isBetween(sought)) {
        continue;
      }
      while (at < text.length() && isBetween(text.charAt(at))) {
        at++;
      }
      if (at == text.length() || text.charAt(at) != sought) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean isBetween(char sign) {
    return sign == '/' || Character.isWhitespace(sign);
  }

  /**
   * Indicators with these words. Whoever keeps its words keeps its id; the rest take over the ids
   * that are left at their places, since a reworded indicator is still the same one.
   *
   * @param name what new ids begin with
   */
  public static List<Indicator> named(
      List<String> words, List<Indicator> before, String name, Ids ids) {
    Map<String, Deque<OptionId>> byWords = new HashMap<>();
    before.forEach(
        each -> byWords.computeIfAbsent(each.text(), _ -> new ArrayDeque<>()).add(each.id()));
    List<OptionId> kept = new ArrayList<>();
    for (String each : words) {
      Deque<OptionId> known = byWords.getOrDefault(each, new ArrayDeque<>());
      kept.add(known.isEmpty() ? NONE : known.poll());
    }
    List<Indicator> named = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      OptionId id = kept.get(i);
      if (id.equals(NONE)) {
        id =
            i < before.size() && !kept.contains(before.get(i).id())
                ? before.get(i).id()
                : new OptionId(ids.fresh(name + "_" + (i + 1)));
        kept.set(i, id);
      }
      named.add(new Indicator(id, words.get(i)));
    }
    return named;
  }

  private static final OptionId NONE = new OptionId("none_yet");
}
