package org.plumbline.instrument;

/**
 * Something about an instrument that its author can put right.
 *
 * @param place where; the sentence begins with it
 * @param wrong what is wrong, continuing the words of the place, without a full stop
 * @param remedy what to do, in a sentence of its own
 */
public record Problem(Place place, String wrong, String remedy) {
  /** Place, what is wrong and what to do, for people. */
  public String sentence() {
    String words = place.words();
    return "%s%s %s. %s"
        .formatted(Character.toUpperCase(words.charAt(0)), words.substring(1), wrong, remedy);
  }

  /** The sentence, after line and column where they are known. */
  @Override
  public String toString() {
    return place.position().map(position -> position + ": ").orElse("") + sentence();
  }
}
