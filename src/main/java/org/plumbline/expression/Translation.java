package org.plumbline.expression;

import dev.cel.common.CelIssue;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.id.Nearest;

/** What the compiler says, in words for the author of an instrument. */
final class Translation {
  /** Our own message, followed by the function. */
  static final String NOT_QUOTED = "not in quotation marks: ";

  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*");
  private static final Pattern NO_OVERLOAD =
      Pattern.compile("found no matching overload for '([^']*)' applied to '([^']*)'.*");
  private static final Set<String> LOOPS =
      Set.of("all", "exists", "exists_one", "existsOne", "map", "filter", "has");

  private final Vocabulary vocabulary;

  Translation(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** One fault for each issue; what merely follows from a loop is left out. */
  List<Fault> faults(Site site, List<CelIssue> issues) {
    List<Fault> faults = issues.stream().map(issue -> fault(site, issue)).distinct().toList();
    return issues.stream().anyMatch(Translation::isLoop) ? faults.subList(0, 1) : faults;
  }

  private static boolean isLoop(CelIssue issue) {
    Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
    return undeclared.matches() && LOOPS.contains(undeclared.group(1));
  }

  private Fault fault(Site site, CelIssue issue) {
    Said said = say(issue.getMessage());
    return site.fault(
        issue.getSourceLocation().getLine(),
        issue.getSourceLocation().getColumn() + 1,
        said.what(),
        said.remedy());
  }

  private record Said(String what, String remedy) {}

  private Said say(String message) {
    for (Asks asks : Asks.values()) {
      if (message.equals(NOT_QUOTED + asks.function())) {
        return notQuoted(asks);
      }
    }
    Matcher undeclared = UNDECLARED.matcher(message);
    if (undeclared.matches()) {
      return undeclared(undeclared.group(1));
    }
    Matcher mismatch = NO_OVERLOAD.matcher(message);
    if (mismatch.matches()) {
      return mismatch(mismatch.group(1), mismatch.group(2));
    }
    if (message.contains("limit") || message.contains("ecursion")) {
      return new Said(
          "The expression is too long or too deeply nested.",
          "Split it: put a part of it into a computed item and name that.");
    }
    if (message.contains("does not support field selection")) {
      return new Said(
          "Nothing can be asked of an answer with a dot.",
          "Write the id of the item alone; its details and indicators cannot be asked about.");
    }
    if (message.startsWith("timestamp validation failed")) {
      return new Said(
          "This is not a date as expressions take it.",
          "Write a day like timestamp(\"2026-04-01T00:00:00Z\").");
    }
    if (message.startsWith("Regex validation failed")) {
      return new Said(
          "This pattern cannot be read.", "Close its brackets, and write a backslash twice.");
    }
    return new Said(
        "The expression cannot be read from here on.",
        "Check brackets, quotation marks and operators (==, !=, &&, ||, !, in).");
  }

  private Said notQuoted(Asks asks) {
    return new Said(
        "%s() asks about %s, named in quotation marks.".formatted(asks.function(), asks.what()),
        "Write its id in quotation marks, such as %s(\"%s\")."
            .formatted(
                asks.function(), vocabulary.askable(asks).stream().findFirst().orElse("id")));
  }

  private Said undeclared(String name) {
    for (Asks asks : Asks.values()) {
      if (name.startsWith(asks.word(""))) {
        String about = name.substring(asks.word("").length());
        List<String> askable = vocabulary.askable(asks);
        return new Said(
            "“%s” is not %s.".formatted(about, asks.what()),
            Remedies.instead(Nearest.to(about, askable), askable));
      }
    }
    if (LOOPS.contains(name)) {
      return new Said(
          "“%s” is not available: expressions have no loops.".formatted(name),
          "Ask for one option with \"option_id\" in item_id, and join such questions with || or"
              + " &&.");
    }
    return new Said(
        "“%s” is neither the id of an item that can be asked about nor a function.".formatted(name),
        Remedies.instead(
            vocabulary.nearest(name),
            vocabulary.words().keySet().stream().filter(word -> !Asks.isQuestion(word)).toList()));
  }

  private static Said mismatch(String operator, String types) {
    String plain = operator.replace("_", "").replace("@", "").replace("?:", "? :");
    if (types.contains("double") && types.contains("int")) {
      return new Said(
          "“%s” stands between a number with decimals and a whole number.".formatted(plain),
          "Write the number with a decimal point, such as 2.0.");
    }
    return new Said(
        "“%s” does not fit %s."
            .formatted(
                plain,
                types
                    .replace("google.protobuf.Timestamp", "date")
                    .replace("string", "text")
                    .replace("double", "number")
                    .replace("int", "whole number")
                    .replace("bool", "yes or no")),
        "Compare like with like: texts and options in quotation marks, numbers without.");
  }
}
