package org.plumbline.schema;

import java.util.Set;

/** A text in double quotation marks, as both YAML and JSON read it. */
public final class Quoted {
  private static final Set<Integer> LINE_BREAKS =
      Set.of((int) '\n', (int) '\r', 0x85, 0x2028, 0x2029);

  private Quoted() {}

  /** Escapes what cannot stand in a line as it is, besides quotation mark and backslash. */
  public static String of(String text) {
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
              if (isInLine(character)) {
                quoted.appendCodePoint(character);
              } else {
                escape(quoted, character);
              }
            }
          }
        });
    return quoted.append('"').toString();
  }

  /** Whether it can stand in quotation marks as it is: printable in YAML, and no line break. */
  public static boolean isInLine(int character) {
    return isPrintable(character) && !LINE_BREAKS.contains(character);
  }

  private static boolean isPrintable(int character) {
    return (character >= 0x20 && character <= 0x7E)
        || character == 0x85
        || (character >= 0xA0 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD && character != 0xFEFF)
        || (character >= 0x10000 && character <= 0x10FFFF);
  }

  private static void escape(StringBuilder quoted, int character) {
    for (char unit : Character.toChars(character)) {
      quoted.append("\\u%04X".formatted((int) unit));
    }
  }
}
