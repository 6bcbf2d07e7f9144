package org.plumbline.definition;

import java.util.function.IntPredicate;

/** A text in double quotation marks, as both YAML and JSON read it. */
final class Quoted {
  private Quoted() {}

  /** Escapes whatever the predicate does not let through, besides quotation mark and backslash. */
  static String of(String text, IntPredicate asItIs) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(character -> {
          switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
              if (asItIs.test(character)) {
                quoted.appendCodePoint(character);
              } else {
                escape(quoted, character);
              }
            }
          }
        });
    return quoted.append('"').toString();
  }

  private static void escape(StringBuilder quoted, int character) {
    for (char unit : Character.toChars(character)) {
      quoted.append("\\u%04X".formatted((int) unit));
    }
  }
}
