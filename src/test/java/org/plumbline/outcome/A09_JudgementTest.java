package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The professional's level stands beside the indicated one; where they differ a reason is due. */
class A09_JudgementTest {
  private final Instruments instrument =
      Instruments.withLevels("mild moderate significant")
          .levelSections("a b")
          .tally()
          .indicate("significant", "tally(\"significant\") >= 1")
          .indicate("mild", "true")
          .judgement();

  @Test
  void agreeing_needs_no_reason() {
    assertThat(Case.of(instrument, "a=mild b=mild judged=mild").missing()).isEmpty();
  }

  @Test
  void differing_upwards_or_downwards_needs_a_reason() {
    assertThat(Case.of(instrument, "a=mild b=mild judged=moderate").missing())
        .isEqualTo("judgement_reason REASON_NEEDED");
    assertThat(Case.of(instrument, "a=significant judged=mild").missing())
        .isEqualTo("judgement_reason REASON_NEEDED");
    assertThat(Case.of(instrument, "a=significant judged=mild judgement_reason=Safe_now").missing())
        .isEmpty();
  }

  @Test
  void while_the_indicated_level_is_open_only_a_level_it_cannot_come_to_needs_one() {
    assertThat(Case.of(instrument, "a=mild judged=significant").missing()).isEmpty();
    assertThat(Case.of(instrument, "a=mild judged=moderate").missing())
        .isEqualTo("judgement_reason REASON_NEEDED");
  }

  @Test
  void without_rules_any_judgement_stands() {
    Instruments plain =
        Instruments.withLevels("mild significant").levelSections("a").tally().judgement();
    assertThat(Case.of(plain, "a=mild judged=significant").outcome().judgement())
        .hasValueSatisfying(judgement -> assertThat(judgement.differs()).isFalse());
  }

  @Test
  void there_is_no_judgement_until_it_is_given() {
    assertThat(Case.of(instrument, "a=mild b=mild").outcome().judgement()).isEmpty();
  }
}
