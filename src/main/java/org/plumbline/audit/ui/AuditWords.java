package org.plumbline.audit.ui;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditLine;

/** Entries of the trail in plain English. */
final class AuditWords {
  private static final Map<String, String> WHY =
      Map.of(
          "unknown_name", "nobody has the name",
          "wrong_password", "wrong password",
          "disabled", "the account is disabled",
          "start_password_over", "the start password is over",
          "too_many_tries", "too many tries",
          "role", "the account has no role for it",
          "none_here", "there is no such record here");

  private static final Map<String, String> COPIES =
      Map.of(
          "whole", "everything on it",
          "without_sensitive", "without what is marked sensitive");

  private AuditWords() {}

  /**
   * What happened, and the facts of it.
   *
   * @param names of accounts, by id
   */
  static String what(AuditLine line, Map<String, String> names) {
    Map<String, String> facts = new TreeMap<>(line.facts());
    boolean isUnticked =
        line.kind() == AuditEntry.Kind.STEP_TICKED && "false".equals(facts.remove("done"));
    String what = isUnticked ? "Took the tick off a next step" : sentence(line.kind().words());
    String detail =
        facts.entrySet().stream()
            .filter(fact -> !fact.getValue().isEmpty())
            .map(fact -> fact(fact.getKey(), fact.getValue(), names))
            .collect(Collectors.joining("; "));
    return detail.isEmpty() ? what : what + " (" + detail + ")";
  }

  private static String fact(String key, String value, Map<String, String> names) {
    return switch (key) {
      case "why" -> WHY.getOrDefault(value, value.replace('_', ' '));
      case "copy" -> COPIES.getOrDefault(value, value);
      case "times" -> "tried " + value + " times more";
      case "where" -> "at " + value;
      case "kind" -> "only: " + AuditEntry.Kind.valueOf(value).words();
      case "entries" -> "entries " + value.replace('_', ' ');
      case "address" -> "from " + value;
      case "asked_by" -> "asked for by " + names.getOrDefault(value, "account " + value);
      case "added", "account" -> names.getOrDefault(value, "account " + value);
      default -> key.replace('_', ' ') + " " + value;
    };
  }

  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
