package org.plumbline.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a list of work says of time. */
class AssessmentListTest {
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");

  private static String waits(String since) {
    return AssessmentList.waits(Instant.parse(since), NOW);
  }

  @Test
  void it_says_how_long_something_waits() {
    assertThat(waits("2026-03-05T09:00:00Z")).isEqualTo("waiting since today, 09:00");
    assertThat(waits("2026-03-04T23:00:00Z")).isEqualTo("waiting 1 day, since 4 March 2026");
    assertThat(waits("2026-03-02T09:00:00Z")).isEqualTo("waiting 3 days, since 2 March 2026");
  }
}
