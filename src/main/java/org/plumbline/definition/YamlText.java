package org.plumbline.definition;

import java.util.List;
import java.util.Map;
import org.plumbline.schema.Tree;

/**
 * Puts what is to be written into the characters of YAML: block style, two spaces for each level,
 * no line folded, so that a changed word changes one line.
 */
final class YamlText {
  private final StringBuilder out = new StringBuilder();

  private YamlText() {}

  static String of(Tree tree) {
    YamlText text = new YamlText();
    if (tree instanceof Tree.Keys(Map<String, Tree> values)) {
      text.keys(values, "");
    } else {
      text.after(tree, "");
    }
    return text.out.toString();
  }

  /** Keys, the first of them where the writing stands, the others below it. */
  private void keys(Map<String, Tree> values, String indent) {
    String before = "";
    for (Map.Entry<String, Tree> entry : values.entrySet()) {
      out.append(before).append(entry.getKey()).append(':');
      after(entry.getValue(), indent);
      before = indent;
    }
  }

  /** A value behind its key, to the end of the line or in the lines below. */
  private void after(Tree value, String indent) {
    String deeper = indent + "  ";
    switch (value) {
      case Tree.Keys(var values) when !values.isEmpty() -> {
        out.append('\n').append(deeper);
        keys(values, deeper);
      }
      case Tree.Entries(var entries) when !entries.isEmpty() -> {
        out.append('\n');
        entries(entries, deeper);
      }
      case Tree.Text(var text) when YamlScalar.isBlock(text) ->
          out.append(' ').append(YamlScalar.block(text, deeper));
      default -> out.append(' ').append(onOneLine(value, false)).append('\n');
    }
  }

  private void entries(List<Tree> entries, String indent) {
    for (Tree entry : entries) {
      out.append(indent).append("- ");
      if (entry instanceof Tree.Keys(var values) && !values.isEmpty()) {
        keys(values, indent + "  ");
      } else {
        out.append(onOneLine(entry, false)).append('\n');
      }
    }
  }

  private static String onOneLine(Tree value, boolean inBrackets) {
    return switch (value) {
      case Tree.Text(var text) -> YamlScalar.line(text, inBrackets);
      case Tree.Figure(var number) -> number.toPlainString();
      case Tree.Flag(var flag) -> Boolean.toString(flag);
      case Tree.Day(var day) -> day.toString();
      case Tree.Words(var entries) -> inBrackets(entries);
      case Tree.Entries(var entries) -> inBrackets(entries);
      case Tree.Keys(var values) when values.isEmpty() -> "{}";
      case Tree.Keys _ -> throw new IllegalStateException("keys do not stand on one line");
    };
  }

  private static String inBrackets(List<Tree> entries) {
    List<String> words = entries.stream().map(entry -> onOneLine(entry, true)).toList();
    return "[" + String.join(", ", words) + "]";
  }
}
