package org.plumbline.lint;

import java.util.List;
import org.plumbline.instrument.Place;

/** An instrument that tells nobody anything, which may be how its board works. */
final class NoRouting implements Check {
  @Override
  public void check(Subject subject, Report report) {
    if (subject.instrument().routing().isEmpty()) {
      report.tell(
          new Report.Remark(
              LintRule.NO_ROUTING,
              Severity.NOTE,
              "There is no routing: whatever the level, nobody is told what to do next.",
              "Add a route for each level if the document says what follows."),
          Place.WHOLE.key("routing"),
          "",
          List.of());
    }
  }
}
