package org.plumbline.definition;

import java.util.regex.Pattern;
import org.plumbline.schema.Quoted;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** How a text is written: plain where every reader of YAML takes it for that text, else quoted. */
final class YamlScalar {
  private static final Resolver YAML_1_1 = new Resolver();

  /** Words and numbers that one version of YAML or another takes for something else. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("[yYnN]|[-+.]?[0-9][0-9A-Fa-fxoe_.:+-]*");

  private static final String SIGNS = "-?:,[]{}#&*!|>'\"%@`=~<";

  private YamlScalar() {}

  static String line(String text, boolean inBrackets) {
    return isPlain(text, inBrackets) ? text : Quoted.of(text);
  }

  private static boolean isPlain(String text, boolean inBrackets) {
    return !text.isBlank()
        && text.equals(text.strip())
        && SIGNS.indexOf(text.charAt(0)) < 0
        && text.codePoints().allMatch(Quoted::isInLine)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && !(inBrackets && text.chars().anyMatch(each -> ",[]{}:?".indexOf(each) >= 0))
        && !ELSEWHERE.matcher(text).matches()
        && YAML_1_1.resolve(NodeId.scalar, text, true).equals(Tag.STR);
  }

  /** Whether a text is written as lines of its own below the key. */
  static boolean isBlock(String text) {
    return text.indexOf('\n') >= 0
        && !Character.isWhitespace(text.charAt(0))
        && !text.stripTrailing().isEmpty()
        && text.stripTrailing().length() == endOfWords(text)
        && text.codePoints()
            .allMatch(each -> each == '\n' || each == '\t' || Quoted.isInLine(each));
  }

  /** Where the text ends when the line breaks behind it are left out. */
  private static int endOfWords(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return end;
  }

  /** The text in lines of its own, the sign that announces them first, a line break last. */
  static String block(String text, String indent) {
    int breaks = text.length() - endOfWords(text);
    StringBuilder block = new StringBuilder(breaks == 0 ? "|-" : breaks == 1 ? "|" : "|+");
    String lines = breaks == 0 ? text : text.substring(0, text.length() - 1);
    for (String line : lines.split("\n", -1)) {
      block.append('\n').append(line.isEmpty() ? "" : indent + line);
    }
    return block.append('\n').toString();
  }
}
