package org.plumbline.id;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that was probably meant: the fewest slips away, at most one in three letters. */
public final class Nearest {
  private Nearest() {}

  /** The first of those that are nearest; empty where none is near. */
  public static Optional<String> to(String written, Collection<String> known) {
    return known.stream()
        .filter(name -> slips(written, name) <= most(written, name))
        .min(Comparator.comparingInt((String name) -> slips(written, name)));
  }

  private static int most(String written, String name) {
    return Math.max(1, Math.max(written.length(), name.length()) / 3);
  }

  /** Letters to insert, delete or replace, and neighbours to swap. */
  private static int slips(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int replaced = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        slips[i][j] = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
      }
    }
    return slips[a.length()][b.length()];
  }
}
