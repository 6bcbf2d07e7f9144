package org.plumbline.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The spelling that was probably meant: the fewest letters to change, at most a third of them. */
final class Nearest {
  private Nearest() {}

  static Optional<String> to(String written, Collection<String> known) {
    int most = Math.max(1, written.length() / 3);
    return known.stream()
        .filter(candidate -> distance(written, candidate) <= most)
        .min(Comparator.comparingInt((String candidate) -> distance(written, candidate)));
  }

  /** Letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
