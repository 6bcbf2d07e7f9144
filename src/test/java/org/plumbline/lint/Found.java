package org.plumbline.lint;

import static org.plumbline.definition.Definitions.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.instrument.Instrument;

/** Findings as tests write them. */
final class Found {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Found() {}

  /** What one rule finds in a definition file: the element, and the words in bars. */
  static List<String> by(LintRule rule, String yaml) {
    return by(rule, instrument(yaml), Context.on(TODAY));
  }

  static List<String> by(LintRule rule, Instrument instrument, Context context) {
    return all(instrument, context).stream()
        .filter(finding -> finding.rule() == rule)
        .map(finding -> (finding.element() + " " + words(finding)).strip())
        .toList();
  }

  static List<Finding> all(Instrument instrument, Context context) {
    return Lint.check(instrument, context);
  }

  static String words(Finding finding) {
    return finding.words().stream()
        .map(words -> "|" + words.in(finding.text()) + "|")
        .collect(Collectors.joining());
  }
}
