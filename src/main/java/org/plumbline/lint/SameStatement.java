package org.plumbline.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Statement;

/** One statement twice: one tick would leave the other open. */
final class SameStatement implements Check {

  private record First(String section, String title) {}

  @Override
  public void check(Subject subject, Report report) {
    Map<String, First> seen = new HashMap<>();
    for (Outline.At<Section> section : subject.outline().all(Section.class)) {
      for (Outline.At<Item.StatementsItem> at :
          subject.outline().in(section, Item.StatementsItem.class)) {
        for (Outline.At<Statement> statement : subject.outline().in(at, Statement.class)) {
          String text = statement.it().text();
          First first =
              seen.putIfAbsent(
                  Wordings.normalised(text), new First(section.id(), section.it().title()));
          if (first != null && !text.isBlank()) {
            tell(report, statement, first.section().equals(section.id()), first);
          }
        }
      }
    }
  }

  private static void tell(
      Report report, Outline.At<Statement> at, boolean sameSection, First first) {
    report.tell(
        new Report.Remark(
            LintRule.SAME_STATEMENT,
            sameSection ? Severity.TO_CHECK : Severity.NOTE,
            "%s stands in section “%s” already."
                .formatted(Wordings.quoted(at.it().text()), first.title()),
            "Remove one of the two, or say what sets them apart."),
        new Text(at.place().key("text"), at.id(), "text", at.it().text(), Text.Kind.WORDING),
        List.of(Wordings.all(at.it().text())),
        Optional.empty());
  }
}
