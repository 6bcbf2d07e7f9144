package org.plumbline.comparison;

/**
 * A stretch of two texts. The old spellings of all runs in a row are the old text, the new ones the
 * new text, to the last space.
 */
public sealed interface Run {
  /** What stands there in the old text; empty when nothing does. */
  String was();

  /** What stands there in the new text; empty when nothing does. */
  String now();

  /** The same words and punctuation marks, perhaps with other white space between them. */
  record Same(String was, String now) implements Run {}

  /** Words that are new. */
  record Inserted(String now) implements Run {
    @Override
    public String was() {
      return "";
    }
  }

  /** Words that are gone. */
  record Deleted(String was) implements Run {
    @Override
    public String now() {
      return "";
    }
  }

  /** Words in the place of others. */
  record Replaced(String was, String now) implements Run {}
}
