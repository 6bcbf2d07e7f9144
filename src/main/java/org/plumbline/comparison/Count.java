package org.plumbline.comparison;

import java.util.List;

/** Counts, places and lists in a sentence. */
final class Count {
  private Count() {}

  static String of(int count, String what) {
    return "%d %s".formatted(count, count == 1 ? what : what + "s");
  }

  /** Such as 3rd, for the position 2. */
  static String place(int position) {
    int number = position + 1;
    boolean teen = number % 100 / 10 == 1;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  /** One, two and three. */
  static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
