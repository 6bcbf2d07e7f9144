package org.plumbline.wording;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The time one rendering has. */
final class Deadline {
  private final String where;
  private final Duration time;
  private final LongSupplier nanoTime;
  private final long start;

  Deadline(String where, Duration time, LongSupplier nanoTime) {
    this.where = where;
    this.time = time;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  void check() {
    if (nanoTime.getAsLong() - start > time.toNanos()) {
      throw new RenderingStopped.TookTooLong(where, time.toMillis());
    }
  }
}
