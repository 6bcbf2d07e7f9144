package org.plumbline.authority;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Keeps passwords as argon2id hashes only, and compares in the same time whether there is one. */
final class Passwords {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  private final PasswordEncoder encoder;
  private final String nobodys;

  /** Each comparison takes memory, so that many at once could use it up. */
  private final Semaphore atOnce = new Semaphore(4, true);

  Passwords(PasswordEncoder encoder) {
    this.encoder = encoder;
    this.nobodys = hash("nobody has this password");
  }

  /** With the cost that OWASP names as the least: 19 MiB, two passes, one lane. */
  static Passwords argon2id() {
    return new Passwords(
        new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES));
  }

  String hash(String password) {
    return alone(() -> encoder.encode(password));
  }

  /** Takes as long without a hash as with one, since the time would tell that there is none. */
  boolean matches(String password, Optional<String> hash) {
    boolean same = alone(() -> encoder.matches(password, hash.orElse(nobodys)));
    return same && hash.isPresent();
  }

  private <T> T alone(Supplier<T> work) {
    atOnce.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      atOnce.release();
    }
  }
}
