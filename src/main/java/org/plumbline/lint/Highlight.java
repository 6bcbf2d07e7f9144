package org.plumbline.lint;

/**
 * The words that a finding is about.
 *
 * @param from the first character, counted from 0 within the text of the finding
 * @param to the character behind the last
 */
public record Highlight(int from, int to) {
  public Highlight {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no words from %d to %d".formatted(from, to));
    }
  }

  /** The words themselves. */
  public String in(String text) {
    return text.substring(from, to);
  }
}
