package org.plumbline.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names a template may use. A name outside of it is refused: Velocity takes a misspelt name in
 * a condition for false, and the text that should protect a child would be missing without a word.
 *
 * @param words by name, in the order in which they are offered to an author
 */
public record Vocabulary(Map<String, Word> words) {
  /** The value of an item that nobody has answered. */
  public static final String UNANSWERED = "";

  /** The value of an item that was answered with "Not known". */
  public static final String NOT_KNOWN = "not_known";

  public Vocabulary {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  public Optional<Word> find(String name) {
    return Optional.ofNullable(words.get(name));
  }
}
