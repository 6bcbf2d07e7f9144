package org.plumbline.assessment.ui;

import java.util.ArrayList;
import java.util.List;

/** How many answers become what, in words. */
final class Verdicts {
  private Verdicts() {}

  /** Such as "12 answers were given under the same words; 2 under words that changed since." */
  static String sentence(long kept, long confirm, long archived, long asked) {
    List<String> parts = new ArrayList<>();
    parts.add(number(kept, "answer was", "answers were") + " given under the same words as now");
    parts.add((confirm == 0 ? "none" : Long.toString(confirm)) + " under words that changed since");
    if (archived > 0) {
      parts.add(number(archived, "has", "have") + " no place in this version");
    }
    if (asked > 0) {
      parts.add(number(asked, "thing is", "things are") + " asked for the first time");
    }
    return String.join("; ", parts) + ".";
  }

  static String number(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
