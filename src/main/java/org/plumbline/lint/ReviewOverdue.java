package org.plumbline.lint;

import java.util.List;
import org.plumbline.instrument.Place;

/** A document whose board said when it would look at it again, and that day is over. */
final class ReviewOverdue implements Check {
  @Override
  public void check(Subject subject, Report report) {
    subject
        .instrument()
        .control()
        .reviewDue()
        .filter(due -> due.isBefore(subject.context().today()))
        .ifPresent(due ->
            report.tell(
                new Report.Remark(
                    LintRule.REVIEW_OVERDUE,
                    Severity.TO_CHECK,
                    "The document was to be reviewed by %s.".formatted(due),
                    "Review it, and write the next date."),
                Place.WHOLE.key("control").element("control").key("review_due"),
                "",
                List.of(due.toString())));
  }
}
