package org.plumbline.id;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What people read out, write on paper and find in an address: eight letters and digits that cannot
 * be mistaken for one another, and cannot be guessed from those before.
 *
 * @param value such as {@code K7MQ-4TXD}
 */
public record Reference(String value) {
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final Pattern SPELLING = Pattern.compile("[" + SIGNS + "]{4}-[" + SIGNS + "]{4}");

  public Reference {
    if (!SPELLING.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is no reference".formatted(value));
    }
  }

  /** A new one. About 8.5e11 are possible; the database refuses a second use. */
  public static Reference random(RandomGenerator random) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      signs.append(i == 4 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return new Reference(signs.toString());
  }

  /** Reads what somebody typed or an address holds; empty when it cannot be a reference. */
  public static Optional<Reference> parse(String typed) {
    String value = typed.strip().toUpperCase(Locale.ROOT);
    return SPELLING.matcher(value).matches() ? Optional.of(new Reference(value)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
