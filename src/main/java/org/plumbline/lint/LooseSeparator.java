package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A separator after which nothing follows, or two with nothing between them. */
final class LooseSeparator implements Check {
  private static final Pattern LOOSE =
      Pattern.compile("^\\s*(?<first>[/;,])|(?<last>[/;,])\\s*$|[/;](?=\\s+(?<next>[/;]))");

  @Override
  public void check(Subject subject, Report report) {
    for (Text text : subject.printedTexts()) {
      Matcher loose = LOOSE.matcher(text.text());
      while (text.kind() != Text.Kind.TEMPLATE && loose.find()) {
        tell(report, text, loose);
      }
    }
  }

  private static void tell(Report report, Text text, Matcher found) {
    String group = found.start("first") >= 0 ? "first" : found.start("last") >= 0 ? "last" : "next";
    int at = found.start(group);
    report.tell(
        new Report.Remark(
            LintRule.LOOSE_SEPARATOR,
            Severity.TO_CHECK,
            "“%s” separates nothing %s."
                .formatted(
                    text.text().charAt(at), group.equals("last") ? "at the end" : "from the next"),
            "Remove it, or write what is missing."),
        text,
        List.of(new Highlight(at, at + 1)),
        Optional.of(
            new Fix(
                "Remove it",
                (text.text().substring(0, at) + text.text().substring(at + 1)).strip())));
  }
}
