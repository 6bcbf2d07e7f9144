package org.plumbline.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;
import org.plumbline.schema.LevelDescriptor;

/** One descriptor at two levels of a section, or again in another section. */
final class SameDescriptor implements Check {

  private record First(String section, String title, String place) {}

  @Override
  public void check(Subject subject, Report report) {
    Map<String, First> seen = new HashMap<>();
    for (Outline.At<Section> section : subject.outline().all(Section.class)) {
      for (Outline.At<Item.LevelItem> at : subject.outline().in(section, Item.LevelItem.class)) {
        for (Outline.At<LevelDescriptor> descriptor :
            subject.outline().in(at, LevelDescriptor.class)) {
          String text = descriptor.it().descriptor().text();
          First here = new First(section.id(), section.it().title(), descriptor.place().element());
          String shown =
              descriptor.it().descriptor().picture().map(picture -> " " + picture).orElse("");
          First first = seen.putIfAbsent(Wordings.normalised(text) + shown, here);
          if (first != null && !text.isBlank()) {
            tell(report, descriptor, first.section().equals(section.id()), first);
          }
        }
      }
    }
  }

  private static void tell(
      Report report, Outline.At<LevelDescriptor> at, boolean sameSection, First first) {
    String text = at.it().descriptor().text();
    report.tell(
        sameSection
            ? new Report.Remark(
                LintRule.SAME_DESCRIPTOR,
                Severity.TO_CHECK,
                "These words are those of %s.".formatted(first.place()),
                "Say what sets this level apart, or remove one of the two.")
            : new Report.Remark(
                LintRule.SAME_DESCRIPTOR,
                Severity.NOTE,
                "These words stand in section “%s” as well.".formatted(first.title()),
                "Change one of the two if they are to mean something different."),
        new Text(at.place().key("text"), at.id(), "text", text, Text.Kind.WORDING),
        List.of(Wordings.all(text)),
        Optional.empty());
  }
}
