package org.plumbline.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plumbline.id.Zones;

/** Dates and times as they are written here: 9 April 2026, 14:02. */
public final class Dates {
  /** The clock on the wall of every authority that uses this. */
  public static final ZoneId ZONE = Zones.OF_AUTHORITIES;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private Dates() {}

  /** The day that it is now; asked for at each use, since a page can lie open over midnight. */
  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(ZONE));
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String day(Instant instant) {
    return DAY.format(instant.atZone(ZONE));
  }

  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  public static String time(Instant instant) {
    return TIME.format(instant.atZone(ZONE));
  }

  /** Such as "12 March 2026 at 14:20". */
  public static String moment(Instant instant) {
    return day(instant) + " at " + time(instant);
  }

  /** Such as "Friday 13 March 2026, 14:20". */
  public static String deadline(LocalDateTime moment) {
    return WEEKDAY.format(moment) + ", " + TIME.format(moment);
  }

  /** "today, 14:20", or the day where it was another. */
  public static String recent(Instant instant, Instant now) {
    LocalDate day = instant.atZone(ZONE).toLocalDate();
    LocalDate today = now.atZone(ZONE).toLocalDate();
    if (day.equals(today)) {
      return "today, " + time(instant);
    }
    return day.equals(today.minusDays(1)) ? "yesterday, " + time(instant) : day(day);
  }
}
