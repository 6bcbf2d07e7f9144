package org.plumbline.authority;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever tries one password after the other. A name has a number of tries from each
 * address, so that nobody keeps somebody else out from elsewhere, and a larger one from all of them
 * together; an address has one for all names. Then it waits, each time twice as long as before.
 * Names that no account has are treated the same. Holds a fixed number of names and addresses at
 * most.
 */
final class SignInThrottle {
  private static final int TRIES_PER_NAME_AND_ADDRESS = 5;
  private static final int TRIES_PER_NAME = 50;

  /** A whole council may come from one address. */
  private static final int TRIES_PER_ADDRESS = 50;

  private static final int HELD_AT_MOST = 30_000;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private final Clock clock;
  private final Map<Key, Tries> held = bounded();
  private final List<Over> over = new ArrayList<>();

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  /** Whose tries are counted together. */
  private record Key(Optional<String> name, Optional<String> address) {
    static List<Key> of(String name, String address) {
      return List.of(
          new Key(Optional.of(name), Optional.of(address)),
          new Key(Optional.of(name), Optional.empty()),
          new Key(Optional.empty(), Optional.of(address)));
    }

    int free() {
      if (name.isEmpty()) {
        return TRIES_PER_ADDRESS;
      }
      return address.isEmpty() ? TRIES_PER_NAME : TRIES_PER_NAME_AND_ADDRESS;
    }
  }

  /**
   * @param count in a row, none of them successful
   * @param refused since it waits, without being looked at
   */
  private record Tries(int count, Instant last, Instant notBefore, int refused) {
    static Tries first(Instant now) {
      return new Tries(1, now, now, 0);
    }

    Tries next(Instant now, int free) {
      if (last.plus(FORGOTTEN_AFTER).isBefore(now)) {
        return first(now);
      }
      int more = count + 1;
      return new Tries(more, now, more < free ? now : now.plus(wait(more - free)), 0);
    }

    private static Duration wait(int beyond) {
      Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
      return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    Tries oneLess() {
      return new Tries(count - 1, last, notBefore, refused);
    }

    Tries refusing(int times) {
      return new Tries(count, last, notBefore, times);
    }
  }

  /**
   * There may be no try now.
   *
   * @param isFirst whether it is the first that this wait refuses
   */
  record Wait(Instant until, boolean isFirst) {}

  /**
   * A wait that is over and refused more than the one try that was told at once.
   *
   * @param refused after the first
   */
  record Over(Optional<String> name, Optional<String> address, int refused) {}

  /**
   * Counts a try before it is made, so that many at once count as many.
   *
   * @return the longest wait, if there may be no try now
   */
  synchronized Optional<Wait> admit(String name, String address) {
    Instant now = clock.instant();
    List<Key> keys = Key.of(name, address);
    Optional<Key> waiting =
        keys.stream()
            .filter(key -> held.containsKey(key) && now.isBefore(get(key).notBefore()))
            .max(Comparator.comparing(key -> get(key).notBefore()));
    if (waiting.isPresent()) {
      Tries tries = get(waiting.get());
      held.put(waiting.get(), tries.refusing(tries.refused() + 1));
      return Optional.of(new Wait(tries.notBefore(), tries.refused() == 0));
    }
    for (Key key : keys) {
      end(key);
      held.merge(key, Tries.first(now), (before, _) -> before.next(now, key.free()));
    }
    return Optional.empty();
  }

  /** The try that was admitted last was right: what came before it no longer counts. */
  synchronized void succeeded(String name, String address) {
    for (Key key : Key.of(name, address)) {
      held.computeIfPresent(
          key, (_, tries) -> key.free() == TRIES_PER_NAME_AND_ADDRESS ? null : tries.oneLess());
    }
  }

  /** Waits that ended since this was asked last, with what they refused. */
  synchronized List<Over> listOver() {
    Instant now = clock.instant();
    held.entrySet().stream()
        .filter(entry -> entry.getValue().refused() > 0)
        .filter(entry -> !now.isBefore(entry.getValue().notBefore()))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::end);
    List<Over> told = List.copyOf(over);
    over.clear();
    return told;
  }

  private void end(Key key) {
    Tries tries = held.get(key);
    if (tries != null && tries.refused() > 0) {
      if (tries.refused() > 1) {
        over.add(new Over(key.name(), key.address(), tries.refused() - 1));
      }
      held.put(key, tries.refusing(0));
    }
  }

  private Tries get(Key key) {
    return Optional.ofNullable(held.get(key)).orElseThrow();
  }

  private static Map<Key, Tries> bounded() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<Key, Tries> eldest) {
        return size() > HELD_AT_MOST;
      }
    };
  }
}
