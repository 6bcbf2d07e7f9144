package org.plumbline.db;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Times in the database are of UTC, as is each session; in Java they are moments. */
public final class UtcConverter extends AbstractConverter<LocalDateTime, Instant> {
  private static final long serialVersionUID = 1L;

  /** As the generated schema makes it. */
  public UtcConverter() {
    super(LocalDateTime.class, Instant.class);
  }

  @Override
  public @Nullable Instant from(@Nullable LocalDateTime utc) {
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }

  @Override
  public @Nullable LocalDateTime to(@Nullable Instant at) {
    return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
