package org.plumbline.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A printed form as a row of words. White space separates words; nothing else about them is
 * changed.
 *
 * @param words in the printed order
 */
record Document(List<String> words) {
  /** A mark of the conversion to text, glued to the word behind it. */
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^]]*]");

  /** The no-break spaces of a word processor among it. */
  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  Document {
    words = List.copyOf(words);
  }

  static Document read(Path file) {
    try {
      String text = Files.readString(file);
      return new Document(words(BOOKMARK.matcher(text).replaceAll(" $0 ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> words(String text) {
    return WHITE_SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether the text stands in it as whole words; the first and last may touch punctuation. */
  boolean contains(String text) {
    String wanted = Pattern.quote(String.join(" ", words(text)));
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + wanted + "(?![\\p{L}\\p{N}])")
        .matcher(String.join(" ", words))
        .find();
  }

  /** Whether these texts stand in it one behind the other, with nothing between them. */
  boolean containsRun(List<String> texts) {
    String wanted = String.join(" ", words(String.join(" ", texts)));
    return (" " + String.join(" ", words) + " ").contains(" " + wanted + " ");
  }
}
