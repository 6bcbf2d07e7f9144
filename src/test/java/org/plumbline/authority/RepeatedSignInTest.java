package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class RepeatedSignInTest {
  private final TestPeople people = new TestPeople();
  private final Account ann = people.add("ann", Role.PRACTITIONER);
  private final RepeatedSignIn repeated =
      new RepeatedSignIn(people.signIn, people.accounts, people.clock);

  @Test
  void a_password_that_was_right_is_compared_once_a_minute() {
    for (int i = 0; i < 10; i++) {
      assertThat(send(TestPeople.PASSWORD).getPrincipal()).isEqualTo(new SignedIn(ann));
    }
    assertThat(people.encoder.comparisons()).isEqualTo(1);
    people.clock.pass(Duration.ofMinutes(1));
    send(TestPeople.PASSWORD);
    assertThat(people.encoder.comparisons()).isEqualTo(2);
  }

  @Test
  void another_password_is_not_taken_for_the_one_that_was_right() {
    send(TestPeople.PASSWORD);
    assertThatThrownBy(() -> send("three words in a line"))
        .isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void a_password_that_was_changed_is_no_good_at_once() {
    send(TestPeople.PASSWORD);
    people.ownPassword.change(ann, TestPeople.PASSWORD, "four words in a row");

    assertThatThrownBy(() -> send(TestPeople.PASSWORD)).isInstanceOf(BadCredentialsException.class);
    assertThat(send("four words in a row").getPrincipal()).isEqualTo(new SignedIn(ann));
  }

  @Test
  void a_disabled_account_is_out_at_once() {
    send(TestPeople.PASSWORD);
    people.members.disable(people.admin(), ann.id());
    assertThatThrownBy(() -> send(TestPeople.PASSWORD)).isInstanceOf(BadCredentialsException.class);
  }

  private Authentication send(String password) {
    return repeated.authenticate(
        UsernamePasswordAuthenticationToken.unauthenticated(ann.login(), password));
  }
}
