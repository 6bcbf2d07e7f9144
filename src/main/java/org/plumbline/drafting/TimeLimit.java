package org.plumbline.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The length of a clock as people say it: so many hours, days or weeks. */
public record TimeLimit(int number, Unit unit) {
  private static final Pattern HOURS = Pattern.compile("PT([1-9][0-9]{0,3})H");
  private static final Pattern DAYS = Pattern.compile("P([1-9][0-9]{0,3})([DW])");

  /** What is counted. */
  public enum Unit {
    HOURS,
    DAYS,
    WEEKS;

    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the file says, where it is of one unit only. */
  public static Optional<TimeLimit> read(String within) {
    Matcher hours = HOURS.matcher(within);
    if (hours.matches()) {
      return Optional.of(new TimeLimit(Integer.parseInt(hours.group(1)), Unit.HOURS));
    }
    Matcher days = DAYS.matcher(within);
    return days.matches()
        ? Optional.of(
            new TimeLimit(
                Integer.parseInt(days.group(1)),
                days.group(2).equals("W") ? Unit.WEEKS : Unit.DAYS))
        : Optional.empty();
  }

  /** As the file says it. */
  public String within() {
    return switch (unit) {
      case HOURS -> "PT%dH".formatted(number);
      case DAYS -> "P%dD".formatted(number);
      case WEEKS -> "P%dW".formatted(number);
    };
  }

  /** {@code 4 weeks}. */
  public String words() {
    String many = unit.words();
    return number + " " + (number == 1 ? many.substring(0, many.length() - 1) : many);
  }
}
