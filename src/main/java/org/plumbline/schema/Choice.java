package org.plumbline.schema;

/**
 * One of the words that can stand under a key.
 *
 * @param word as written in the file
 * @param label what it is called where somebody chooses it
 */
public record Choice(String word, String label) {
  /** One that is called as it is written. */
  static Choice of(String word) {
    return new Choice(word, word);
  }
}
