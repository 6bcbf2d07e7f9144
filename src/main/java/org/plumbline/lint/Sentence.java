package org.plumbline.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence or a line of a text, as far as its marks tell.
 *
 * @param from where it begins in the text
 */
record Sentence(int from, String words) {
  /** A full stop within an abbreviation or address is followed by no space and capital. */
  private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+(?=[\\p{Lu}\\p{N}“\"(])|\\R+");

  static List<Sentence> in(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      sentences.add(new Sentence(from, text.substring(from, end.start())));
      from = end.end();
    }
    sentences.add(new Sentence(from, text.substring(from)));
    return sentences;
  }
}
