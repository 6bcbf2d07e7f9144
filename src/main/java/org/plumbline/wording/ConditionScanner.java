package org.plumbline.wording;

import java.util.function.IntConsumer;

/**
 * Finds where the condition of a directive ends, and bounds what can stand in it.
 *
 * @param refused is told of each character that may stand nowhere in a template
 */
record ConditionScanner(String text, Limits limits, FaultList faults, IntConsumer refused) {

  /** The offset behind the parenthesis that closes a condition. */
  int closing(int at, String word, int opening) {
    int depth = 0;
    int last = Math.min(text.length(), opening + limits.maxConditionCharacters());
    for (int i = opening; i < last; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '(' -> {
          if (++depth == limits.maxParentheses() + 1) {
            faults.add(
                i, "The parentheses stand too deep.", "Leave out those that change nothing.");
          }
        }
        case ')' -> {
          if (--depth == 0) {
            return i + 1;
          }
        }
        case '"', '\'' -> i = quoted(i, last) - 1;
        case '[', '{', '#', '\\' -> {
          if (c != '{' || !(text.startsWith("$", i - 1) || text.startsWith("$!", i - 2))) {
            faults.add(
                i,
                "'%c' has no meaning in a condition.".formatted(c),
                "Compare a name with a word in quotes, as in $level == \"mild\".");
          }
        }
        default -> {
          if (Scanner.isRefused(text.codePointAt(i)) && !Character.isLowSurrogate(c)) {
            refused.accept(i);
          }
        }
      }
    }
    faults.add(
        at,
        last < text.length()
            ? "The condition of this #%s is longer than %,d characters."
                .formatted(word, limits.maxConditionCharacters())
            : "The condition of this #%s has no closing parenthesis.".formatted(word),
        "Close it with ')' behind the last comparison.");
    return last;
  }

  private int quoted(int start, int last) {
    for (int i = start + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == text.charAt(start)) {
        return i + 1;
      }
      if (c == '$'
          || c == '#'
          || c == '\\'
          || c == '\n'
          || (Scanner.isRefused(c) && !Character.isSurrogate(c))) {
        faults.add(
            i,
            "Only plain words may stand in quotes.",
            "Write one of the answers, as it is spelt.");
        return i + 1;
      }
    }
    return last;
  }
}
