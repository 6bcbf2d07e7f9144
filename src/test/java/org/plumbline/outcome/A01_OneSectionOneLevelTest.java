package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The smallest instrument: one section, in which a level is chosen, and a count of levels. */
class A01_OneSectionOneLevelTest {
  private final Instruments instrument =
      Instruments.withLevels("mild moderate significant").section("one").level("missing").tally();

  @Test
  void a_chosen_level_is_counted() {
    assertThat(Case.of(instrument, "missing=moderate").tally())
        .isEqualTo("mild 0, moderate 1, significant 0; open 0, not known 0, hidden 0");
  }

  @Test
  void a_level_not_chosen_yet_is_counted_as_open_and_at_no_level() {
    assertThat(Case.of(instrument, "").tally())
        .isEqualTo("mild 0, moderate 0, significant 0; open 1, not known 0, hidden 0");
  }

  @Test
  void nothing_is_indicated_where_the_instrument_prints_no_rule() {
    assertThat(Case.of(instrument, "missing=significant").indicated())
        .isEqualTo("nothing is indicated");
  }

  @Test
  void nothing_is_counted_where_the_instrument_counts_nothing() {
    assertThat(Case.of(Instruments.withLevels("mild").section("one").level("missing"), "").tally())
        .isEqualTo("nothing is counted");
  }
}
