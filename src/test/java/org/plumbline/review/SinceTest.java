package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.review.Cases.FIRST;
import static org.plumbline.review.Cases.OTHER;
import static org.plumbline.review.Cases.on;
import static org.plumbline.review.Cases.same;
import static org.plumbline.review.Cases.with;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;

/** What changed since last time, in sentences for the strategy meeting. */
class SinceTest {
  private static final List<Equivalence> DECLARED =
      List.of(
          same("mild", "mild"), same("moderate", "moderate"), same("significant", "significant"));

  private final Assessed march =
      on(FIRST, "2026-03-01", Map.of("coercion_level", "mild", "judged_level", "moderate"));

  private static List<String> sentences(Since since, String title) {
    return since.parts().stream()
        .filter(part -> part.title().contains(title))
        .flatMap(part -> part.sentences().stream())
        .toList();
  }

  private static Since since(Assessed before, Assessed after) {
    return Since.between(before, after, List.of());
  }

  private static Assessed secondVersion(UnaryOperator<String> edit, String level) {
    return on(Cases.second(edit), "2026-06-01", Map.of("coercion_level", level));
  }

  @Test
  void a_level_that_moved_says_from_where_to_where() {
    Assessed june =
        on(FIRST, "2026-06-01", Map.of("coercion_level", "significant", "judged_level", "mild"));
    Since since = since(march, june);

    assertThat(sentences(since, "Coercion"))
        .containsExactly("The level rose from MILD to SIGNIFICANT.");
    assertThat(sentences(since, "Judged level"))
        .containsExactly("The judged level fell from MODERATE to MILD.");
    assertThat(since.unchanged()).contains("5.Education").doesNotContain("2.Coercion / Control");
    assertThat(since.form()).startsWith("Both are on “").endsWith("”, version 1.");
  }

  @Test
  void the_judged_level_is_told_even_where_it_stayed() {
    Since since = since(march, on(FIRST, "2026-06-01", Map.of("judged_level", "moderate")));

    assertThat(sentences(since, "Judged level"))
        .containsExactly("The judged level is MODERATE, as last time.");
    assertThat(sentences(since, "Coercion"))
        .containsExactly("The level was MILD; now none is chosen.");
  }

  @Test
  void a_reworded_descriptor_is_told_in_the_words_that_changed() {
    Since since =
        since(
            march,
            secondVersion(
                text ->
                    text.replace("Reduced contact with family", "Hardly any contact with family"),
                "mild"));

    assertThat(sentences(since, "Coercion"))
        .containsExactly("The wording of MILD changed in between: “Reduced” became “Hardly any”.");
    assertThat(since.form()).endsWith("from version 1 to version 2.");
  }

  @Test
  void the_wording_of_the_level_before_and_of_the_level_now_are_both_told() {
    Since since =
        since(
            march,
            secondVersion(
                text ->
                    text.replace("Reduced contact with family", "Hardly any contact with family")
                        .replace("Limited contact with family", "No contact with family"),
                "moderate"));

    assertThat(sentences(since, "Coercion"))
        .hasSize(3)
        .startsWith("The level rose from MILD to MODERATE.")
        .anyMatch(sentence -> sentence.startsWith("The wording of MILD changed in between:"))
        .anyMatch(sentence -> sentence.startsWith("The wording of MODERATE changed in between:"));
  }

  @Test
  void without_a_declaration_neither_of_two_scales_is_called_higher() {
    Assessed october = on(OTHER, "2026-10-01", Map.of("coercion_level", "significant"));

    assertThat(sentences(since(march, october), "Coercion").getFirst())
        .isEqualTo(
            "The level was MILD on the earlier form, and is SIGNIFICANT on the later one; neither can be called higher.");
    assertThat(sentences(Since.between(march, october, DECLARED), "Coercion").getFirst())
        .isEqualTo("The level rose from MILD to SIGNIFICANT.");
  }

  @Test
  void a_level_that_is_called_otherwise_and_declared_the_same_has_not_moved() {
    Assessed october = on(OTHER, "2026-10-01", Map.of("coercion_level", "mild"));

    assertThat(sentences(Since.between(march, october, DECLARED), "Coercion").getFirst())
        .isEqualTo("The level stayed the same: MILD, which is called EMERGING now.");
  }

  @Test
  void what_is_asked_for_the_first_time_says_so() {
    Assessed october = on(OTHER, "2026-10-01", Map.of("offending_level", "moderate"));

    assertThat(sentences(since(march, october), "Offending"))
        .containsExactly(
            "This section was not asked last time.",
            "The level was not asked; now it is MODERATE.");
    Assessed december = on(FIRST, "2026-12-01", Map.of());
    assertThat(sentences(since(october, december), "Offending"))
        .containsExactly(
            "This section is not asked any more.", "The level was MODERATE; now it is not asked.");
  }

  @Test
  void answers_that_were_dropped_added_or_changed_are_named_and_free_text_is_not_repeated() {
    Assessed before =
        with(
            with(
                with(march, "coercion_evidence", new Answer.Text("Phones at night")),
                "education_evidence",
                new Answer.Text("Absent")),
            "open_to_social_care",
            new Answer.Chosen(new OptionId("no")));
    Assessed after =
        with(
            with(
                with(
                    on(FIRST, "2026-06-01", Map.of("coercion_level", "mild")),
                    "coercion_evidence",
                    new Answer.Text("Phones every night")),
                "health_evidence",
                new Answer.Text("Cuts")),
            "open_to_social_care",
            new Answer.Chosen(new OptionId("yes")));
    String text = since(before, after).text();

    assertThat(text)
        .contains(" was written anew.")
        .contains("Answered last time and not now: ")
        .contains("Answered now and not last time: ")
        .contains(" was No and is Yes now.")
        .doesNotContain("night")
        .doesNotContain("Absent")
        .doesNotContain("Cuts");
  }

  @Test
  void a_sensitive_answer_is_named_and_not_repeated() {
    Instrument marked =
        Cases.second(text ->
            text.replaceFirst(
                "(      - id: open_to_social_care\n        kind: choice\n(?:        (?:label|help|required|visible).*\n)*)",
                "$1        sensitive: true\n"));
    Assessed before = on(marked, "2026-03-01", Map.of("open_to_social_care", "no"));
    Assessed after = on(marked, "2026-06-01", Map.of("open_to_social_care", "yes"));

    assertThat(sentences(since(before, after), "Next Steps"))
        .singleElement()
        .asString()
        .endsWith("” was answered otherwise.");
  }

  @Test
  void ticks_are_told_one_by_one() {
    Assessed before =
        with(march, "coercion_level.indicators", Answer.Ticked.of(indicator(0), indicator(1)));
    Assessed after =
        with(
            on(FIRST, "2026-06-01", Map.of("coercion_level", "mild")),
            "coercion_level.indicators",
            Answer.Ticked.of(indicator(1), indicator(2)));

    assertThat(sentences(since(before, after), "Coercion"))
        .hasSize(2)
        .anyMatch(sentence -> sentence.contains(", ticked now and not last time: “"))
        .anyMatch(sentence -> sentence.contains(", ticked last time and not now: “"));
  }

  private static OptionId indicator(int number) {
    return FIRST
        .items()
        .flatMap(item ->
            item instanceof Item.LevelItem level && level.id().value().equals("coercion_level")
                ? level.descriptors().values().stream()
                : Stream.empty())
        .flatMap(descriptor -> descriptor.indicators().stream())
        .skip(number)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void the_text_to_copy_begins_with_both_assessments_and_ends_with_what_stayed() {
    Assessed june =
        new Assessed(
            march.reference(),
            Instant.parse("2026-06-01T10:00:00Z"),
            false,
            FIRST,
            march.answers(),
            Set.of());

    assertThat(since(march, june).text())
        .startsWith(
            "What changed between assessment K7MQ-4TXD of 1 March 2026 and assessment K7MQ-4TXD of 1 June 2026 (not signed off yet)\n")
        .contains("\n\nJudged level\nThe judged level is MODERATE, as last time.\n\n")
        .contains("Nothing changed in: ")
        .endsWith(".");
  }
}
