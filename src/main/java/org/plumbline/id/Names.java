package org.plumbline.id;

import java.util.regex.Pattern;

/** The spelling of names, in one place. */
final class Names {
  static final Pattern CODE = Pattern.compile("(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
  static final Pattern ELEMENT = Pattern.compile("[a-z][a-z0-9_]{0,59}");
  static final Pattern ITEM = Pattern.compile("(?=.{1,64}$)[a-z][a-z0-9_]{0,59}(\\.[a-z]+)?");

  private Names() {}

  static void check(String what, String value, Pattern spelling) {
    if (!spelling.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is no %s".formatted(value, what));
    }
  }
}
