package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.db.DatabaseMode;
import org.springframework.security.authentication.BadCredentialsException;

class DemoAccountsTest {
  private final TestPeople people = new TestPeople();

  @Test
  void the_database_that_comes_along_has_demo_accounts_unless_they_are_switched_off() {
    assertThat(DemoMode.of(DatabaseMode.EMBEDDED, "").isOn()).isTrue();
    assertThat(DemoMode.of(DatabaseMode.EMBEDDED, "true").isOn()).isTrue();
    assertThat(DemoMode.of(DatabaseMode.EMBEDDED, "false").isOn()).isFalse();
  }

  @Test
  void another_database_never_has_them_even_if_asked() {
    assertThat(DemoMode.of(DatabaseMode.EXTERNAL, "").isOn()).isFalse();
    assertThatThrownBy(() -> DemoMode.of(DatabaseMode.EXTERNAL, "TRUE"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("password that everybody knows");
  }

  @Test
  void what_is_neither_true_nor_false_is_not_guessed_at() {
    assertThatThrownBy(() -> DemoMode.of(DatabaseMode.EMBEDDED, "yes"))
        .hasMessageContaining("'yes'");
  }

  @Test
  void each_authority_that_comes_along_has_one_of_each_role() {
    DemoAccounts demo = demo(DemoMode.ON);
    demo.afterSingletonsInstantiated();
    demo.afterSingletonsInstantiated();

    assertThat(
            demo.list().stream()
                .collect(
                    Collectors.groupingBy(
                        account -> account.authority().code().value(), Collectors.counting())))
        .containsOnlyKeys(
            "cambridgeshire", "hammersmith-fulham", "northamptonshire", "peterborough")
        .allSatisfy((_, count) -> assertThat(count).isEqualTo(4));
    Account priya = signIn("practitioner.cambridgeshire");
    assertThat(priya.name()).isEqualTo("Priya Shah");
    assertThat(priya.roles()).containsExactly(Role.PRACTITIONER);
    assertThat(signIn("admin.hammersmith-fulham").roles()).containsExactly(Role.BOARD_ADMIN);
  }

  @Test
  void without_demo_mode_nobody_signs_in_with_them_any_more() {
    demo(DemoMode.ON).afterSingletonsInstantiated();
    demo(DemoMode.OFF).afterSingletonsInstantiated();

    assertThat(demo(DemoMode.OFF).list()).isEmpty();
    assertThatThrownBy(() -> signIn("manager.peterborough"))
        .isInstanceOf(BadCredentialsException.class);

    demo(DemoMode.ON).afterSingletonsInstantiated();
    assertThat(signIn("manager.peterborough").roles()).containsExactly(Role.MANAGER);
  }

  private Account signIn(String name) {
    return people.signIn.signIn(name, DemoAccounts.PASSWORD, "192.0.2.7");
  }

  private DemoAccounts demo(DemoMode mode) {
    return new DemoAccounts(
        mode,
        people.authorities,
        people.store,
        people.writer,
        people.passwords,
        people.clock,
        people.transactions);
  }
}
