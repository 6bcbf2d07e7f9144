package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.instrument.Fingerprint;

/** Two spaces in a row, or at an end; where a directive stands beside them they may be needed. */
final class DoubleSpace implements Check {
  private static final Pattern SPACES =
      Pattern.compile("^[ \\t\\x{a0}]+|[ \\t\\x{a0}]{2,}|[ \\t\\x{a0}]+$");

  @Override
  public void check(Subject subject, Report report) {
    for (Text text : subject.printedTexts()) {
      List<Highlight> spaces =
          SPACES
              .matcher(text.text())
              .results()
              .map(found -> new Highlight(found.start(), found.end()))
              .toList();
      if (!spaces.isEmpty() && !text.text().isBlank()) {
        report.tell(
            new Report.Remark(
                LintRule.DOUBLE_SPACE,
                Severity.NOTE,
                "There is more space than words need.",
                "Leave one space between words, and none around them."),
            text,
            spaces,
            Optional.of(new Fix("Leave one space", folded(text.text()))));
      }
    }
  }

  private static String folded(String text) {
    String once = SPACES.matcher(text).replaceAll(" ").strip();
    if (!Fingerprint.words(once).equals(Fingerprint.words(text))) {
      throw new IllegalStateException("space is more than space in: " + text);
    }
    return once;
  }
}
