package org.plumbline.drafting;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.definition.Document;
import org.plumbline.definition.Tree;

/** Ids for new elements, made of their words and unlike any that the draft has. */
public final class Ids {
  private static final int LONGEST = 50;

  private final Set<String> taken = new HashSet<>();

  private Ids() {}

  public static Ids of(Document document) {
    Ids ids = new Ids();
    ids.collect(document.root());
    return ids;
  }

  private void collect(Tree tree) {
    switch (tree) {
      case Tree.Keys(Map<String, Tree> values) -> {
        if (values.get("id") instanceof Tree.Text(String id)) {
          taken.add(id);
        }
        values.values().forEach(this::collect);
      }
      case Tree.Entries(List<Tree> entries) -> entries.forEach(this::collect);
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> {}
    }
  }

  /** An id made of the words; another each time. */
  public String fresh(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}|['’]", "")
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[_0-9]+|_+$", "");
    String base = plain.isEmpty() ? "element" : plain;
    if (base.length() > LONGEST) {
      base = base.substring(0, LONGEST).replaceAll("_+$", "");
    }
    String id = base;
    for (int number = 2; !taken.add(id); number++) {
      id = base + "_" + number;
    }
    return id;
  }
}
