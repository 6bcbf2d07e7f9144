package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far each section is. */
class A05_SectionProgressTest {
  private final Instruments instrument =
      Instruments.withLevels("mild significant")
          .section("front")
          .text("name")
          .required()
          .text("school")
          .section("risk")
          .level("missing")
          .text("evidence")
          .section("views")
          .text("own_words")
          .section("read")
          .note("guidance");

  @Test
  void nothing_is_started_but_a_section_that_asks_nothing_is_done() {
    assertThat(Case.of(instrument, "").progress())
        .isEqualTo(
            "front NOT_STARTED 0/2; risk NOT_STARTED 0/2; views NOT_STARTED 0/1; read DONE 0/0");
  }

  @Test
  void required_items_make_a_section_done_and_others_begin_it() {
    assertThat(Case.of(instrument, "school=Hill").progress()).startsWith("front IN_PROGRESS 1/2");
    assertThat(Case.of(instrument, "name=A").progress()).startsWith("front DONE 1/2");
  }

  @Test
  void where_none_is_required_the_level_makes_it_done() {
    assertThat(Case.of(instrument, "evidence=seen").progress()).contains("risk IN_PROGRESS 1/2");
    assertThat(Case.of(instrument, "missing=mild").progress()).contains("risk DONE 1/2");
  }

  @Test
  void where_there_is_nothing_to_choose_all_of_it_does() {
    assertThat(Case.of(instrument, "own_words=Fine").progress()).contains("views DONE 1/1");
  }

  @Test
  void what_is_filled_in_at_the_start_begins_and_finishes_no_section_that_asks_for_more() {
    Instruments front =
        Instruments.withLevels("mild significant")
            .section("front")
            .text("name")
            .required()
            .tagged("child_name")
            .date("written_on")
            .tagged("today")
            .text("school");
    assertThat(Case.of(front, "name=A written_on=2026-03-02").progress())
        .isEqualTo("front NOT_STARTED 2/3");
    assertThat(Case.of(front, "name=A written_on=2026-03-02 school=Hill").progress())
        .isEqualTo("front DONE 3/3");
  }

  @Test
  void a_section_that_asks_for_nothing_else_is_done_with_what_is_filled_in() {
    Instruments front =
        Instruments.withLevels("mild significant")
            .section("front")
            .text("name")
            .required()
            .tagged("child_name");
    assertThat(Case.of(front, "").progress()).isEqualTo("front NOT_STARTED 0/1");
    assertThat(Case.of(front, "name=A").progress()).isEqualTo("front DONE 1/1");
  }
}
