package org.plumbline.routing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.plumbline.instrument.Route.Clock;

/** By when a step is to be done, counted from submission. */
public sealed interface Due {

  /** By the end of a day: limits of whole days and weeks. */
  record OnDay(LocalDate day) implements Due {}

  /** By a moment: limits with hours, which pass by the clock even when the clocks change. */
  record AtTime(ZonedDateTime time) implements Due {}

  static Due of(Clock clock, ZonedDateTime submitted) {
    return clock.hours() == 0
        ? new OnDay(submitted.toLocalDate().plus(clock.days()))
        : new AtTime(submitted.plus(clock.days()).plusHours(clock.hours()));
  }
}
