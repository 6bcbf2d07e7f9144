package org.plumbline.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.schema.ElementKind;

/** What each element says together with everything in it; its own name is left out. */
final class Gathered {
  private Gathered() {}

  static Map<String, String> texts(Outline outline) {
    Map<String, StringBuilder> gathered = new HashMap<>();
    List<Element> innermostFirst = outline.elements().reversed();
    for (Element element : innermostFirst) {
      StringBuilder own = gathered.computeIfAbsent(element.key(), _ -> new StringBuilder());
      element
          .says()
          .forEach((aspect, said) -> {
            if (aspect.sort() == Aspect.Sort.WORDS) {
              own.append(' ').append(String.join(" ", said));
            }
          });
      if (isSaidOfParent(element.kind())) {
        gathered
            .computeIfAbsent(element.parent(), _ -> new StringBuilder())
            .append(' ')
            .append(element.name())
            .append(own);
      }
    }
    Map<String, String> texts = new HashMap<>();
    gathered.forEach((key, text) -> texts.put(key, text.toString()));
    return texts;
  }

  /** An indicator repeats its descriptor. */
  private static boolean isSaidOfParent(ElementKind kind) {
    return kind != ElementKind.INDICATOR;
  }
}
