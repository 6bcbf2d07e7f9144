package org.plumbline.lint;

import java.util.List;
import org.plumbline.instrument.Section;

/** A section without an item: practitioners would open a page with nothing on it. */
final class EmptySection implements Check {
  @Override
  public void check(Subject subject, Report report) {
    subject.outline().all(Section.class).stream()
        .filter(at -> at.it().items().isEmpty())
        .forEach(at ->
            report.tell(
                new Report.Remark(
                    LintRule.EMPTY_SECTION,
                    Severity.TO_CHECK,
                    "This section asks nothing.",
                    "Add what it asks or a note to read, or remove the section."),
                at.place(),
                at.id(),
                List.of(at.it().title())));
  }
}
