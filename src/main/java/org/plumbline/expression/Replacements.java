package org.plumbline.expression;

import java.util.Map;
import java.util.TreeMap;

/** Places of a text that are to read otherwise; the first that is said of a place counts. */
public final class Replacements {
  private final Map<Integer, Replacement> byPlace = new TreeMap<>();

  private record Replacement(int end, String words) {}

  /** Puts words in the place of the characters between two offsets; places do not overlap. */
  public void put(int start, int end, String words) {
    byPlace.putIfAbsent(start, new Replacement(end, words));
  }

  /** The text with all of them; every other character stays. */
  public String in(String text) {
    StringBuilder replaced = new StringBuilder();
    int at = 0;
    for (Map.Entry<Integer, Replacement> each : byPlace.entrySet()) {
      replaced.append(text, at, each.getKey()).append(each.getValue().words());
      at = each.getValue().end();
    }
    return replaced.append(text.substring(at)).toString();
  }
}
