package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.authority.PeopleEvent.CameIn;
import org.plumbline.authority.PeopleEvent.TurnedAway;
import org.plumbline.authority.PeopleEvent.WentOnTrying;
import org.plumbline.authority.PeopleEvent.Why;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInTest {
  private static final String ADDRESS = "192.0.2.7";

  private final TestPeople people = new TestPeople();
  private final Account ann = people.add("ann", Role.PRACTITIONER, Role.MANAGER);

  @Test
  void the_right_password_lets_in_with_the_roles_and_the_authority_of_the_account() {
    Account account = people.signIn.signIn(ann.login(), TestPeople.PASSWORD, ADDRESS);
    assertThat(account).isEqualTo(ann);
    assertThat(account.roles()).containsExactlyInAnyOrder(Role.PRACTITIONER, Role.MANAGER);
    assertThat(account.authority()).isEqualTo(people.authority);
    assertThat(people.events).last().isEqualTo(new CameIn(ann, ADDRESS));
  }

  @Test
  void capitals_and_blanks_around_the_name_do_not_matter() {
    String typed = "  " + ann.login().toUpperCase(java.util.Locale.ROOT) + " ";
    assertThat(people.signIn.signIn(typed, TestPeople.PASSWORD, ADDRESS)).isEqualTo(ann);
  }

  @Test
  void an_unknown_name_a_wrong_password_and_a_disabled_account_get_the_same_answer() {
    Account ben = people.add("ben", Role.PRACTITIONER);
    people.members.disable(people.admin(), ben.id());

    Throwable unknown = refusal("nobody." + people.authority.code(), TestPeople.PASSWORD);
    Throwable wrong = refusal(ann.login(), "three words in a line");
    Throwable disabled = refusal(ben.login(), TestPeople.PASSWORD);

    assertThat(unknown).isInstanceOf(BadCredentialsException.class);
    assertThat(wrong).hasSameClassAs(unknown).hasMessage(unknown.getMessage());
    assertThat(disabled).hasSameClassAs(unknown).hasMessage(unknown.getMessage());
  }

  @Test
  void a_hash_is_compared_even_for_a_name_that_nobody_has() {
    int before = people.encoder.comparisons();
    refusal("nobody", "whatever it is");
    refusal("not a name at all!", "whatever it is");
    assertThat(people.encoder.comparisons()).isEqualTo(before + 2);
  }

  @Test
  void why_somebody_was_turned_away_is_told_to_the_trail_alone() {
    refusal(ann.login(), "three words in a line");
    assertThat(people.events)
        .last()
        .isEqualTo(new TurnedAway(Optional.of(ann), Why.WRONG_PASSWORD, ADDRESS));
    refusal("nobody", "three words in a line");
    assertThat(people.events)
        .last()
        .isEqualTo(new TurnedAway(Optional.empty(), Why.UNKNOWN_NAME, ADDRESS));
  }

  @Test
  void after_five_wrong_passwords_the_right_one_has_to_wait_too() {
    for (int i = 0; i < 5; i++) {
      refusal(ann.login(), "wrong password " + i);
    }
    Throwable refused = refusal(ann.login(), TestPeople.PASSWORD);
    assertThat(refused).isInstanceOf(TooManyTries.class);
    assertThat(((TooManyTries) refused).until()).isEqualTo(people.clock.instant().plusSeconds(30));
    assertThat(people.events)
        .last()
        .isEqualTo(new TurnedAway(Optional.of(ann), Why.TOO_MANY_TRIES, ADDRESS));

    people.clock.pass(Duration.ofSeconds(30));
    assertThat(people.signIn.signIn(ann.login(), TestPeople.PASSWORD, ADDRESS)).isEqualTo(ann);
  }

  @Test
  void who_tries_on_during_a_wait_is_in_the_trail_once_with_how_often() {
    for (int i = 0; i < 5; i++) {
      refusal(ann.login(), "wrong password " + i);
    }
    int before = people.events.size();
    for (int i = 0; i < 300; i++) {
      assertThat(refusal(ann.login(), TestPeople.PASSWORD)).isInstanceOf(TooManyTries.class);
    }
    assertThat(people.events).hasSize(before + 1);

    people.clock.pass(Duration.ofSeconds(30));
    people.signIn.tellOfWaits();
    people.signIn.tellOfWaits();
    assertThat(people.events).hasSize(before + 2);
    assertThat(people.events)
        .last()
        .isEqualTo(new WentOnTrying(Optional.of(ann), Optional.of(ADDRESS), 299));
  }

  @Test
  void nobody_is_kept_out_by_tries_from_elsewhere() {
    for (int i = 0; i < 9; i++) {
      assertThatThrownBy(() -> people.signIn.signIn(ann.login(), "wrong", "198.51.100.9"))
          .isInstanceOf(AuthenticationException.class);
    }
    assertThat(people.signIn.signIn(ann.login(), TestPeople.PASSWORD, ADDRESS)).isEqualTo(ann);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:DB8::1, 2001:db8:0:0:0:0:0:1",
    "<script>' \"x, unknown",
    "evil.example, unknown",
    "'', unknown"
  })
  void what_the_trail_keeps_as_an_address_is_one(String told, String kept) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(told);
    UsernamePasswordAuthenticationToken asked =
        UsernamePasswordAuthenticationToken.unauthenticated(ann.login(), TestPeople.PASSWORD);
    asked.setDetails(new WebAuthenticationDetails(request));

    people.signIn.authenticate(asked);

    assertThat(people.events).last().isEqualTo(new CameIn(ann, kept));
  }

  @Test
  void a_name_that_nobody_has_waits_just_the_same() {
    for (int i = 0; i < 5; i++) {
      refusal("nobody", "wrong password " + i);
    }
    assertThat(refusal("nobody", "another one")).isInstanceOf(TooManyTries.class);
  }

  @Test
  void nobody_signs_in_as_the_system() {
    assertThat(refusal(Authorities.SYSTEM_LOGIN, "nobody has this password"))
        .isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void an_account_is_added_once_and_only_with_a_password_that_will_do() {
    assertThatThrownBy(() ->
            people.accounts.add(
                people.wanted(people.authority, "ann", "short", Role.MANAGER), Optional.of(ann)))
        .isInstanceOfSatisfying(
            AccountRefused.class, refused -> assertThat(refused.problems()).hasSize(2));
  }

  @Test
  void roles_change_and_a_disabled_account_is_active_no_more() {
    Account admin = people.admin();
    people.members.changeRoles(admin, ann.id(), Set.of(Role.AUDITOR));
    assertThat(people.accounts.findActive(ann.id()).orElseThrow().roles())
        .containsExactly(Role.AUDITOR);
    people.members.disable(admin, ann.id());
    assertThat(people.accounts.findActive(ann.id())).isEmpty();
  }

  private Throwable refusal(String name, String password) {
    return catchThrowable(() -> people.signIn.signIn(name, password, ADDRESS));
  }
}
