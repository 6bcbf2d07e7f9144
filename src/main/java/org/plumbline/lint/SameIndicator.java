package org.plumbline.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Section;
import org.plumbline.schema.LevelDescriptor;

/**
 * One indicator at two levels of a section: who ticks it has said nothing about the level. Wordings
 * that differ in more than white space and capitals are two indicators.
 */
final class SameIndicator implements Check {

  private record Stands(Place place, String element, String text, String level) {}

  @Override
  public void check(Subject subject, Report report) {
    for (Outline.At<Section> section : subject.outline().all(Section.class)) {
      Map<String, List<Stands>> byWording = new LinkedHashMap<>();
      subject.outline().in(section, Item.LevelItem.class).stream()
          .flatMap(item -> indicators(subject, item))
          .filter(each -> !each.text().isBlank())
          .forEach(each ->
              byWording
                  .computeIfAbsent(Wordings.normalised(each.text()), _ -> new ArrayList<>())
                  .add(each));
      byWording.values().stream()
          .filter(all -> all.stream().map(Stands::level).distinct().count() > 1)
          .forEach(all -> tell(report, section.it(), all));
    }
  }

  private static Stream<Stands> indicators(Subject subject, Outline.At<Item.LevelItem> at) {
    return subject.outline().in(at, LevelDescriptor.class).stream()
        .flatMap(descriptor ->
            subject.outline().in(descriptor, Indicator.class).stream()
                .map(each -> stands(subject, at.it(), descriptor, each)));
  }

  private static Stands stands(
      Subject subject,
      Item.LevelItem item,
      Outline.At<LevelDescriptor> descriptor,
      Outline.At<Indicator> indicator) {
    String level =
        subject
            .instrument()
            .findScale(item.scale())
            .flatMap(scale -> scale.find(descriptor.it().level()))
            .map(Level::label)
            .orElse(descriptor.it().level().value());
    return new Stands(indicator.place().key("text"), indicator.id(), indicator.it().text(), level);
  }

  private static void tell(Report report, Section section, List<Stands> all) {
    Stands second =
        all.stream()
            .filter(each -> !each.level().equals(all.getFirst().level()))
            .findFirst()
            .orElseThrow();
    List<String> levels = all.stream().map(Stands::level).distinct().toList();
    report.tell(
        new Report.Remark(
            LintRule.SAME_INDICATOR,
            Severity.TO_CHECK,
            "%s stands at %s in section “%s”."
                .formatted(
                    Wordings.quoted(second.text()), Wordings.listed(levels), section.title()),
            "Keep it at one level, or word each so that the levels can be told apart."),
        new Text(second.place(), second.element(), "text", second.text(), Text.Kind.PART),
        List.of(Wordings.all(second.text())),
        Optional.empty());
  }
}
