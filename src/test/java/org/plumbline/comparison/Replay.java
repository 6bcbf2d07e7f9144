package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An instrument as a plain model that changes can be made to, one after the other. */
final class Replay {
  /** What each element says. */
  private final Map<String, Map<Aspect, List<String>>> says = new LinkedHashMap<>();

  /** By parent and kind, which elements stand there, in order. */
  private final Map<String, List<String>> lists = new HashMap<>();

  static Replay of(Outline outline) {
    Replay replay = new Replay();
    for (Element element : outline.elements()) {
      replay.says.put(element.key(), new TreeMap<>(element.says()));
      replay.list(element).add(element.key());
    }
    return replay;
  }

  /** Takes out whatever goes or moves, then puts in whatever comes or moves, then words it. */
  Replay with(List<Change> changes) {
    List<Element> coming = new ArrayList<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Added added -> {
          coming.add(added.element());
          coming.addAll(added.within());
        }
        case Change.Removed removed -> {
          takeOut(removed.element());
          removed.within().forEach(this::takeOut);
        }
        case Change.Moved moved -> {
          list(moved.was()).remove(moved.was().key());
          coming.add(moved.element());
        }
        case Change.Renamed renamed ->
            word(renamed.element(), renamed.aspect(), renamed.element().said(renamed.aspect()));
        case Change.Reworded reworded ->
            word(reworded.element(), reworded.aspect(), reworded.element().said(reworded.aspect()));
        case Change.Changed changed -> word(changed.element(), changed.aspect(), changed.to());
      }
    }
    coming.sort(Comparator.comparingInt(Element::position));
    for (Element element : coming) {
      List<String> list = list(element);
      list.add(Math.min(element.position(), list.size()), element.key());
      says.computeIfAbsent(element.key(), _ -> new TreeMap<>(element.says()));
    }
    return this;
  }

  /** All that there is to know, with no regard to the order of descriptors. */
  Map<String, Object> all() {
    Map<String, Object> all = new TreeMap<>(says);
    lists.forEach((name, list) -> {
      if (!list.isEmpty()) {
        all.put(
            "list " + name,
            name.endsWith("DESCRIPTOR") ? list.stream().sorted().toList() : List.copyOf(list));
      }
    });
    return all;
  }

  private List<String> list(Element element) {
    return lists.computeIfAbsent(element.parent() + " " + element.kind(), _ -> new ArrayList<>());
  }

  private void takeOut(Element element) {
    list(element).remove(element.key());
    says.remove(element.key());
  }

  private void word(Element element, Aspect aspect, List<String> said) {
    Map<Aspect, List<String>> all = says.getOrDefault(element.key(), new TreeMap<>());
    if (said.isEmpty()) {
      all.remove(aspect);
    } else {
      all.put(aspect, said);
    }
    says.put(element.key(), all);
  }
}
