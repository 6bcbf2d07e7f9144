package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A child cannot be entered as written; nothing was stored. Tells everything that is wrong. */
public final class ChildRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_CHARACTERS = 200;
  private static final int FIRST_YEAR = 1900;

  /** What is written about a child who is entered. */
  public enum Part {
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    BORN_ON("bornOn");

    private final String key;

    Part(String key) {
      this.key = key;
    }

    /** Its name in documents. */
    public String key() {
      return key;
    }
  }

  private final transient Map<Part, String> problems;

  private ChildRefused(Map<Part, String> problems) {
    super(
        problems.entrySet().stream()
            .map(problem -> problem.getKey().key() + ": " + problem.getValue())
            .collect(Collectors.joining(" ")));
    this.problems = Collections.unmodifiableMap(new EnumMap<>(problems));
  }

  /** What is wrong with each part and what to do, in sentences. */
  public Map<Part, String> problems() {
    return problems;
  }

  /** What is wrong with what was written; nothing when the child can be entered. */
  static Map<Part, String> problems(
      String givenName, String familyName, Optional<LocalDate> bornOn, LocalDate today) {
    Map<Part, String> problems = new EnumMap<>(Part.class);
    name("given name", givenName).ifPresent(what -> problems.put(Part.GIVEN_NAME, what));
    name("family name", familyName).ifPresent(what -> problems.put(Part.FAMILY_NAME, what));
    bornOn.flatMap(day -> birth(day, today)).ifPresent(what -> problems.put(Part.BORN_ON, what));
    return problems;
  }

  /**
   * Lets through what can be stored.
   *
   * @throws ChildRefused with everything that is wrong
   */
  static void unless(Map<Part, String> problems) {
    if (!problems.isEmpty()) {
      throw new ChildRefused(problems);
    }
  }

  private static Optional<String> name(String what, String written) {
    String name = written.strip();
    if (name.codePoints().allMatch(ChildRefused::isUnseen)) {
      return Optional.of("Write the child's %s.".formatted(what));
    }
    if (name.codePoints().anyMatch(ChildRefused::isNoCharacterOfAName)) {
      return Optional.of(
          "The %s holds a sign that cannot be seen, such as a line break. Type it again."
              .formatted(what));
    }
    int length = name.codePointCount(0, name.length());
    return length > MOST_CHARACTERS
        ? Optional.of(
            "The %s has %d characters, and %d is the most. Shorten it."
                .formatted(what, length, MOST_CHARACTERS))
        : Optional.empty();
  }

  private static boolean isUnseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** Joiners are part of names in some scripts; what turns the direction of others is not. */
  private static boolean isNoCharacterOfAName(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    };
  }

  private static Optional<String> birth(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      return Optional.of("This day is still to come. Check the date.");
    }
    return day.getYear() < FIRST_YEAR
        ? Optional.of("Nobody born in %d is a child. Check the year.".formatted(day.getYear()))
        : Optional.empty();
  }
}
