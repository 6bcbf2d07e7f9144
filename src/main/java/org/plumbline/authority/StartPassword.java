package org.plumbline.authority;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.plumbline.id.Reference;

/**
 * A password that somebody is given to sign in with once, and to choose their own. It is shown when
 * it is made and can be read nowhere afterwards.
 *
 * @param until when it stops letting in
 */
public record StartPassword(String value, Instant until) {
  private static final Duration GOOD_FOR = Duration.ofDays(7);

  /**
   * Sixteen signs that cannot be mistaken for one another, as they are read out and written down.
   */
  static StartPassword random(RandomGenerator random, Instant now) {
    return new StartPassword(
        Reference.random(random) + "-" + Reference.random(random), now.plus(GOOD_FOR));
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "start password until " + until;
  }
}
