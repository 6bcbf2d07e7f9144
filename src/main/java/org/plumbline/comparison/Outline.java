package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Instrument;

/**
 * An instrument as a row of elements, each behind the one that it stands in: all that it says,
 * except the code and number under which the version is kept.
 */
final class Outline {
  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final Map<Group, List<Element>> groups = new LinkedHashMap<>();

  /** The elements of one kind in one parent, which have an order. */
  record Group(String parent, ElementKind kind) {}

  private Outline() {}

  static Outline of(Instrument instrument) {
    Outline outline = new Outline();
    new Outlining(outline, instrument).all();
    return outline;
  }

  /** What a new element is called and where it stands. */
  record Entry(ElementKind kind, String list, String id, String name) {}

  /** Adds an element at the end of its group; its key. */
  String add(Optional<Element> parent, Entry entry, String scope, Said said) {
    String base = entry.kind().name().toLowerCase(Locale.ROOT) + ":" + scope + entry.id();
    String key = base;
    for (int again = 2; elements.containsKey(key); again++) {
      key = base + "#" + again;
    }
    String parentKey = parent.map(Element::key).orElse("");
    List<Element> group =
        groups.computeIfAbsent(new Group(parentKey, entry.kind()), _ -> new ArrayList<>());
    String path = parent.map(Element::path).orElse("") + entry.list();
    Optional<String> section =
        entry.kind() == ElementKind.SECTION ? Optional.of(key) : parent.flatMap(Element::section);
    Element element =
        new Element(
            entry.kind(),
            key,
            parentKey,
            group.size(),
            path,
            entry.id(),
            entry.name(),
            section,
            said.all());
    elements.put(key, element);
    group.add(element);
    return key;
  }

  /** All elements in the order of the definition file. */
  List<Element> elements() {
    return List.copyOf(elements.values());
  }

  Optional<Element> find(String key) {
    return Optional.ofNullable(elements.get(key));
  }

  /** The element with this key, which must be there. */
  Element get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no element " + key));
  }

  List<Element> in(String parent, ElementKind kind) {
    return List.copyOf(groups.getOrDefault(new Group(parent, kind), List.of()));
  }

  Map<Group, List<Element>> groups() {
    return groups;
  }
}
