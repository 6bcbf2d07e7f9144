package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.db.TestDatabase;

class FirstAdminTest {
  private final TestPeople people = new TestPeople();

  @BeforeEach
  void nobody_is_board_admin() {
    TestDatabase.dsl()
        .execute(
            "update account set disabled_at = sysdate(6), password_hash = null, password_until = null where id in (select account_id from membership_role where role = 'BOARD_ADMIN')");
  }

  @Test
  void the_code_from_the_log_adds_one_board_admin() {
    FirstAdmin firstAdmin = firstAdmin(DemoMode.OFF);
    String code = firstAdmin.newCode().orElseThrow();
    assertThat(firstAdmin.isOpen()).isTrue();

    Account added = firstAdmin.add(form(code, "boss"), "192.0.2.7");

    assertThat(added.roles()).containsExactly(Role.BOARD_ADMIN);
    assertThat(added.authority()).isEqualTo(people.authority);
    assertThat(people.signIn.signIn(added.login(), TestPeople.PASSWORD, "192.0.2.7"))
        .isEqualTo(added);
    assertThat(firstAdmin.isOpen()).isFalse();
    assertThatThrownBy(() -> firstAdmin.add(form(code, "other"), "192.0.2.7"))
        .isInstanceOf(AccountRefused.class);
  }

  @Test
  void there_is_no_code_when_there_is_a_board_admin_or_a_demo() {
    assertThat(firstAdmin(DemoMode.ON).newCode()).isEmpty();
    people.add("boss", Role.BOARD_ADMIN);
    assertThat(firstAdmin(DemoMode.OFF).newCode()).isEmpty();
  }

  @Test
  void a_code_is_good_for_a_day() {
    FirstAdmin firstAdmin = firstAdmin(DemoMode.OFF);
    String code = firstAdmin.newCode().orElseThrow();
    people.clock.pass(Duration.ofHours(24));
    assertThat(firstAdmin.isOpen()).isFalse();
    assertThatThrownBy(() -> firstAdmin.add(form(code, "boss"), "192.0.2.7"))
        .isInstanceOf(AccountRefused.class);
  }

  @Test
  void codes_are_not_to_be_guessed() {
    FirstAdmin firstAdmin = firstAdmin(DemoMode.OFF);
    String code = firstAdmin.newCode().orElseThrow();
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> firstAdmin.add(form("AAAA-AAAA-AAAA-AAAA", "boss"), "192.0.2.7"))
          .isInstanceOf(AccountRefused.class);
    }
    assertThatThrownBy(() -> firstAdmin.add(form(code, "boss"), "192.0.2.7"))
        .isInstanceOf(TooManyTries.class);
  }

  private FirstAdmin.Form form(String code, String login) {
    return new FirstAdmin.Form(
        code.toLowerCase(java.util.Locale.ROOT),
        people.authority.code().value(),
        "The Boss",
        login + "." + people.authority.code(),
        TestPeople.PASSWORD);
  }

  private FirstAdmin firstAdmin(DemoMode mode) {
    return new FirstAdmin(
        mode,
        people.authorities,
        people.store,
        people.accounts,
        people.throttle,
        people.clock,
        new SecureRandom());
  }
}
