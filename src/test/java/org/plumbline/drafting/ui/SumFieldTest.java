package org.plumbline.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A score as ticks: which expressions can be shown so, and what ticking writes. */
class SumFieldTest {
  @Test
  void ticked_questions_are_read_again_in_their_order() {
    for (List<String> questions :
        List.of(List.<String>of(), List.of("a"), List.of("school_level", "b2", "c_"))) {
      assertThat(SumField.questions(SumField.expression(questions))).contains(questions);
    }
  }

  @Test
  void white_space_does_not_count() {
    assertThat(SumField.questions(" points(\"a\")+points(\"b\")\n")).contains(List.of("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.0",
        "points(\"a\") * 2.0",
        "points(\"a\") + 1.0",
        "points(\"a\") +",
        "points('a')",
        "(points(\"a\") + points(\"b\"))",
        "points(\"a\") - points(\"b\")"
      })
  void any_other_sum_stays_an_expression(String expression) {
    assertThat(SumField.questions(expression)).isEmpty();
  }
}
