package org.plumbline.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Spelling {
  private Spelling() {}

  /** The known word with the fewest slips from the written one, when they are few. */
  static Optional<String> nearest(String written, Collection<String> known) {
    String plain = written.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return known.stream()
        .filter(word -> slips(plain, word, Math.max(1, word.length() / 3)))
        .min(Comparator.comparingInt(word -> slips(plain, word)));
  }

  private static boolean slips(String one, String other, int atMost) {
    return Math.abs(one.length() - other.length()) <= atMost && slips(one, other) <= atMost;
  }

  /** The id that is nearest to what was written, when there is one. */
  static Optional<String> asId(String written) {
    String id = written.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
    return Optional.of(id).filter(each -> each.matches("[a-z][a-z0-9_]{0,59}"));
  }

  /** Letters added, left out, replaced or swapped with their neighbour. */
  private static int slips(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        slips[i][j] =
            Math.min(
                slips[i - 1][j - 1] + (same ? 0 : 1),
                1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          slips[i][j] = Math.min(slips[i][j], 1 + slips[i - 2][j - 2]);
        }
      }
    }
    return slips[one.length()][other.length()];
  }
}
