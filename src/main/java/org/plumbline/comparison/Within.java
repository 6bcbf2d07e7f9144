package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one instrument has and the other has not, gathered under the topmost of it. */
final class Within {
  private final Map<String, List<Element>> byTop = new LinkedHashMap<>();
  private final Map<String, List<Element>> tops = new LinkedHashMap<>();
  private final Map<String, String> topOf = new LinkedHashMap<>();

  Within(Outline outline, Outline other) {
    for (Element element : outline.elements()) {
      if (other.find(element.key()).isPresent()) {
        continue;
      }
      String top = topOf.getOrDefault(element.parent(), element.key());
      topOf.put(element.key(), top);
      if (top.equals(element.key())) {
        byTop.put(top, new ArrayList<>());
        tops.computeIfAbsent(element.parent(), _ -> new ArrayList<>()).add(element);
      } else {
        byTop.computeIfAbsent(top, _ -> new ArrayList<>()).add(element);
      }
    }
  }

  boolean isTop(Element element) {
    return byTop.containsKey(element.key());
  }

  /** The topmost elements that stand in this one. */
  List<Element> directlyIn(String parent) {
    return tops.getOrDefault(parent, List.of());
  }

  /** What stands in one of the topmost. */
  List<Element> of(Element top) {
    return byTop.getOrDefault(top.key(), List.of());
  }
}
