package org.plumbline.lint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.instrument.Route;

/**
 * A time limit as sentences say it, such as "within 24 hours".
 *
 * @param months of the limit, years included
 * @param hours of the limit, days and weeks included
 */
record Limit(Highlight words, int months, int hours) {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("ten", 10),
          Map.entry("twelve", 12));

  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i)\\b(?:within|every|not? later than)\\s+(?:the\\s+(?:next|first)\\s+)?"
              + "(?<number>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|ten|twelve)\\s+"
              + "(?:working\\s+|calendar\\s+|school\\s+)?(?<unit>hour|day|week|month|year)s?\\b");

  /** All in a text. */
  static List<Limit> in(String text) {
    return LIMIT.matcher(text).results().map(Limit::of).toList();
  }

  private static Limit of(MatchResult found) {
    String number = found.group("number").toLowerCase(Locale.ROOT);
    int many =
        NUMBERS.containsKey(number) ? NUMBERS.getOrDefault(number, 0) : Integer.parseInt(number);
    Highlight words = new Highlight(found.start(), found.end());
    return switch (found.group("unit").toLowerCase(Locale.ROOT)) {
      case "hour" -> new Limit(words, 0, many);
      case "day" -> new Limit(words, 0, 24 * many);
      case "week" -> new Limit(words, 0, 7 * 24 * many);
      case "month" -> new Limit(words, many, 0);
      default -> new Limit(words, 12 * many, 0);
    };
  }

  /** Whether the clock runs as long. */
  boolean isOf(Route.Clock clock) {
    LocalDateTime start = LocalDate.EPOCH.atStartOfDay();
    return start
        .plusMonths(months)
        .plusHours(hours)
        .equals(start.plus(clock.days()).plusHours(clock.hours()));
  }

  boolean isAsLongAs(Limit other) {
    return months == other.months && hours == other.hours;
  }
}
