package org.plumbline.drafting.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.id.DraftId;
import org.springframework.stereotype.Component;

/** Who has which draft open, and where they are in it. Safe for threads. */
@Component
class Presence {
  private static final Duration GONE_AFTER = Duration.ofSeconds(15);

  private final Map<Object, Seen> pages = new ConcurrentHashMap<>();
  private final Clock clock;

  Presence(Clock clock) {
    this.clock = clock;
  }

  private record Seen(DraftId draft, String name, String where, Instant at) {}

  /** Somebody else on the same draft. */
  record Other(String name, String where) {}

  /** Says that a page is open, and where. */
  void here(Object page, DraftId draft, String name, String where) {
    pages.put(page, new Seen(draft, name, where, clock.instant()));
  }

  void gone(Object page) {
    pages.remove(page);
  }

  /** The others on a draft. */
  List<Other> others(Object page, DraftId draft) {
    Instant since = clock.instant().minus(GONE_AFTER);
    pages.values().removeIf(seen -> seen.at().isBefore(since));
    return pages.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(page) && entry.getValue().draft().equals(draft))
        .map(entry -> new Other(entry.getValue().name(), entry.getValue().where()))
        .distinct()
        .toList();
  }
}
