package org.plumbline.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What of a work list is looked for.
 *
 * @param words each occurs in the child's name, a reference, or the author's name
 */
public record WorkSearch(Optional<WorkPart> part, List<String> words) {
  public static final WorkSearch EVERYTHING = new WorkSearch(Optional.empty(), List.of());

  public WorkSearch {
    words = List.copyOf(words);
  }

  /** As it is typed, words with blanks between. */
  public static WorkSearch of(Optional<WorkPart> part, String typed) {
    return new WorkSearch(
        part, Arrays.stream(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }
}
