package org.plumbline.schema;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.instrument.Route;

/**
 * The length of time of a clock, in one word of ISO 8601: years, months, weeks and days, and hours
 * on top.
 */
record Within(Period days, int hours) {
  private static final String SPELLING =
      "P(?=.)(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,4}D)?(?:T[0-9]{1,4}H)?";
  private static final Pattern PARTS = Pattern.compile("(P[^T]*)(?:T([0-9]+)H)?");

  static final Shape<Within> SHAPE =
      new OneValue<>(
          Key.Type.TEXT,
          "length of time",
          "Write it as P4W for four weeks, P10D for ten days, PT24H for 24 hours.",
          Shapes.spelt(SPELLING, Within::parse),
          within -> new Tree.Text(within.toString()),
          Schemas.of("type", "string", "pattern", "^" + SPELLING + "$"),
          _ -> new Within(Period.ofDays(1), 0));

  static Within of(Route.Clock clock) {
    return new Within(clock.days(), clock.hours());
  }

  private static Within parse(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    Period days = parts.group(1).equals("P") ? Period.ZERO : Period.parse(parts.group(1));
    return new Within(days, Optional.ofNullable(parts.group(2)).map(Integer::valueOf).orElse(0));
  }

  /** As a comparison tells it. */
  String inWords() {
    String last = hours == 0 ? "" : "PT" + hours + "H";
    return days.isZero() && !last.isEmpty() ? last : days + (last.isEmpty() ? "" : " and " + last);
  }

  /** The spelling of the file: weeks where the days make whole weeks. */
  @Override
  public String toString() {
    boolean wholeWeeks = days.getDays() % 7 == 0;
    String date =
        count(days.getYears(), "Y")
            + count(days.getMonths(), "M")
            + (wholeWeeks ? count(days.getDays() / 7, "W") : count(days.getDays(), "D"));
    return "P" + date + (hours != 0 || date.isEmpty() ? "T" + hours + "H" : "");
  }

  private static String count(int count, String unit) {
    return count == 0 ? "" : count + unit;
  }
}
