package org.plumbline.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How two versions are written in an address. */
class VersionPairTest {
  @Test
  void what_is_written_is_read_again() {
    String written = "northamptonshire-cse@2..hammersmith-fulham-exploitation@11";
    VersionPair pair = VersionPair.parse(written);

    assertThat(pair.from().number().value()).isEqualTo(2);
    assertThat(pair.to().code().value()).isEqualTo("hammersmith-fulham-exploitation");
    assertThat(pair).hasToString(written);
    assertThat(pair.swapped())
        .hasToString("hammersmith-fulham-exploitation@11..northamptonshire-cse@2");
  }

  @Test
  void anything_else_names_no_two_versions() {
    for (String other :
        new String[] {
          "", "a@1", "a@1.b@2", "a..b", "a@0..b@1", "a@x..b@1", "A@1..b@1", "a@1..b@"
        }) {
      assertThatThrownBy(() -> VersionPair.parse(other))
          .as(other)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
