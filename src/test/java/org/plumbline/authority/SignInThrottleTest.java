package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
  private static final Instant START = Instant.parse("2026-03-12T14:00:00Z");

  private final TestClock clock = new TestClock(START);
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void after_five_tries_a_name_waits_and_each_time_twice_as_long() {
    tries(5, "ann", "10.0.0.1");
    assertThat(until("ann", "10.0.0.1")).contains(START.plusSeconds(30));

    clock.pass(Duration.ofSeconds(30));
    tries(1, "ann", "10.0.0.1");
    assertThat(until("ann", "10.0.0.1")).contains(START.plusSeconds(30 + 60));
  }

  @Test
  void nobody_waits_longer_than_a_quarter_of_an_hour() {
    for (int i = 0; i < 30; i++) {
      throttle.admit("ann", "10.0.0.1");
      clock.pass(Duration.ofMinutes(15));
    }
    Instant now = clock.instant();
    tries(1, "ann", "10.0.0.1");
    assertThat(until("ann", "10.0.0.1")).contains(now.plus(Duration.ofMinutes(15)));
  }

  @Test
  void a_name_that_waits_at_one_address_goes_on_at_another() {
    tries(5, "ann", "10.0.0.1");
    assertThat(throttle.admit("ann", "10.0.0.1")).isPresent();
    assertThat(throttle.admit("ann", "10.0.0.2")).isEmpty();
  }

  @Test
  void a_name_has_fifty_tries_from_all_addresses_together() {
    for (int i = 0; i < 50; i++) {
      assertThat(throttle.admit("ann", "10.0.0." + i)).isEmpty();
    }
    assertThat(until("ann", "10.0.1.1")).contains(START.plusSeconds(30));
    assertThat(throttle.admit("ben", "10.0.1.1")).isEmpty();
  }

  @Test
  void who_comes_in_from_one_address_does_not_give_others_their_tries_back() {
    for (int i = 0; i < 49; i++) {
      assertThat(throttle.admit("ann", "10.0.0." + i)).isEmpty();
    }
    assertThat(throttle.admit("ann", "192.0.2.7")).isEmpty();
    throttle.succeeded("ann", "192.0.2.7");
    clock.pass(Duration.ofSeconds(30));
    tries(1, "ann", "10.0.1.1");
    assertThat(throttle.admit("ann", "10.0.1.2")).isPresent();
  }

  @Test
  void a_wait_tells_its_first_refusal_at_once_and_counts_the_others() {
    tries(5, "ann", "10.0.0.1");
    assertThat(throttle.admit("ann", "10.0.0.1").orElseThrow().isFirst()).isTrue();
    for (int i = 0; i < 299; i++) {
      assertThat(throttle.admit("ann", "10.0.0.1").orElseThrow().isFirst()).isFalse();
    }
    assertThat(throttle.listOver()).isEmpty();

    clock.pass(Duration.ofSeconds(30));
    assertThat(throttle.listOver())
        .containsExactly(new SignInThrottle.Over(Optional.of("ann"), Optional.of("10.0.0.1"), 299));
    assertThat(throttle.listOver()).isEmpty();
  }

  @Test
  void what_a_wait_refused_is_told_even_when_the_next_one_has_begun() {
    tries(5, "ann", "10.0.0.1");
    for (int i = 0; i < 3; i++) {
      throttle.admit("ann", "10.0.0.1");
    }
    clock.pass(Duration.ofSeconds(30));
    tries(1, "ann", "10.0.0.1");
    assertThat(throttle.admit("ann", "10.0.0.1").orElseThrow().isFirst()).isTrue();
    assertThat(throttle.listOver()).singleElement().matches(over -> over.refused() == 2);
  }

  @Test
  void other_names_from_the_address_go_on_until_it_has_had_fifty_tries() {
    for (int i = 0; i < 50; i++) {
      assertThat(throttle.admit("name" + i, "10.0.0.1")).isEmpty();
    }
    assertThat(throttle.admit("somebody", "10.0.0.1")).isPresent();
    assertThat(throttle.admit("somebody", "10.0.0.2")).isEmpty();
  }

  @Test
  void who_comes_in_starts_anew() {
    tries(4, "ann", "10.0.0.1");
    throttle.succeeded("ann", "10.0.0.1");
    tries(5, "ann", "10.0.0.1");
    assertThat(throttle.admit("ann", "10.0.0.1")).isPresent();
  }

  @Test
  void people_who_come_in_do_not_use_their_address_up() {
    for (int i = 0; i < 200; i++) {
      assertThat(throttle.admit("name" + i, "10.0.0.1")).isEmpty();
      throttle.succeeded("name" + i, "10.0.0.1");
    }
  }

  @Test
  void tries_are_forgotten_after_an_hour() {
    tries(4, "ann", "10.0.0.1");
    clock.pass(Duration.ofMinutes(61));
    tries(4, "ann", "10.0.0.1");
    assertThat(throttle.admit("ann", "10.0.0.1")).isEmpty();
  }

  private Optional<Instant> until(String name, String address) {
    return throttle.admit(name, address).map(SignInThrottle.Wait::until);
  }

  private void tries(int count, String name, String address) {
    for (int i = 0; i < count; i++) {
      assertThat(throttle.admit(name, address)).isEmpty();
    }
  }
}
