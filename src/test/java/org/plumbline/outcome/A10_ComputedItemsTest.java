package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.id.ItemId;

/** Values worked out from other answers, such as the age at assessment. */
class A10_ComputedItemsTest {
  private final Instruments instrument =
      Instruments.withLevels("mild moderate")
          .section("front")
          .computed("is_young", "age_then < 13")
          .computed("age_then", "age(born, assessed)")
          .date("born")
          .date("assessed")
          .text("guardian")
          .visible("is_young");

  @Test
  void an_age_is_worked_out_and_other_expressions_can_use_it_in_any_order() {
    assertThat(Case.of(instrument, "born=2012-06-10 assessed=2025-06-09").computed())
        .isEqualTo("is_young true; age_then 12");
    assertThat(Case.of(instrument, "born=2012-06-10 assessed=2025-06-10").computed())
        .isEqualTo("is_young false; age_then 13");
  }

  @Test
  void who_was_born_on_29_february_is_a_year_older_on_1_march() {
    assertThat(Case.of(instrument, "born=2012-02-29 assessed=2025-02-28").computed())
        .endsWith("age_then 12");
    assertThat(Case.of(instrument, "born=2012-02-29 assessed=2025-03-01").computed())
        .endsWith("age_then 13");
  }

  @Test
  void it_is_undecided_while_something_is_open() {
    assertThat(Case.of(instrument, "born=2012-02-29").computed())
        .isEqualTo("is_young undecided, open: assessed; age_then undecided, open: assessed");
    assertThat(Form.of(Case.of(instrument, "").reading()).visibility(new ItemId("guardian")))
        .isEqualTo(Visibility.UNDECIDED);
  }
}
