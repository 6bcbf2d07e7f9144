package org.plumbline.assessment.ui;

import java.util.ArrayList;
import java.util.List;

/** How many answers become what, in words. */
final class Verdicts {
  private Verdicts() {}

  /** Such as "12 answers have the same wording, 2 to confirm because their wording changed." */
  static String sentence(long kept, long confirm, long archived, long asked) {
    List<String> parts = new ArrayList<>();
    parts.add(number(kept, "answer has", "answers have") + " the same wording");
    parts.add(
        confirm == 0 ? "none to confirm" : confirm + " to confirm, because the wording changed");
    if (archived > 0) {
      parts.add(archived + " without a place in this version");
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
