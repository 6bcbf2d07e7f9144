package org.plumbline.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.schema.Tree;

/** Parts of a draft, written shortly. */
final class Trees {
  private Trees() {}

  static Tree text(String words) {
    return new Tree.Text(words);
  }

  /** Keys and values in turns; a value is a text, or a tree. */
  static Tree.Keys keys(Object... keysAndValues) {
    Map<String, Tree> values = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Object value = keysAndValues[i + 1];
      values.put(
          keysAndValues[i].toString(),
          value instanceof Tree tree ? tree : new Tree.Text(value.toString()));
    }
    return new Tree.Keys(values);
  }

  static Tree list(Tree... entries) {
    return new Tree.Entries(List.of(entries));
  }

  static Tree.Keys section(String id, String title, Tree... items) {
    return items.length == 0
        ? keys("id", id, "title", title)
        : keys("id", id, "title", title, "items", list(items));
  }

  static Tree.Keys textItem(String id, String label) {
    return keys("id", id, "kind", "text", "label", label);
  }
}
