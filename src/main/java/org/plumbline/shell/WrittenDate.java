package org.plumbline.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people here write it: day, month, year, in figures or with the month as a word.
 * The year has four figures, so that nobody has to guess a century; a date that begins with its
 * year is read as well.
 */
public final class WrittenDate {
  /** What to do where a date cannot be read. */
  public static final String REMEDY = "Write day, month and year, such as 27 3 2026.";

  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})[-/. ,]+(\\d{1,2})[-/. ,]+(\\d{4})");
  private static final Pattern CLOSE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern WORD =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/. ,]*([a-z]{3,})[-/. ,]*(\\d{4})");

  private WrittenDate() {}

  /** Empty where it is no date, or no day of the calendar. */
  public static Optional<LocalDate> read(String written) {
    String words = written.strip().toLowerCase(Locale.UK);
    for (Pattern order : new Pattern[] {CLOSE, FIGURES}) {
      Matcher found = order.matcher(words);
      if (found.matches()) {
        return day(found.group(3), Integer.parseInt(found.group(2)), found.group(1));
      }
    }
    Matcher yearFirst = YEAR_FIRST.matcher(words);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
    }
    Matcher word = WORD.matcher(words);
    return word.matches()
        ? month(word.group(2)).flatMap(month -> day(word.group(3), month, word.group(1)))
        : Optional.empty();
  }

  /** The month whose name begins so. */
  private static Optional<Integer> month(String word) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.UK).startsWith(word)) {
        return Optional.of(month.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
