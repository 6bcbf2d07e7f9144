package org.plumbline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of points are told from other expressions. */
class PointSumTest {

  @Test
  void a_sum_is_read_as_it_was_written() {
    for (List<String> items : List.of(List.<String>of(), List.of("a"), List.of("a", "b", "a_b"))) {
      assertThat(PointSum.readWhole(new PointSum(items).expression()))
          .contains(new PointSum(items));
    }
  }

  @Test
  void blanks_do_not_matter() {
    assertThat(PointSum.readWhole(" points( \"a\" )+points(\"b\") "))
        .contains(new PointSum(List.of("a", "b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"points('a') + points(\"b\")", "points(\"a\") + (points(\"b\")) // both"})
  void a_sum_that_says_more_is_a_sum_but_no_other_can_take_its_place(String expression) {
    assertThat(PointSum.read(expression)).contains(new PointSum(List.of("a", "b")));
    assertThat(PointSum.readWhole(expression)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.0",
        "points(\"a\") - points(\"b\")",
        "points(\"a\") + 1.0",
        "points(\"a\") +",
        "points(a)",
        "answered(\"a\")",
        "2.0 * points(\"a\")"
      })
  void other_expressions_are_no_sums(String expression) {
    assertThat(PointSum.read(expression)).isEmpty();
  }
}
