package org.plumbline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.outcome.Case;
import org.plumbline.outcome.Instruments;

/** Expressions over answers of each kind, worked out. */
class E01_WorkingOutTest {
  private static String value(String expression, String answers) {
    return Case.value(
        Case.of(
                Instruments.withLevels("mild significant")
                    .options("yes_no", "yes no")
                    .options("drugs", "cannabis alcohol nothing!")
                    .section("one")
                    .text("name")
                    .number("attendance")
                    .date("born")
                    .date("assessed")
                    .choice("open", "yes_no")
                    .choices("used", "drugs")
                    .level("missing")
                    .statements("signs", true, "gifts phone")
                    .judgement()
                    .computed("result", expression),
                answers)
            .reading()
            .value(expression));
  }

  @Test
  void a_choice_and_a_level_are_compared_by_the_id_of_the_option() {
    assertThat(value("open == \"yes\"", "open=yes")).isEqualTo("true");
    assertThat(value("missing in [\"mild\", \"significant\"]", "missing=mild")).isEqualTo("true");
  }

  @Test
  void ticks_are_a_list() {
    assertThat(value("\"alcohol\" in used", "used=cannabis+alcohol")).isEqualTo("true");
    assertThat(value("size(signs) >= 2", "signs=gifts")).isEqualTo("false");
    assertThat(value("used", "used=cannabis+alcohol")).isEqualTo("alcohol+cannabis");
  }

  @Test
  void numbers_are_compared_and_added_with_a_decimal_point() {
    assertThat(value("attendance < 90", "attendance=87.5")).isEqualTo("true");
    assertThat(value("attendance + 0.25", "attendance=87.5")).isEqualTo("87.75");
    assertThat(value("attendance == 100.0", "attendance=100")).isEqualTo("true");
  }

  @Test
  void dates_are_compared_as_days() {
    assertThat(value("assessed < today", "assessed=2026-03-01")).isEqualTo("true");
    assertThat(value("assessed == today", "assessed=2026-03-02")).isEqualTo("true");
    assertThat(value("born", "born=2012-02-29")).isEqualTo("2012-02-29");
  }

  @Test
  void the_authority_the_level_and_the_day_can_be_asked_about() {
    assertThat(value("authority == \"northshire\"", "")).isEqualTo("true");
    assertThat(value("level == \"mild\"", "judged=mild")).isEqualTo("true");
    assertThat(value("today", "")).isEqualTo("2026-03-02");
  }

  @Test
  void whether_something_is_answered_is_always_known() {
    assertThat(value("answered(\"open\")", "")).isEqualTo("false");
    assertThat(value("answered(\"open\")", "open=no")).isEqualTo("true");
    assertThat(value("answered(\"open\")", "open=?")).isEqualTo("true");
  }
}
