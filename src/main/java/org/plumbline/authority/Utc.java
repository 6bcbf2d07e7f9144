package org.plumbline.authority;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments as the database keeps them. */
final class Utc {
  private Utc() {}

  static LocalDateTime of(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  static Optional<Instant> instant(@Nullable LocalDateTime kept) {
    return Optional.ofNullable(kept).map(at -> at.toInstant(ZoneOffset.UTC));
  }
}
