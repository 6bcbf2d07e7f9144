package org.plumbline.authority;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Whoever it is has to wait before trying again, even with the right password. */
public final class TooManyTries extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final Instant until;

  TooManyTries(Instant until) {
    super("too many tries, wait until " + until);
    this.until = until;
  }

  public Instant until() {
    return until;
  }
}
