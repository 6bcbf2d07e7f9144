package org.plumbline.authority;

import java.util.Arrays;
import java.util.List;

/**
 * Which people of an authority are looked for.
 *
 * @param gone those whose membership has ended; otherwise those who work here
 * @param words each occurs in the name or in what they sign in with
 */
public record MemberSearch(boolean gone, List<String> words) {
  public MemberSearch {
    words = List.copyOf(words);
  }

  /** As it is typed, words with blanks between. */
  public static MemberSearch of(boolean gone, String typed) {
    return new MemberSearch(
        gone, Arrays.stream(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }
}
