package org.plumbline.export;

/**
 * What a copy says of one of the two versions, beside its own words.
 *
 * @param owner name of the authority that owns it
 * @param sha256 of its canonical definition, 64 hexadecimal digits
 */
public record Edition(String owner, String sha256) {
  private static final int DIGITS = 4;

  /** The first digits, as people compare them: {@code 7f3a 91c2}. */
  String shortHash() {
    return sha256.substring(0, DIGITS) + " " + sha256.substring(DIGITS, 2 * DIGITS);
  }
}
