package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules that point to a level. Unknown is never treated as false. */
class A06_IndicatedLevelTest {
  private final Instruments instrument =
      Instruments.withLevels("mild moderate significant")
          .levelSections("a b c")
          .tally()
          .indicate("significant", "tally(\"significant\") >= 1")
          .indicate("moderate", "tally(\"moderate\") >= 2")
          .indicate("mild", "true");

  @Test
  void the_first_rule_that_holds_decides() {
    assertThat(Case.of(instrument, "a=mild b=moderate c=moderate").indicated())
        .isEqualTo("moderate by rule_2");
    assertThat(Case.of(instrument, "a=mild b=moderate c=mild").indicated())
        .isEqualTo("mild by rule_3");
  }

  @Test
  void an_empty_form_does_not_indicate_the_lowest_level() {
    assertThat(Case.of(instrument, "").indicated())
        .isEqualTo("mild or moderate or significant, open: a b c");
  }

  @Test
  void what_the_open_sections_cannot_change_is_decided() {
    assertThat(Case.of(instrument, "b=significant").indicated()).isEqualTo("significant by rule_1");
  }

  @Test
  void what_they_can_still_change_is_named() {
    assertThat(Case.of(instrument, "a=mild b=mild").indicated())
        .isEqualTo("mild or significant, open: c");
  }

  @Test
  void no_level_is_said_to_be_none_when_all_is_known() {
    Instruments silent =
        Instruments.withLevels("mild significant")
            .levelSections("a")
            .tally()
            .indicate("significant", "tally(\"significant\") >= 1");
    assertThat(Case.of(silent, "a=mild").indicated()).isEqualTo("no level");
    assertThat(Case.of(silent, "").indicated()).isEqualTo("significant or none, open: a");
  }
}
