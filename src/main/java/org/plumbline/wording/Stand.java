package org.plumbline.wording;

/**
 * Stand-ins for the printed characters that Velocity would read as its own. Velocity eats line
 * breaks around directives, halves backslashes and swallows comments; text in stand-ins passes
 * through it untouched. They are noncharacters of Unicode, which no text may hold.
 */
final class Stand {
  private static final char FIRST = '\uFDD0';
  private static final String PRINTED = "$#\\\n\t ";

  /**
   * Stands before every text and every word in quotes that Velocity gets. Without it Velocity
   * compares what looks like numbers as numbers: "1.0" would be "1", and a million digits take it
   * seconds.
   */
  static final char TEXT = '\uFDD6';

  private Stand() {}

  static char in(char printed) {
    int place = PRINTED.indexOf(printed);
    return place < 0 ? printed : (char) (FIRST + place);
  }

  static char out(char c) {
    return c >= FIRST && c < FIRST + PRINTED.length() ? PRINTED.charAt(c - FIRST) : c;
  }
}
