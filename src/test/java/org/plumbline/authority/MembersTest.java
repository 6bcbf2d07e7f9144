package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.PeopleEvent.Change;
import org.plumbline.authority.PeopleEvent.Changed;
import org.plumbline.authority.PeopleEvent.Joined;
import org.plumbline.authority.PeopleEvent.TurnedAway;
import org.plumbline.db.Deadlocks;
import org.plumbline.id.AccountId;
import org.springframework.security.authentication.BadCredentialsException;

/** What board admins do about accounts. */
class MembersTest {
  private static final String ADDRESS = "192.0.2.7";

  private final TestPeople people = new TestPeople();
  private final Account admin = people.admin();
  private final Members members = people.members;

  @Test
  void whoever_is_added_signs_in_with_a_start_password_and_can_do_nothing_but_choose_one() {
    Members.Added added = add("ann", Role.PRACTITIONER, Role.MANAGER);

    assertThat(added.member().roles()).containsExactlyInAnyOrder(Role.PRACTITIONER, Role.MANAGER);
    assertThat(added.member().startPasswordUntil())
        .contains(people.clock.instant().plus(Duration.ofDays(7)));
    assertThat(people.events).last().isInstanceOf(Joined.class);
    Account ann = people.signIn.signIn(added.member().login(), added.password().value(), ADDRESS);
    assertThat(ann.roles()).isEmpty();
    assertThat(people.signedIn(ann).mustChoosePassword()).isTrue();

    people.ownPassword.change(ann, added.password().value(), TestPeople.PASSWORD);

    Account own = people.signIn.signIn(ann.login(), TestPeople.PASSWORD, ADDRESS);
    assertThat(own.roles()).containsExactlyInAnyOrder(Role.PRACTITIONER, Role.MANAGER);
    assertThat(people.signedIn(own).mustChoosePassword()).isFalse();
    assertThat(members.get(admin, own.id()).lastSignIn()).contains(people.clock.instant());
  }

  @Test
  void a_start_password_is_good_for_a_week_and_then_says_no_more_than_a_wrong_one() {
    Members.Added added = add("ann", Role.PRACTITIONER);
    people.clock.pass(Duration.ofDays(7).plusSeconds(1));

    assertThatThrownBy(
            () -> people.signIn.signIn(added.member().login(), added.password().value(), ADDRESS))
        .isInstanceOf(BadCredentialsException.class)
        .hasMessage("name and password do not belong together");
    assertThat(people.events)
        .last()
        .isInstanceOfSatisfying(
            TurnedAway.class,
            turned -> assertThat(turned.why()).isEqualTo(PeopleEvent.Why.START_PASSWORD_OVER));
  }

  @Test
  void a_start_password_is_written_to_no_log() {
    Members.Added added = add("ann", Role.PRACTITIONER);
    assertThat(added.toString()).doesNotContain(added.password().value());
  }

  @Test
  void everything_that_is_wrong_with_a_new_account_is_said_at_its_place() {
    Refused refused =
        refusal(() -> members.add(admin, new Members.Wanted(" ", "with blanks", Set.of())));
    assertThat(refused.at(Refused.Part.NAME)).isPresent();
    assertThat(refused.at(Refused.Part.LOGIN)).isPresent();
    assertThat(refused.at(Refused.Part.ROLES)).isPresent();
  }

  @Test
  void a_name_to_sign_in_with_is_never_given_twice_not_even_after_its_owner_left() {
    Members.Added added = add("ann", Role.PRACTITIONER);
    members.end(admin, added.member().account());
    Refused refused =
        refusal(() ->
            members.add(
                admin,
                new Members.Wanted(
                    "Ann", added.member().login().toUpperCase(Locale.ROOT), Set.of(Role.AUDITOR))));
    assertThat(refused.at(Refused.Part.LOGIN).orElseThrow()).contains("choose another");
  }

  @Test
  void in_the_way_of_another_transaction_each_act_happens_once() {
    Deadlocks.atWrite(2);
    Members.Added ann = add("ann", Role.PRACTITIONER);
    assertThat(Deadlocks.happened()).isTrue();
    Deadlocks.atWrite(1);
    members.changeRoles(admin, ann.member().account(), Set.of(Role.MANAGER));
    Deadlocks.atWrite(1);
    people.ownPassword.change(
        new Account(
            ann.member().account(),
            ann.member().login(),
            ann.member().name(),
            people.authority,
            Set.of(Role.MANAGER)),
        ann.password().value(),
        TestPeople.PASSWORD);

    assertThat(Deadlocks.happened()).isTrue();
    assertThat(people.events)
        .filteredOn(event ->
            event instanceof Changed changed && changed.whom().equals(ann.member().account()))
        .extracting(event -> ((Changed) event).change())
        .containsExactly(Change.ROLES, Change.PASSWORD_CHOSEN);
  }

  @Test
  void roles_are_given_and_taken_and_one_at_least_stays() {
    Account ann = people.add("ann", Role.PRACTITIONER, Role.MANAGER);
    members.changeRoles(admin, ann.id(), Set.of(Role.MANAGER, Role.AUDITOR));
    assertThat(members.get(admin, ann.id()).roles())
        .containsExactlyInAnyOrder(Role.MANAGER, Role.AUDITOR);
    assertThat(people.events)
        .last()
        .isEqualTo(new Changed(ann.id(), Change.ROLES, admin, Set.of(Role.MANAGER, Role.AUDITOR)));
    assertThat(refusal(() -> members.changeRoles(admin, ann.id(), Set.of())).at(Refused.Part.ROLES))
        .isPresent();
  }

  @Test
  void a_disabled_account_is_let_in_again_once_it_is_enabled() {
    Account ann = people.add("ann", Role.PRACTITIONER);
    members.disable(admin, ann.id());
    assertThatThrownBy(() -> people.signIn.signIn(ann.login(), TestPeople.PASSWORD, ADDRESS))
        .isInstanceOf(BadCredentialsException.class);
    members.enable(admin, ann.id());
    assertThat(people.signIn.signIn(ann.login(), TestPeople.PASSWORD, ADDRESS)).isEqualTo(ann);
  }

  @Test
  void whose_membership_has_ended_is_listed_last_without_roles_and_not_let_in() {
    Account ann = people.add("ann", Role.PRACTITIONER);
    members.end(admin, ann.id());
    assertThat(members.list(admin))
        .last()
        .satisfies(last -> {
          assertThat(last.account()).isEqualTo(ann.id());
          assertThat(last.hasEnded()).isTrue();
          assertThat(last.roles()).isEmpty();
        });
    assertThatThrownBy(() -> people.signIn.signIn(ann.login(), TestPeople.PASSWORD, ADDRESS))
        .isInstanceOf(BadCredentialsException.class);
    refusal(() -> members.enable(admin, ann.id()));
  }

  @Test
  void a_reset_ends_the_old_password_and_is_not_for_ones_own() {
    Account ann = people.add("ann", Role.PRACTITIONER);
    StartPassword start = members.resetPassword(admin, ann.id());
    assertThatThrownBy(() -> people.signIn.signIn(ann.login(), TestPeople.PASSWORD, ADDRESS))
        .isInstanceOf(BadCredentialsException.class);
    assertThat(people.signIn.signIn(ann.login(), start.value(), ADDRESS).id()).isEqualTo(ann.id());
    refusal(() -> members.resetPassword(admin, admin.id()));
  }

  @Test
  void nobody_changes_their_own_roles_and_another_board_admin_does() {
    Account other = people.add("other", Role.BOARD_ADMIN);
    for (Set<Role> roles :
        List.of(Set.of(Role.BOARD_ADMIN, Role.PRACTITIONER), Set.of(Role.AUDITOR))) {
      assertThat(
              refusal(() -> members.changeRoles(admin, admin.id(), roles)).at(Refused.Part.ROLES))
          .contains(Members.OWN_ROLES);
    }
    assertThat(members.get(admin, admin.id()).roles()).containsExactly(Role.BOARD_ADMIN);

    members.changeRoles(other, admin.id(), Set.of(Role.BOARD_ADMIN, Role.PRACTITIONER));
    assertThat(members.get(admin, admin.id()).roles())
        .containsExactlyInAnyOrder(Role.BOARD_ADMIN, Role.PRACTITIONER);
    members.changeRoles(other, admin.id(), Set.of(Role.AUDITOR));
    assertThat(refusal(() -> members.changeRoles(admin, other.id(), Set.of())).getMessage())
        .isNotEmpty();
  }

  @Test
  void the_last_board_admin_who_can_sign_in_stays() {
    Account ann = people.add("ann", Role.PRACTITIONER);
    for (ThrowingCallable attempt :
        new ThrowingCallable[] {
          () -> members.disable(admin, admin.id()), () -> members.end(admin, admin.id())
        }) {
      assertThat(refusal(attempt).getMessage()).contains("the only board admin");
    }
    Members.Added second = add("ben", Role.BOARD_ADMIN);
    refusal(() -> members.disable(admin, admin.id()));

    Account ben = people.signIn.signIn(second.member().login(), second.password().value(), ADDRESS);
    people.ownPassword.change(ben, second.password().value(), TestPeople.PASSWORD);
    members.disable(admin, admin.id());
    assertThat(people.accounts.findActive(admin.id())).isEmpty();
    assertThat(people.accounts.findActive(ann.id())).isPresent();
  }

  @Test
  void nobody_is_found_in_another_authority_or_by_whoever_is_no_board_admin() {
    Account ann = people.add("ann", Role.PRACTITIONER);
    Account stranger = people.add(people.newAuthority(), "eve", Role.BOARD_ADMIN);
    for (ThrowingCallable attempt :
        new ThrowingCallable[] {
          () -> members.get(stranger, ann.id()),
          () -> members.changeRoles(stranger, ann.id(), Set.of(Role.AUDITOR)),
          () -> members.disable(stranger, ann.id()),
          () -> members.enable(stranger, ann.id()),
          () -> members.end(stranger, ann.id()),
          () -> members.resetPassword(stranger, ann.id()),
          () -> members.list(ann),
          () -> members.get(admin, new AccountId(people.authorities.systemAccount().value()))
        }) {
      assertThatThrownBy(attempt).isInstanceOf(NotFoundHere.class);
    }
    assertThat(members.get(admin, ann.id()).roles()).containsExactly(Role.PRACTITIONER);
    assertThat(members.list(stranger)).extracting(Membership::account).containsOnly(stranger.id());
  }

  @Test
  void ones_own_password_changes_with_the_old_one_and_only_to_a_new_one_that_will_do() {
    Account ann = people.add("ann", Role.PRACTITIONER);
    Refused wrong = refusal(() -> people.ownPassword.change(ann, "not it at all", "short"));
    assertThat(wrong.at(Refused.Part.CURRENT_PASSWORD)).isPresent();
    assertThat(wrong.at(Refused.Part.NEW_PASSWORD)).isPresent();
    assertThat(
            refusal(() ->
                    people.ownPassword.change(
                        ann, TestPeople.PASSWORD, "and " + ann.login() + " too"))
                .at(Refused.Part.NEW_PASSWORD)
                .orElseThrow())
        .contains("the name to sign in with");
    refusal(() -> people.ownPassword.change(ann, TestPeople.PASSWORD, TestPeople.PASSWORD));

    people.ownPassword.change(ann, TestPeople.PASSWORD, "four words in a row");
    assertThat(people.signIn.signIn(ann.login(), "four words in a row", ADDRESS)).isEqualTo(ann);
    assertThat(people.events)
        .anyMatch(new Changed(ann.id(), Change.PASSWORD_CHOSEN, ann, ann.roles())::equals);
  }

  @Test
  void whoever_tries_passwords_on_an_open_page_has_to_wait() {
    Account ann = people.add("ann", Role.PRACTITIONER);
    for (int i = 0; i < 5; i++) {
      String wrong = "wrong password " + i;
      refusal(() -> people.ownPassword.change(ann, wrong, "four words in a row"));
    }
    assertThatThrownBy(
            () -> people.ownPassword.change(ann, TestPeople.PASSWORD, "four words in a row"))
        .isInstanceOf(TooManyTries.class);
  }

  private Members.Added add(String login, Role... roles) {
    return members.add(
        admin,
        new Members.Wanted("Somebody New", login + "." + people.authority.code(), Set.of(roles)));
  }

  private static Refused refusal(ThrowingCallable attempt) {
    Refused refused = catchThrowableOfType(Refused.class, attempt);
    assertThat(refused).isNotNull();
    return refused;
  }
}
