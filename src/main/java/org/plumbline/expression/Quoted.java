package org.plumbline.expression;

/**
 * A text in quotes, as an expression writes it.
 *
 * @param start of its mark or first quote
 * @param from of what stands between the quotes
 * @param to behind what stands between the quotes
 * @param end behind its last quote
 */
record Quoted(int start, int from, int to, int end) {

  /** The one that begins at a place of a text that CEL has parsed. */
  static Quoted at(String text, int start) {
    boolean raw = "rR".indexOf(text.charAt(start)) >= 0;
    int quotes = raw ? start + 1 : start;
    String quote = text.substring(quotes, quotes + 1);
    String three = quote.repeat(3);
    String mark = text.startsWith(three, quotes) ? three : quote;
    int from = quotes + mark.length();
    int to = from;
    while (!text.startsWith(mark, to)) {
      to += !raw && text.charAt(to) == '\\' ? 2 : 1;
    }
    return new Quoted(start, from, to, to + mark.length());
  }

  /** How an expression writes a text. */
  static String of(String text) {
    StringBuilder written = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"' -> written.append("\\\"");
            case '\\' -> written.append("\\\\");
            case '\n' -> written.append("\\n");
            case '\r' -> written.append("\\r");
            case '\t' -> written.append("\\t");
            default -> written.appendCodePoint(c);
          }
        });
    return written.append('"').toString();
  }

  /** Whether the text stands between any quotes as it is. */
  static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> c == '"' || c == '\'' || c == '\\' || c < ' ');
  }
}
