package org.plumbline.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name that somebody signs in with; capitals and blanks around it do not matter.
 *
 * @param value such as {@code practitioner.cambridgeshire} or {@code p.shah@example.gov.uk}
 */
public record Login(String value) {
  private static final Pattern SPELLING =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,253}");

  public Login {
    if (!SPELLING.matcher(value).matches()) {
      throw new IllegalArgumentException("this is no name to sign in with");
    }
  }

  /** Reads what somebody typed; empty when no account can have it. */
  public static Optional<Login> parse(String typed) {
    String value = typed.strip().toLowerCase(Locale.ROOT);
    return SPELLING.matcher(value).matches() ? Optional.of(new Login(value)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
