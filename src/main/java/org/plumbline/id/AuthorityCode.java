package org.plumbline.id;

/**
 * The lasting name of an authority; part of sign-in names and definition files.
 *
 * @param value lower-case words joined by hyphens, at most 64 characters, such as {@code
 *     hammersmith-fulham}
 */
public record AuthorityCode(String value) implements Comparable<AuthorityCode> {
  public AuthorityCode {
    Names.check("authority code", value, Names.CODE);
  }

  @Override
  public int compareTo(AuthorityCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
