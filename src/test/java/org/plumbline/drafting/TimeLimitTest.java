package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits as people say them, and as the file does. */
class TimeLimitTest {
  @ParameterizedTest
  @CsvSource({"P4W, 4 weeks", "P1D, 1 day", "PT24H, 24 hours", "P10D, 10 days"})
  void one_number_of_one_unit_is_said_plainly(String within, String words) {
    TimeLimit limit = TimeLimit.read(within).orElseThrow();

    assertThat(limit.words()).isEqualTo(words);
    assertThat(limit.within()).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1M", "P1DT12H", "P0D", "", "4 weeks"})
  void everything_else_stays_as_the_file_says_it(String within) {
    assertThat(TimeLimit.read(within)).isEmpty();
  }

  @Test
  void a_day_and_24_hours_are_two_things() {
    assertThat(TimeLimit.read("P1D")).isNotEqualTo(TimeLimit.read("PT24H"));
  }
}
