package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.schema.ElementKind;

/**
 * The elements of two instruments in one row: that of the second, and what is gone at its place.
 */
final class ReadingOrder {
  private final Outline from;
  private final Outline to;
  private final Within removed;
  private final Map<String, List<Element>> children = new HashMap<>();
  private final Map<String, List<Element>> behind = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  ReadingOrder(Outline from, Outline to) {
    this.from = from;
    this.to = to;
    this.removed = new Within(from, to);
    for (Element element : to.elements()) {
      children.computeIfAbsent(element.parent(), _ -> new ArrayList<>()).add(element);
    }
    to.elements().forEach(parent -> place(parent.key()));
    children.getOrDefault("", List.of()).forEach(this::visit);
  }

  /** Where it stands in the row. */
  int rank(Element element) {
    return ranks.getOrDefault(element.key(), Integer.MAX_VALUE);
  }

  private void place(String parent) {
    for (Element gone : removed.directlyIn(parent)) {
      behind.computeIfAbsent(before(gone), _ -> new ArrayList<>()).add(gone);
    }
  }

  /** What it stood behind and is still there; the head of its list when there is none. */
  private String before(Element gone) {
    List<Element> siblings = from.in(gone.parent(), gone.kind());
    for (int i = gone.position() - 1; i >= 0; i--) {
      String key = siblings.get(i).key();
      if (to.find(key).filter(now -> now.parent().equals(gone.parent())).isPresent()) {
        return key;
      }
    }
    return head(gone.parent(), gone.kind());
  }

  private static String head(String parent, ElementKind kind) {
    return parent + " " + kind;
  }

  private void visit(Element element) {
    ranks.put(element.key(), ranks.size());
    Set<ElementKind> begun = new HashSet<>();
    for (Element child : children.getOrDefault(element.key(), List.of())) {
      if (begun.add(child.kind())) {
        gone(head(element.key(), child.kind()));
      }
      visit(child);
      gone(child.key());
    }
    for (ElementKind kind : ElementKind.values()) {
      if (begun.add(kind)) {
        gone(head(element.key(), kind));
      }
    }
  }

  private void gone(String key) {
    behind.getOrDefault(key, List.of()).forEach(element -> ranks.put(element.key(), ranks.size()));
  }
}
