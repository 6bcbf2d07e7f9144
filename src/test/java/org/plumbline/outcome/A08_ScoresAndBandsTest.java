package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sums of points, and the ranges they lie in. */
class A08_ScoresAndBandsTest {
  private final Instruments instrument =
      Instruments.withLevels("low medium high")
          .options("how_often", "never=0 once=1 often=4")
          .section("one")
          .choice("missing", "how_often")
          .mayBeNotKnown()
          .statements("signs", true, "gifts=2 phone=3 travel=5")
          .score("total", "points(\"missing\") + points(\"signs\")")
          .score("doubled", "score(\"total\") * 2.0")
          .band("total", "small", "..3", "low")
          .band("total", "middle", "4..7", "medium")
          .band("total", "large", "9..", "high");

  @Test
  void points_of_what_is_chosen_and_ticked_add_up() {
    assertThat(Case.of(instrument, "missing=once signs=gifts+phone").scores())
        .isEqualTo("total 6; doubled 12");
  }

  @Test
  void a_band_open_below_or_above_takes_all_beyond() {
    assertThat(Case.of(instrument, "missing=never signs=gifts").bands())
        .isEqualTo("total 2 in small");
    assertThat(Case.of(instrument, "missing=often signs=gifts+phone+travel").bands())
        .isEqualTo("total 14 in large");
  }

  @Test
  void a_gap_between_bands_is_said_and_not_rounded() {
    Case gap = Case.of(instrument, "missing=never signs=phone+travel");
    assertThat(gap.bands()).isEqualTo("total 8 in no band");
    assertThat(gap.indicated()).isEqualTo("no level");
  }

  @Test
  void the_level_of_the_band_is_indicated() {
    assertThat(Case.of(instrument, "missing=once signs=phone").indicated())
        .isEqualTo("medium by middle");
  }

  @Test
  void unanswered_and_not_known_are_not_0() {
    assertThat(Case.of(instrument, "signs=phone").scores())
        .isEqualTo("total undecided, open: missing; doubled undecided, open: missing");
    assertThat(Case.of(instrument, "missing=? signs=phone").bands())
        .isEqualTo("total, open: missing");
    assertThat(Case.of(instrument, "missing=?").indicated())
        .isEqualTo("low or medium or high or none, open: missing signs");
  }

  @Test
  void among_the_bands_of_several_scores_the_worst_wins() {
    Instruments two =
        Instruments.withLevels("low high")
            .options("how_often", "never=0 often=4")
            .section("one")
            .choice("a", "how_often")
            .choice("b", "how_often")
            .score("first", "points(\"a\")")
            .score("second", "points(\"b\")")
            .band("first", "first_low", "..3", "low")
            .band("first", "first_high", "4..", "high")
            .band("second", "second_low", "..3", "low")
            .band("second", "second_high", "4..", "high");
    assertThat(Case.of(two, "a=often b=never").indicated()).isEqualTo("high by first_high");
    assertThat(Case.of(two, "a=often").indicated()).isEqualTo("high by first_high");
    assertThat(Case.of(two, "a=never").indicated()).isEqualTo("low or high, open: b");
  }
}
