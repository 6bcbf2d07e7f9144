package org.plumbline.authority;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Quick, for tests of what is done with a hash; counts how often it compares. */
final class PlainEncoder implements PasswordEncoder {
  private int comparisons;

  @Override
  public String encode(@Nullable CharSequence password) {
    return "plain:" + password;
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    comparisons++;
    return encode(password).equals(hash);
  }

  int comparisons() {
    return comparisons;
  }
}
