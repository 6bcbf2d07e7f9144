package org.plumbline.comparison;

import java.util.Arrays;
import java.util.BitSet;

/** Finds what kept its order: the longest rising part of a row of numbers, in n log n steps. */
final class LongestRising {
  private LongestRising() {}

  /** The places in the row that belong to it. No number may occur twice. */
  static BitSet of(int[] row) {
    int[] lowestEnd = new int[row.length];
    int[] endPlace = new int[row.length];
    int[] before = new int[row.length];
    int length = 0;
    for (int place = 0; place < row.length; place++) {
      int found = Arrays.binarySearch(lowestEnd, 0, length, row[place]);
      int at = found < 0 ? -found - 1 : found;
      lowestEnd[at] = row[place];
      endPlace[at] = place;
      before[place] = at == 0 ? -1 : endPlace[at - 1];
      length = Math.max(length, at + 1);
    }
    BitSet kept = new BitSet(row.length);
    int place = length == 0 ? -1 : endPlace[length - 1];
    while (place >= 0) {
      kept.set(place);
      place = before[place];
    }
    return kept;
  }
}
