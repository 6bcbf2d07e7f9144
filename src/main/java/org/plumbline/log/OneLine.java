package org.plumbline.log;

import java.util.Locale;

/** Text on one line: what would end the line, or turn or hide its signs, is spelt out. */
final class OneLine {
  /** A message of our own is far shorter; a request can be of any length. */
  private static final int MOST_CHARACTERS = 2_000;

  private OneLine() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), MOST_CHARACTERS) + 16);
    text.codePoints().limit(MOST_CHARACTERS).forEach(c -> append(line, c));
    int length = text.codePointCount(0, text.length());
    return length <= MOST_CHARACTERS
        ? line.toString()
        : line.append(" [and %,d characters more]".formatted(length - MOST_CHARACTERS)).toString();
  }

  private static void append(StringBuilder line, int c) {
    switch (c) {
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> {
        if (isSpelt(c)) {
          line.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
          line.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isSpelt(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
