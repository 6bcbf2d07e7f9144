package org.plumbline.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a program or an author put there until others come. */
final class Placeholder implements Check {
  private static final Pattern WAITING =
      Pattern.compile(
          "(?i)^\\s*(?:(?:untitled|unnamed)\\b.*|new (?:section|item|question|option|level|statement|route|step)(?: \\d+)?"
              + "|\\?+|\\.{2,}|…|-+|x{3,})\\s*$"
              + "|\\b(?:tbc|tba|tbd|todo)\\b|\\blorem ipsum\\b|\\[(?:insert|add|name|date|number)\\b[^\\]]*]");

  @Override
  public void check(Subject subject, Report report) {
    for (Text text : subject.printedTexts()) {
      Matcher waiting = WAITING.matcher(text.printed());
      if (waiting.find()) {
        report.tell(
            new Report.Remark(
                LintRule.PLACEHOLDER,
                Severity.MUST_FIX,
                "%s waits for the real words.".formatted(Wordings.quoted(waiting.group())),
                "Write what practitioners are to read."),
            text,
            new Highlight(waiting.start(), waiting.end()));
      }
    }
  }
}
