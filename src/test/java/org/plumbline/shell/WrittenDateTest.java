package org.plumbline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 11 2026",
        "04/11/2026",
        "4.11.2026",
        "4-11-2026",
        "04112026",
        "4 November 2026",
        " 4 nov 2026 ",
        "4th Nov, 2026",
        "4Nov2026",
        "2026-11-04"
      })
  void a_date_is_read_day_first_however_it_is_written(String written) {
    assertThat(WrittenDate.read(written)).contains(LocalDate.of(2026, 11, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4 11",
        "4 11 26",
        "31 11 2026",
        "29 February 2026",
        "11/22/2026",
        "4 2026",
        "4 ma 2026",
        "next Friday",
        "4112026",
        "4 Ember 2026"
      })
  void what_is_no_day_of_the_calendar_is_not_guessed(String written) {
    assertThat(WrittenDate.read(written)).isEmpty();
  }
}
