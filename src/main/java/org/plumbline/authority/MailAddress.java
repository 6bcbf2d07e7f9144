package org.plumbline.authority;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail can be sent to, as far as its spelling tells. */
record MailAddress(String value) {
  /** One person or place, in plain letters; no blanks, so that nothing can be added to a letter. */
  private static final Pattern SPELLING =
      Pattern.compile(
          "(?=.{6,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  static Optional<MailAddress> parse(String typed) {
    String value = typed.strip();
    return SPELLING.matcher(value).matches()
        ? Optional.of(new MailAddress(value))
        : Optional.empty();
  }
}
