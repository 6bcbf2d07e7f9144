package org.plumbline.authority;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slows down whoever tries one password after the other. Each name and each address has a number of
 * tries; then it waits, each time twice as long as before. Names that no account has are treated
 * the same. Holds a fixed number of names and addresses at most.
 */
final class SignInThrottle {
  private static final int TRIES_PER_NAME = 5;

  /** A whole council may come from one address. */
  private static final int TRIES_PER_ADDRESS = 50;

  private static final int HELD_AT_MOST = 10_000;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private final Clock clock;
  private final Map<String, Tries> names = bounded();
  private final Map<String, Tries> addresses = bounded();

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param count in a row, none of them successful
   */
  private record Tries(int count, Instant last, Instant notBefore) {}

  /**
   * Counts a try before it is made, so that many at once count as many.
   *
   * @return until when there may be none, if there may be none now
   */
  synchronized Optional<Instant> admit(String name, String address) {
    Instant now = clock.instant();
    Optional<Instant> wait =
        later(notBefore(names.get(name), now), notBefore(addresses.get(address), now));
    if (wait.isEmpty()) {
      names.merge(name, first(now), (before, _) -> next(before, now, TRIES_PER_NAME));
      addresses.merge(address, first(now), (before, _) -> next(before, now, TRIES_PER_ADDRESS));
    }
    return wait;
  }

  /** The try that was admitted last was right: what came before it no longer counts. */
  synchronized void succeeded(String name, String address) {
    names.remove(name);
    addresses.computeIfPresent(
        address, (_, tries) -> new Tries(tries.count() - 1, tries.last(), tries.notBefore()));
  }

  private static Tries first(Instant now) {
    return new Tries(1, now, now);
  }

  private static Tries next(Tries before, Instant now, int free) {
    if (before.last().plus(FORGOTTEN_AFTER).isBefore(now)) {
      return first(now);
    }
    int count = before.count() + 1;
    return new Tries(count, now, count < free ? now : now.plus(wait(count - free)));
  }

  private static Duration wait(int beyond) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private static Optional<Instant> notBefore(@Nullable Tries tries, Instant now) {
    return Optional.ofNullable(tries).map(Tries::notBefore).filter(now::isBefore);
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.isPresent() && (other.isEmpty() || other.get().isBefore(one.get())) ? one : other;
  }

  private static Map<String, Tries> bounded() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
        return size() > HELD_AT_MOST;
      }
    };
  }
}
