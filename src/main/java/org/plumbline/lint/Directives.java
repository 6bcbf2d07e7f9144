package org.plumbline.lint;

import java.util.regex.Pattern;

/** What a template does not print. */
final class Directives {
  private static final Pattern DIRECTIVE =
      Pattern.compile("#(?:if|elseif|foreach)\\s*\\([^)]*\\)|#\\{?(?:end|else)\\}?");

  private Directives() {}

  /** The text with a blank for each character of a directive. */
  static String blanked(String template) {
    return DIRECTIVE.matcher(template).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** Whether the characters between hold no directive. */
  static boolean freeOf(String template, int from, int to) {
    return blanked(template).substring(from, to).equals(template.substring(from, to));
  }
}
