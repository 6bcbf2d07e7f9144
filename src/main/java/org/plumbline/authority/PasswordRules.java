package org.plumbline.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a password has to be: long, and not among the first that somebody else would try. */
public final class PasswordRules {
  public static final int MIN_CHARACTERS = 12;
  public static final int MAX_CHARACTERS = 200;

  /** Of the passwords found most often in lists of stolen ones, those that are long enough. */
  private static final Set<String> COMMON =
      Set.of(
          "123123123123",
          "1234567890123",
          "123456789012",
          "12345678910",
          "123456789101112",
          "1q2w3e4r5t6y",
          "1qaz2wsx3edc",
          "abcdefghijkl",
          "administrator",
          "changeme1234",
          "correcthorsebatterystaple",
          "iloveyouforever",
          "letmeinletmein",
          "manchester1234",
          "passwordpassword",
          "password1234",
          "password12345",
          "password123456",
          "plumbline-demo",
          "plumblineplumbline",
          "qazwsxedcrfv",
          "qwerty123456",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwertyuiopasdf",
          "safeguarding",
          "safeguarding1",
          "socialworker",
          "unitedkingdom",
          "welcome12345");

  private PasswordRules() {}

  /** What speaks against a password, in sentences; none when it will do. */
  public static List<String> check(Login login, String password) {
    List<String> problems = new ArrayList<>();
    int characters = password.codePointCount(0, password.length());
    String lower = password.toLowerCase(Locale.ROOT);
    if (characters < MIN_CHARACTERS) {
      problems.add(
          "The password has %d characters. Use %d or more; a few words in a row will do."
              .formatted(characters, MIN_CHARACTERS));
    }
    if (characters > MAX_CHARACTERS) {
      problems.add(
          "The password has %d characters. Use %d at most.".formatted(characters, MAX_CHARACTERS));
    }
    if (COMMON.contains(lower) || lower.codePoints().distinct().count() < 4) {
      problems.add("The password is among the first that others would try. Choose another.");
    }
    if (lower.contains(login.value())) {
      problems.add("The password contains the name to sign in with. Choose another.");
    }
    return problems;
  }
}
