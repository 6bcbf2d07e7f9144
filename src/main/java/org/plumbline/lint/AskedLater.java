package org.plumbline.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.expression.Expressions;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.instrument.Section;

/** An item that appears because of an answer further on, where nobody looks back for it. */
final class AskedLater implements Check {
  @Override
  public void check(Subject subject, Report report) {
    subject
        .expressions()
        .ifPresent(expressions -> {
          List<Section> sections = subject.instrument().sections();
          for (Outline.At<Section> section : subject.outline().all(Section.class)) {
            List<Section> later =
                sections.subList(sections.indexOf(section.it()) + 1, sections.size());
            subject
                .outline()
                .in(section, Item.class)
                .forEach(at -> item(expressions, report, at, later));
          }
        });
  }

  private static void item(
      Expressions expressions, Report report, Outline.At<Item> at, List<Section> later) {
    if (at.it().prompt().visible() instanceof Condition.When(String expression)) {
      Set<ItemId> asked = new LinkedHashSet<>(expressions.itemsIn(expression));
      if (expressions.asksForLevel(expression)) {
        expressions.instrument().outcome().judgement().map(Judgement::item).ifPresent(asked::add);
      }
      later.stream()
          .filter(section -> section.items().stream().anyMatch(it -> asked.contains(it.id())))
          .findFirst()
          .ifPresent(section -> tell(report, at, expression, section));
    }
  }

  private static void tell(Report report, Outline.At<Item> at, String expression, Section section) {
    report.tell(
        new Report.Remark(
            LintRule.ASKED_LATER,
            Severity.TO_CHECK,
            "Whether this is asked is decided in section “%s”, which comes later."
                .formatted(section.title()),
            "Move the item behind that section, or decide by an earlier answer."),
        new Text(at.place().key("visible"), at.id(), "visible", expression, Text.Kind.NAME),
        List.of(Wordings.all(expression)),
        Optional.empty());
  }
}
