package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
  private static final Login LOGIN = new Login("p.shah");

  @Test
  void a_password_is_kept_as_argon2id_of_the_cost_that_owasp_names() {
    Passwords passwords = Passwords.argon2id();
    String hash = passwords.hash("three words in a row");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.matches("three words in a row", Optional.of(hash))).isTrue();
    assertThat(passwords.matches("three words in a Row", Optional.of(hash))).isFalse();
  }

  @Test
  void no_password_matches_where_there_is_no_hash() {
    PlainEncoder encoder = new PlainEncoder();
    Passwords passwords = new Passwords(encoder);
    assertThat(passwords.matches("nobody has this password", Optional.empty())).isFalse();
    assertThat(encoder.comparisons()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eleven char",
        "Password1234",
        "plumbline-demo",
        "aaaaaaaaaaaaaaaa",
        "I am P.Shah of Ely"
      })
  void what_others_would_try_is_refused(String password) {
    assertThat(PasswordRules.check(LOGIN, password)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"three words in a row", "日本語のパスワードは長い方がよい", "x9!Fq2#Lm7$w"})
  void a_long_password_will_do_whatever_its_signs(String password) {
    assertThat(PasswordRules.check(LOGIN, password)).isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    assertThat(PasswordRules.check(LOGIN, "p.shah")).hasSize(2);
  }
}
