package org.plumbline.wording;

/**
 * Something in a template that its author must put right.
 *
 * @param where the text it stands in, as the author knows it
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param what what is wrong, a sentence
 * @param remedy what to do, a sentence
 */
public record TemplateFault(String where, int line, int column, String what, String remedy) {
  @Override
  public String toString() {
    return "%s, line %d, column %d: %s %s".formatted(where, line, column, what, remedy);
  }
}
