package org.plumbline.schema;

import java.util.List;
import java.util.Map;

/**
 * Puts what is to be written into the characters of JSON, indented by two; escaped so that a reader
 * of YAML finds the same in it.
 */
public final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  public static String of(Tree tree) {
    JsonText text = new JsonText();
    text.add(tree, "\n");
    return text.out.append('\n').toString();
  }

  private void add(Tree tree, String newLine) {
    switch (tree) {
      case Tree.Text(var value) -> out.append(Quoted.of(value));
      case Tree.Day(var value) -> out.append(Quoted.of(value.toString()));
      case Tree.Figure(var value) -> out.append(value.toPlainString());
      case Tree.Flag(var value) -> out.append(value);
      case Tree.Words(var entries) -> entries(entries, newLine);
      case Tree.Entries(var entries) -> entries(entries, newLine);
      case Tree.Keys(var values) -> keys(values, newLine);
    }
  }

  private void entries(List<Tree> entries, String newLine) {
    String before = "[";
    for (Tree entry : entries) {
      out.append(before).append(newLine).append("  ");
      add(entry, newLine + "  ");
      before = ",";
    }
    out.append(entries.isEmpty() ? "[" : newLine).append(']');
  }

  private void keys(Map<String, Tree> values, String newLine) {
    String before = "{";
    for (Map.Entry<String, Tree> entry : values.entrySet()) {
      out.append(before)
          .append(newLine)
          .append("  ")
          .append(Quoted.of(entry.getKey()))
          .append(": ");
      add(entry.getValue(), newLine + "  ");
      before = ",";
    }
    out.append(values.isEmpty() ? "{" : newLine).append('}');
  }
}
