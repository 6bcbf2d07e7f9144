package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.schema.ChangeClass;
import org.plumbline.schema.ElementKind;

/** What is read of the comparison of the two forms. */
class ReportTest {
  private final Comparison comparison =
      Comparison.between(Bundled.PETERBOROUGH_AND_CAMBRIDGESHIRE, Bundled.HAMMERSMITH_AND_FULHAM);
  private final Report report = Report.of(comparison);
  private final Report reversed =
      Report.of(
          Comparison.between(
              Bundled.HAMMERSMITH_AND_FULHAM, Bundled.PETERBOROUGH_AND_CAMBRIDGESHIRE));

  @Test
  void every_change_is_told_once() {
    assertThat(
            report.entries().stream()
                .flatMap(
                    entry -> Stream.concat(Stream.of(entry.change()), entry.repeated().stream())))
        .containsExactlyInAnyOrderElementsOf(comparison.changes());
  }

  @Test
  void every_entry_and_chapter_can_be_linked_to() {
    assertThat(
            Stream.concat(
                report.entries().stream().map(Entry::anchor),
                report.chapters().stream().map(Chapter::anchor)))
        .doesNotHaveDuplicates()
        .allMatch(anchor -> anchor.matches("[a-z0-9_-]+"));
    assertThat(
            entry("sections-education-items-education_level-descriptors-significant-text").name())
        .isEqualTo("SIGNIFICANT");
  }

  @Test
  void what_stands_out_comes_first() {
    assertThat(report.points().stream().map(Point::text))
        .startsWith(
            "9 sections matched, 2 added: 10. Offending/Weapons/ Criminal Activity and"
                + " 11. Community/Social Isolation Factors.",
            "27 descriptors: 14 identical, 13 reworded.",
            "MILD is now EMERGING. NO EVIDENCE is added.",
            "All routing is removed: 7 routes.")
        .last()
        .asString()
        .startsWith("Besides: ICS No is now Mosaic No, 3 questions added");
  }

  @Test
  void notes_are_told_and_not_counted() {
    int notes = chapter("part-notes").entries().size();

    assertThat(notes).isPositive();
    assertThat(report.counts().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(report.entries().size() - notes);
    assertThat(report.counts()).containsEntry(ChangeClass.SCALE, 2);
  }

  @Test
  void chapters_follow_the_form_with_what_is_gone_at_its_old_place() {
    assertThat(titles(report))
        .containsSubsequence(
            "The instrument itself",
            "Scales and options",
            "1.Running Away / Going Missing",
            "9. Accommodation and family relationships",
            "10. Offending/Weapons/ Criminal Activity",
            "MANAGERS COMMENTS",
            "Next Steps",
            "Who must be told what",
            "The process around the form",
            "Doubts about the printed wording");
    assertThat(titles(reversed))
        .containsSubsequence(
            "9. Accommodation and family relationships",
            "10. Offending/Weapons/ Criminal Activity",
            "11. Community/Social Isolation Factors",
            "Next Steps");
  }

  @Test
  void a_section_says_how_much_of_it_is_reworded() {
    assertThat(chapter("section-running_away").told()).isEqualTo("1 of 3 reworded");
    assertThat(chapter("section-education").told()).isEqualTo("3 of 3 reworded");
    assertThat(chapter("section-social_media").reworded()).isZero();
    assertThat(chapter("section-social_media").same()).hasSize(3);
    assertThat(chapter("section-offending").told()).isEqualTo("section added");
    assertThat(chapter("section-other_information").told()).isEqualTo("section removed");
  }

  @Test
  void words_are_counted_without_their_marks() {
    assertThat(descriptor("running_away", "significant").told()).isEqualTo("12 words added");
    assertThat(descriptor("risky_contacts", "significant").told())
        .isEqualTo("10 words added, 1 removed");
  }

  @Test
  void indicators_that_repeat_their_descriptor_are_told_with_it() {
    Entry entry = descriptor("coercion", "significant");

    assertThat(entry.repeated()).hasSize(2);
    assertThat(entry.indicators()).contains(new Entry.Indicators(4, 5));
    assertThat(report.entries().stream().map(each -> each.element().kind()))
        .doesNotContain(ElementKind.INDICATOR);
  }

  @Test
  void a_renamed_level_is_called_by_both_names() {
    assertThat(descriptor("education", "mild").heading()).isEqualTo("MILD, now EMERGING");
    assertThat(entry("sections-front_page-items-case_number-label").heading())
        .isEqualTo("ICS No, now Mosaic No");
  }

  @Test
  void a_route_without_a_title_is_called_by_its_number() {
    assertThat(entry("routing-cambridgeshire_reviewed_tool-removed").name()).isEqualTo("Route 7");
    assertThat(entry("routing-cambridgeshire_mild-removed").name()).isEqualTo("Mild Risk");
  }

  @Test
  void values_are_told_in_words() {
    assertThat(entry("sections-education-items-education_level-required").told())
        .isEqualTo("Must be answered: no, now in every case");
    assertThat(entry("workflow-workflow_review-who").told())
        .isEqualTo("Who: Unit Consultant Social Worker, now line manager");
  }

  @Test
  void what_is_added_stands_there_whole() {
    Detail.Whole whole = (Detail.Whole) entry("sections-offending-added").detail();

    assertThat(whole.lines().getFirst().label()).startsWith("10. Offending");
    assertThat(whole.lines().stream().map(Detail.Line::label))
        .containsSubsequence("EMERGING", "MODERATE", "SIGNIFICANT");
    assertThat(
            whole.lines().stream()
                .filter(line -> line.label().equals("EMERGING"))
                .flatMap(line -> line.texts().stream())
                .map(text -> Fingerprint.words(text.words())))
        .singleElement()
        .asString()
        .startsWith("Coming to the attention of the police/ Concerns about");
    assertThat(whole.lines().stream().map(line -> line.element().kind()))
        .doesNotContain(ElementKind.INDICATOR);
  }

  @Test
  void nothing_is_told_of_what_is_the_same() {
    Report same =
        Report.of(
            Comparison.between(Bundled.HAMMERSMITH_AND_FULHAM, Bundled.HAMMERSMITH_AND_FULHAM));

    assertThat(same.entries()).isEmpty();
    assertThat(same.counts()).isEqualTo(Map.of());
    assertThat(same.points().stream().map(Point::text)).containsExactly("Nothing differs.");
    assertThat(same.chapters()).allMatch(chapter -> chapter.kind() == Chapter.Kind.SECTION);
  }

  private static List<String> titles(Report report) {
    return report.chapters().stream().map(each -> Fingerprint.words(each.title())).toList();
  }

  private Chapter chapter(String anchor) {
    return report.chapters().stream()
        .filter(each -> each.anchor().equals(anchor))
        .findFirst()
        .orElseThrow();
  }

  private Entry entry(String anchor) {
    Optional<Entry> found = report.find(anchor);
    assertThat(found).as(anchor).isPresent();
    return found.orElseThrow();
  }

  private Entry descriptor(String section, String level) {
    return chapter("section-" + section).entries().stream()
        .filter(each -> each.element().kind() == ElementKind.DESCRIPTOR)
        .filter(each -> each.element().id().equals(level))
        .findFirst()
        .orElseThrow();
  }
}
