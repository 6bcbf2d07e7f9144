package org.plumbline.wording;

/** A piece of a template. */
sealed interface Token {
  /** Offset of its first character in the template. */
  int start();

  /** Offset behind its last character. */
  int end();

  /** A printed character. */
  record Printed(int start, int end, char character) implements Token {
    boolean isBreak() {
      return character == '\n';
    }

    boolean isSpace() {
      return character == ' ' || character == '\t';
    }
  }

  /** A name whose value is inserted, with the names of parts behind dots. */
  record Inserted(int start, int end, String path) implements Token {}

  /**
   * A directive.
   *
   * @param word its name, without the sign
   * @param condition from parenthesis to parenthesis, empty where it takes none
   * @param conditionStart offset of the opening parenthesis
   */
  record Directive(int start, int end, String word, String condition, int conditionStart)
      implements Token {}
}
