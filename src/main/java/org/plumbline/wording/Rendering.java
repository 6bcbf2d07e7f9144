package org.plumbline.wording;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A filled text: one content for page, PDF, mail and simulator.
 *
 * @param text plain text, the printed wording byte for byte
 */
public record Rendering(String text) {
  private static final Pattern BLANK_LINES = Pattern.compile("\n(?:[ \t]*\n)+");
  private static final Pattern OUTER_BREAKS = Pattern.compile("\\A\n+|\n+\\z");

  /**
   * The text as well-formed XHTML: paragraphs where the wording has blank lines, {@code <br/>}
   * where it has single line breaks, and no other element. Addresses stay text and are never made
   * links.
   */
  public String html() {
    return BLANK_LINES
        .splitAsStream(text)
        .map(paragraph -> OUTER_BREAKS.matcher(paragraph).replaceAll(""))
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph -> "<p>" + escape(paragraph).replace("\n", "<br/>") + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /** Characters that XML does not know come out as the replacement character. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
          }
        });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0x7F)
        || (c > 0x9F && c < 0xD800)
        || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
  }
}
