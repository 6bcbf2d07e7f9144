package org.plumbline.reading;

import java.util.List;

/** Counts and lists in a sentence. */
public final class Words {
  private Words() {}

  public static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** One, two and three. */
  public static String listed(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
