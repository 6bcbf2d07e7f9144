package org.plumbline.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditQuery;
import org.plumbline.id.AccountId;
import org.plumbline.id.Reference;
import org.plumbline.shell.Dates;

/**
 * What the address asks for, so that a search can be kept and sent; and what of it makes no sense.
 */
record AuditFilter(Map<String, String> typed, AuditQuery query, List<String> problems) {
  static final String FROM = "from";
  static final String TO = "to";
  static final String PERSON = "person";
  static final String KIND = "kind";
  static final String REFERENCE = "reference";

  /** Instead of a person. */
  static final String NOBODY = "nobody";

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  static AuditFilter of(QueryParameters parameters) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String name : List.of(FROM, TO, PERSON, KIND, REFERENCE)) {
      parameters
          .getSingleParameter(name)
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> typed.put(name, value));
    }
    List<String> problems = new ArrayList<>();
    AuditQuery query =
        new AuditQuery(
            day(typed, FROM, problems).map(day -> day.atStartOfDay(Dates.ZONE).toInstant()),
            day(typed, TO, problems)
                .map(day -> day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant()),
            number(typed.get(PERSON))
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(number -> new AccountId(number.intValue())),
            NOBODY.equals(typed.get(PERSON)),
            Optional.ofNullable(typed.get(KIND)).flatMap(AuditFilter::kind),
            reference(typed, problems));
    if (query.from().isPresent()
        && query.until().isPresent()
        && !query.from().get().isBefore(query.until().get())) {
      problems.add(
          "The day in From is later than the day in To, so nothing lies between them. Exchange"
              + " them, or leave one of them empty.");
    }
    return new AuditFilter(typed, query, problems);
  }

  String value(String name) {
    return typed.getOrDefault(name, "");
  }

  boolean isEmpty() {
    return typed.isEmpty();
  }

  private static Optional<LocalDate> day(
      Map<String, String> typed, String name, List<String> problems) {
    if (!typed.containsKey(name)) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(typed.get(name));
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return Optional.of(day);
      }
      problems.add("Nothing was recorded in the year %d. Check the year.".formatted(day.getYear()));
    } catch (DateTimeParseException e) {
      problems.add(
          "'%s' is no day. Write it as 2026-03-12, year first.".formatted(typed.get(name)));
    }
    return Optional.empty();
  }

  private static Optional<Reference> reference(Map<String, String> typed, List<String> problems) {
    if (!typed.containsKey(REFERENCE)) {
      return Optional.empty();
    }
    Optional<Reference> reference = Reference.parse(typed.get(REFERENCE));
    if (reference.isEmpty()) {
      problems.add(
          "'%s' is no reference. Write eight letters and digits with a hyphen, such as K7MQ-4TXD."
              .formatted(typed.get(REFERENCE)));
    }
    return reference;
  }

  private static Optional<AuditEntry.Kind> kind(String name) {
    return Arrays.stream(AuditEntry.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }

  private static Optional<Long> number(@org.jspecify.annotations.Nullable String digits) {
    return Optional.ofNullable(digits).filter(d -> d.matches("\\d{1,18}")).map(Long::valueOf);
  }
}
