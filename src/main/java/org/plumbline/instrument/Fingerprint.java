package org.plumbline.instrument;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What identifies a wording: two texts have the same fingerprint when they have the same words in
 * the same order, however they are spaced and broken into lines. Case and punctuation count.
 *
 * @param hex SHA-256 over the words, 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\x85\\p{Z}]+");

  /** The fingerprint of a text. */
  public static Fingerprint of(String text) {
    return new Fingerprint(Sha256.hex(words(text)));
  }

  /** The words of a text with one space between them: white space of every kind folded. */
  public static String words(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** The 32 bytes, as the database keeps them. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
