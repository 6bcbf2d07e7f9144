package org.plumbline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.outcome.Case;
import org.plumbline.outcome.Instruments;

/** What is unanswered or not known makes a condition undecided, unless it cannot matter. */
class E02_UnknownIsNotFalseTest {
  private static String value(String expression, String answers) {
    return Case.value(
        Case.of(
                Instruments.withLevels("mild significant")
                    .options("yes_no", "yes no")
                    .section("one")
                    .choice("a", "yes_no")
                    .mayBeNotKnown()
                    .choice("b", "yes_no")
                    .number("n")
                    .levelSections("x y z")
                    .tally()
                    .computed("result", expression),
                answers)
            .reading()
            .value(expression));
  }

  @Test
  void an_open_answer_makes_it_undecided() {
    assertThat(value("a == \"yes\"", "")).isEqualTo("undecided, open: a");
    assertThat(value("a != \"yes\"", "")).isEqualTo("undecided, open: a");
    assertThat(value("!(a == \"yes\")", "a=?")).isEqualTo("undecided, open: a");
  }

  @Test
  void false_and_unknown_is_false_whichever_comes_first() {
    assertThat(value("a == \"yes\" && b == \"yes\"", "a=no")).isEqualTo("false");
    assertThat(value("b == \"yes\" && a == \"yes\"", "a=no")).isEqualTo("false");
  }

  @Test
  void true_or_unknown_is_true_whichever_comes_first() {
    assertThat(value("a == \"yes\" || b == \"yes\"", "a=yes")).isEqualTo("true");
    assertThat(value("b == \"yes\" || a == \"yes\"", "a=yes")).isEqualTo("true");
  }

  @Test
  void all_that_would_decide_it_is_named() {
    assertThat(value("a == \"yes\" && b == \"yes\"", "")).isEqualTo("undecided, open: a b");
    assertThat(value("a == \"yes\" && b == \"yes\"", "a=yes")).isEqualTo("undecided, open: b");
    assertThat(value("a == b", "")).startsWith("undecided, open: a");
  }

  @Test
  void a_choice_between_values_waits_for_what_decides_it() {
    assertThat(value("a == \"yes\" ? 1 : 2", "")).isEqualTo("undecided, open: a");
    assertThat(value("a == \"yes\" ? n : 2.0", "a=no")).isEqualTo("2");
    assertThat(value("a == \"yes\" ? n : 2.0", "a=yes")).isEqualTo("undecided, open: n");
  }

  @Test
  void what_cannot_be_worked_out_is_undecided_and_not_false() {
    assertThat(value("1 / tally(\"mild\") == 1", "x=significant y=significant z=significant"))
        .startsWith("undecided");
    assertThat(value("1.0 / n", "n=0")).startsWith("undecided");
  }

  @Test
  void a_count_is_undecided_only_where_what_is_open_can_change_the_answer() {
    assertThat(value("tally(\"significant\") >= 1", "x=significant")).isEqualTo("true");
    assertThat(value("tally(\"significant\") >= 3", "x=mild")).isEqualTo("false");
    assertThat(value("tally(\"significant\") >= 2", "x=significant"))
        .isEqualTo("undecided, open: y z");
    assertThat(value("tally(\"significant\") + tally(\"mild\") <= 3", "")).isEqualTo("true");
    assertThat(value("tally(\"mild\")", "x=mild")).isEqualTo("undecided, open: y z");
    assertThat(value("tally(\"mild\")", "x=mild y=mild z=significant")).isEqualTo("2");
  }

  @Test
  void what_is_chosen_so_far_is_a_number_whatever_is_open() {
    assertThat(value("chosen(\"mild\")", "")).isEqualTo("0");
    assertThat(value("chosen(\"mild\")", "x=mild")).isEqualTo("1");
    assertThat(value("chosen(\"mild\")", "x=mild y=significant z=mild")).isEqualTo("2");
    assertThat(value("chosen(\"mild\") + chosen(\"significant\")", "x=mild y=significant"))
        .isEqualTo("2");
  }
}
