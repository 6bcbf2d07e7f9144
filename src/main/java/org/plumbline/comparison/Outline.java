package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.ElementId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Node;

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
    IdentityHashMap<Node, Element> known = new IdentityHashMap<>();
    for (Node node : Node.listAll(instrument)) {
      Optional<Element> parent = node.in().map(known::get);
      known.put(node, outline.add(parent, node, name(instrument, node)));
    }
    return outline;
  }

  /** A descriptor is called as its level is. */
  private static String name(Instrument instrument, Node node) {
    return node.kind() == ElementKind.DESCRIPTOR
        ? node.in()
            .flatMap(item -> item.text(KeyName.SCALE))
            .flatMap(scale -> instrument.findScale(new ElementId(scale)))
            .flatMap(scale -> scale.find(new OptionId(node.id())))
            .map(Level::label)
            .orElse(node.id())
        : node.name();
  }

  /** Adds an element at the end of its group. */
  private Element add(Optional<Element> parent, Node node, String name) {
    ElementKind kind = node.kind();
    String about = kind == ElementKind.NOTE ? node.text(KeyName.ABOUT).orElse("") : "";
    String id = node.id() + about;
    String base = Element.key(kind, parent.map(Element::id).orElse(""), id);
    String key = base;
    for (int again = 2; elements.containsKey(key); again++) {
      key = base + "#" + again;
    }
    String parentKey = parent.map(Element::key).orElse("");
    List<Element> group =
        groups.computeIfAbsent(new Group(parentKey, kind), _ -> new ArrayList<>());
    Element element =
        new Element(
            kind,
            key,
            parentKey,
            group.size(),
            node.path() + (about.isEmpty() ? "" : "/" + about),
            id,
            name,
            kind == ElementKind.SECTION ? Optional.of(key) : parent.flatMap(Element::section),
            says(node));
    elements.put(key, element);
    group.add(element);
    return element;
  }

  /** In the order in which it is told; without the number under which the version is kept. */
  private static Map<Aspect, List<String>> says(Node node) {
    Optional<KeyName> name =
        node.says().stream()
            .map(Node.Saying::key)
            .filter(key -> key.type() == Key.Type.NAME)
            .map(Key::key)
            .findFirst();
    Map<Aspect, List<String>> says = new LinkedHashMap<>();
    node.says().stream()
        .filter(saying -> saying.as() != KeyName.VERSION)
        .sorted(Comparator.comparing(Node.Saying::as))
        .forEach(saying ->
            says.put(
                Aspect.of(saying, name.equals(Optional.of(saying.key().key()))), saying.words()));
    return says;
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
