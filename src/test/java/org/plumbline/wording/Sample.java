package org.plumbline.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small vocabulary with one word of each kind, and a value for each. */
final class Sample {
  static final Vocabulary VOCABULARY = vocabulary();
  static final Map<String, Object> VALUES =
      Map.of(
          "child_name", "Amy",
          "level", "mild",
          "open_to_social_care", "yes",
          "score", 5,
          "actions", List.of(Map.of("what", "Call", "who", "SW")));

  private Sample() {}

  private static Vocabulary vocabulary() {
    Map<String, Word> words = new LinkedHashMap<>();
    words.put("child_name", new Word.Text());
    words.put("level", new Word.Choice(List.of("mild", "moderate", "significant")));
    words.put("open_to_social_care", new Word.Choice(List.of("yes", "no", "not_known", "")));
    words.put("score", new Word.Quantity());
    words.put("actions", new Word.Rows(Map.of("what", new Word.Text(), "who", new Word.Text())));
    return new Vocabulary(words);
  }
}
