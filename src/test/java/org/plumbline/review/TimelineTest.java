package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.review.Cases.CAMBRIDGESHIRE;
import static org.plumbline.review.Cases.FIRST;
import static org.plumbline.review.Cases.HAMMERSMITH;
import static org.plumbline.review.Cases.OTHER;
import static org.plumbline.review.Cases.level;
import static org.plumbline.review.Cases.on;
import static org.plumbline.review.Cases.same;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

/** A child's assessments in a row, and which scales can be read on one line. */
class TimelineTest {
  private final Assessed march = on(FIRST, "2026-03-01", Map.of("running_away_level", "mild"));
  private final Assessed june = on(FIRST, "2026-06-01", Map.of("running_away_level", "moderate"));
  private final Assessed october =
      on(OTHER, "2026-10-01", Map.of("running_away_level", "mild", "judged_level", "moderate"));

  private static List<String> words(Timeline timeline, String title) {
    return timeline.rows().stream()
        .filter(row -> row.title().contains(title))
        .findFirst()
        .orElseThrow()
        .standings()
        .stream()
        .map(Standing::words)
        .toList();
  }

  @Test
  void assessments_stand_in_the_order_of_their_submission() {
    Timeline timeline = Timeline.of(List.of(october, march, june), List.of());

    assertThat(timeline.assessments()).containsExactly(march, june, october);
    assertThat(words(timeline, "Running Away")).containsExactly("MILD", "MODERATE", "EMERGING");
  }

  @Test
  void the_judgement_comes_first_and_sections_follow_as_the_newest_form_has_them() {
    Timeline timeline = Timeline.of(List.of(march, october), List.of());

    assertThat(timeline.rows().getFirst().title()).isEqualTo("Judged level");
    assertThat(words(timeline, "Judged level")).containsExactly("Not answered", "MODERATE");
    assertThat(timeline.rows().stream().map(Timeline.Row::title))
        .hasSize(12)
        .endsWith(
            "10. Offending/Weapons/ Criminal Activity", "11. Community/Social Isolation Factors");
  }

  @Test
  void not_answered_not_known_not_asked_and_no_evidence_are_four_things() {
    Assessed unknown =
        Cases.with(
            Cases.with(october, "health_level", Answer.NOT_KNOWN),
            "education_level",
            new Answer.Chosen(new OptionId("no_evidence")));
    Timeline timeline = Timeline.of(List.of(march, unknown), List.of());

    assertThat(words(timeline, "Offending")).containsExactly("Not asked", "Not answered");
    assertThat(words(timeline, "Emotional")).containsExactly("Not answered", "Not known");
    assertThat(words(timeline, "Education")).containsExactly("Not answered", "NO EVIDENCE");
  }

  @Test
  void what_stands_in_an_item_that_was_not_shown_is_no_level() {
    Assessed hidden =
        new Assessed(
            march.reference(),
            march.at(),
            true,
            FIRST,
            march.answers(),
            Set.of(new ItemId("running_away_level")));

    assertThat(words(Timeline.of(List.of(hidden), List.of()), "Running Away"))
        .containsExactly("Not asked");
  }

  @Test
  void versions_of_one_instrument_are_on_one_line_even_where_a_level_was_added_or_renamed() {
    Assessed second =
        on(
            Cases.second(text ->
                text.replace(
                    "      - id: mild\n        label: MILD\n",
                    """
                          - id: no_evidence
                            label: NO EVIDENCE
                            concern: none
                          - id: mild
                            label: EMERGING
                    """)),
            "2026-06-01",
            Map.of("running_away_level", "mild"));
    Timeline timeline = Timeline.of(List.of(march, second), List.of());

    assertThat(timeline.lines()).hasSize(1);
    assertThat(timeline.lines().getFirst().step(level(CAMBRIDGESHIRE, "mild"))).isEqualTo(1);
    assertThat(timeline.change(1)).isEqualTo(Timeline.Change.VERSION);
    assertThat(timeline.remarks())
        .singleElement()
        .asString()
        .startsWith("MILD is called EMERGING in version 2 of “")
        .endsWith("”; it is the same level.");
  }

  @Test
  void scales_of_two_instruments_stand_apart_although_their_ids_agree() {
    Timeline timeline = Timeline.of(List.of(march, october), List.of());

    assertThat(timeline.change(1)).isEqualTo(Timeline.Change.INSTRUMENT);
    assertThat(timeline.isApart(1)).isTrue();
    assertThat(timeline.lines()).hasSize(2);
    assertThat(timeline.remarks())
        .singleElement()
        .asString()
        .endsWith("stand apart: no board admin has declared which of them are equivalent.");
  }

  @Test
  void declared_equivalences_put_two_scales_on_one_line_and_the_page_says_by_whom() {
    Timeline timeline =
        Timeline.of(
            List.of(march, october),
            List.of(
                same("mild", "mild"),
                same("moderate", "moderate"),
                same("significant", "significant")));

    assertThat(timeline.lines()).hasSize(1);
    assertThat(timeline.isApart(1)).isFalse();
    ScaleLine line = timeline.lines().getFirst();
    assertThat(line.steps()).hasSize(4);
    assertThat(line.step(level(HAMMERSMITH, "no_evidence"))).isZero();
    assertThat(line.step(level(CAMBRIDGESHIRE, "mild")))
        .isEqualTo(line.step(level(HAMMERSMITH, "mild")))
        .isEqualTo(1);
    assertThat(timeline.remarks())
        .hasSize(3)
        .contains(
            "MILD and EMERGING are shown on one line: declared equivalent by Ada, 2 March 2026.",
            "MODERATE of both forms is shown on one line: declared equivalent by Ada, 2 March 2026.");
  }

  @Test
  void where_declarations_leave_the_order_open_the_scales_stand_apart_and_the_page_says_why() {
    Timeline timeline = Timeline.of(List.of(march, october), List.of(same("mild", "mild")));

    assertThat(timeline.lines()).hasSize(2);
    assertThat(timeline.remarks())
        .singleElement()
        .asString()
        .startsWith("MILD and EMERGING are declared equivalent by Ada, 2 March 2026, and yet")
        .contains("nothing says how MODERATE of “");
  }

  @Test
  void declarations_that_reverse_an_order_join_nothing() {
    Timeline timeline =
        Timeline.of(
            List.of(march, october),
            List.of(same("mild", "significant"), same("significant", "mild")));

    assertThat(timeline.lines()).hasSize(2);
  }

  @Test
  void a_section_under_another_title_says_so_but_not_for_another_number() {
    Assessed renamed =
        on(
            Cases.second(text ->
                text.replace("title: 1.Running Away / Going Missing", "title: 2. Going Missing")
                    .replace("title: 2.Coercion / Control", "title: 3. Coercion / Control")),
            "2026-06-01",
            Map.of());
    List<Timeline.Row> rows = Timeline.of(List.of(march, renamed), List.of()).rows();

    assertThat(rows.get(1).title()).isEqualTo("2. Going Missing");
    assertThat(rows.get(1).alsoCalled()).containsExactly("1.Running Away / Going Missing");
    assertThat(rows.get(2).alsoCalled()).isEmpty();
  }
}
