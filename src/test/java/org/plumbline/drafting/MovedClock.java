package org.plumbline.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock on the wall, put forward by some days. */
final class MovedClock extends Clock {
  private final AtomicReference<Duration> forward = new AtomicReference<>(Duration.ZERO);

  void putForward(Duration by) {
    forward.set(by);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(forward.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), forward.get());
  }
}
