package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Limits on the indicated level, such as "not below MODERATE when under 13". */
class A07_FloorsAndCeilingsTest {
  private final Instruments instrument =
      Instruments.withLevels("mild moderate significant")
          .options("yes_no", "yes no")
          .section("front")
          .date("born")
          .choice("closed", "yes_no")
          .levelSections("a")
          .tally()
          .indicate("significant", "tally(\"significant\") >= 1")
          .indicate("mild", "true")
          .floor("moderate", "age(born, today) < 13")
          .ceiling("mild", "closed == \"yes\"");

  @Test
  void a_floor_raises_a_lower_level() {
    assertThat(Case.of(instrument, "a=mild born=2020-01-01 closed=no").indicated())
        .isEqualTo("moderate by rule_2, limit_1");
  }

  @Test
  void a_floor_leaves_a_higher_level_alone() {
    assertThat(Case.of(instrument, "a=significant born=2020-01-01 closed=no").indicated())
        .isEqualTo("significant by rule_1");
  }

  @Test
  void a_ceiling_lowers_a_higher_level() {
    assertThat(Case.of(instrument, "a=significant born=2005-01-01 closed=yes").indicated())
        .isEqualTo("mild by rule_1, limit_2");
  }

  @Test
  void a_floor_prevails_over_a_ceiling() {
    assertThat(Case.of(instrument, "a=significant born=2020-01-01 closed=yes").indicated())
        .isEqualTo("moderate by rule_1, limit_2, limit_1");
  }

  @Test
  void an_open_floor_leaves_the_level_undecided_only_where_it_could_matter() {
    assertThat(Case.of(instrument, "a=mild closed=no").indicated())
        .isEqualTo("mild or moderate, open: born");
    assertThat(Case.of(instrument, "a=significant closed=no").indicated())
        .isEqualTo("significant by rule_1");
  }

  @Test
  void a_floor_alone_gives_a_level() {
    Instruments floor =
        Instruments.withLevels("mild moderate")
            .section("front")
            .date("born")
            .floor("moderate", "age(born, today) < 13");
    assertThat(Case.of(floor, "born=2020-01-01").indicated()).isEqualTo("moderate by limit_1");
    assertThat(Case.of(floor, "born=2000-01-01").indicated()).isEqualTo("no level");
  }
}
