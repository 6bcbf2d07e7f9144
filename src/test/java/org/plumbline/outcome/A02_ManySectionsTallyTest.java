package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The count over sections, as the front page of the Peterborough and Cambridgeshire tool has it.
 */
class A02_ManySectionsTallyTest {
  private final Instruments instrument =
      Instruments.withLevels("none mild significant")
          .levelSections("a b c d e")
          .mayBeNotKnown()
          .judgement()
          .tally();

  @Test
  void levels_unanswered_and_not_known_are_counted_apart() {
    assertThat(Case.of(instrument, "a=mild b=mild c=none e=?").tally())
        .isEqualTo("none 1, mild 2, significant 0; open 1, not known 1, hidden 0");
  }

  @Test
  void the_judgement_is_not_counted() {
    assertThat(Case.of(instrument, "a=mild judged=significant").tally())
        .isEqualTo("none 0, mild 1, significant 0; open 4, not known 0, hidden 0");
  }

  @Test
  void a_section_shows_the_level_chosen_in_it() {
    assertThat(Case.of(instrument, "a=mild").outcome().progress().getFirst().level())
        .hasValueSatisfying(level -> assertThat(level.label()).isEqualTo("mild"));
  }
}
