package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.schema.ElementKind;

/** Makes an entry of a change. */
final class Telling {
  private final Outline from;
  private final Outline to;
  private final Names formerNames;
  private final Names names;
  private final Labels formerLabels;
  private final Labels labels;

  Telling(Comparison comparison, Outline from, Outline to) {
    this.from = from;
    this.to = to;
    this.formerNames = new Names(from);
    this.names = new Names(to);
    this.formerLabels = new Labels(comparison.from());
    this.labels = new Labels(comparison.to());
  }

  Entry entry(Change change, List<Change> repeated) {
    return switch (change) {
      case Change.Added added ->
          entry(change, names, Optional.empty(), new Detail.Whole(lines(added)), repeated);
      case Change.Removed removed ->
          entry(change, formerNames, Optional.empty(), new Detail.Whole(lines(removed)), repeated);
      case Change.Moved moved -> both(change, moved.was(), place(moved), repeated);
      case Change.Renamed renamed ->
          both(
              change,
              renamed.was(),
              new Detail.Wording(renamed.aspect(), renamed.words()),
              repeated);
      case Change.Reworded reworded ->
          both(
              change,
              reworded.was(),
              new Detail.Wording(reworded.aspect(), reworded.words()),
              repeated);
      case Change.Changed changed -> both(change, changed.was(), values(changed), repeated);
    };
  }

  private Entry both(Change change, Element was, Detail detail, List<Change> repeated) {
    String former = formerNames.of(was);
    boolean isOther = isCalled(was) && !former.equals(names.of(change.element()));
    return entry(change, names, isOther ? Optional.of(former) : Optional.empty(), detail, repeated);
  }

  /** Whether it has a name of its own, and not only a number or what it is about. */
  private static boolean isCalled(Element element) {
    return switch (element.kind()) {
      case STATEMENT, INDICATOR, STEP, INDICATED, LIMIT, NOTE -> false;
      default -> true;
    };
  }

  private Entry entry(
      Change change, Names called, Optional<String> former, Detail detail, List<Change> repeated) {
    Element element = change.element();
    return new Entry(
        anchor(change),
        called.of(element),
        former,
        called.within(element),
        change,
        detail,
        repeated,
        repeated.isEmpty() ? Optional.empty() : indicators(element));
  }

  private Optional<Entry.Indicators> indicators(Element descriptor) {
    int before = from.in(descriptor.key(), ElementKind.INDICATOR).size();
    int now = to.in(descriptor.key(), ElementKind.INDICATOR).size();
    return before == now ? Optional.empty() : Optional.of(new Entry.Indicators(before, now));
  }

  private static String anchor(Change change) {
    Element element = change.element();
    int hash = element.key().lastIndexOf('#');
    String place = element.path().isEmpty() ? "/instrument" : element.path();
    String again = hash < 0 ? "" : "-" + element.key().substring(hash + 1);
    return place.substring(1).replace('/', '-') + again + "-" + happened(change);
  }

  private static String happened(Change change) {
    return switch (change) {
      case Change.Added _ -> "added";
      case Change.Removed _ -> "removed";
      case Change.Moved _ -> "moved";
      case Change.Renamed renamed -> id(renamed.aspect());
      case Change.Reworded reworded -> id(reworded.aspect());
      case Change.Changed changed -> id(changed.aspect());
    };
  }

  private static String id(Aspect aspect) {
    return aspect.name();
  }

  private Detail.Values values(Change.Changed changed) {
    Aspect aspect = changed.aspect();
    return new Detail.Values(
        aspect,
        aspect.key().told(),
        formerLabels.values(aspect, changed.from()),
        labels.values(aspect, changed.to()));
  }

  private Detail.Place place(Change.Moved moved) {
    return new Detail.Place(
        moved.was().position(),
        moved.element().position(),
        moved.isElsewhere()
            ? from.find(moved.was().parent()).map(formerNames::of)
            : Optional.empty(),
        moved.isElsewhere() ? to.find(moved.element().parent()).map(names::of) : Optional.empty());
  }

  private List<Detail.Line> lines(Change.Added added) {
    return lines(added.element(), added.within(), names, labels);
  }

  private List<Detail.Line> lines(Change.Removed removed) {
    return lines(removed.element(), removed.within(), formerNames, formerLabels);
  }

  private static List<Detail.Line> lines(
      Element top, List<Element> within, Names called, Labels labels) {
    Map<String, Integer> depths = new HashMap<>();
    Map<String, Element> byKey = new HashMap<>();
    List<Detail.Line> lines = new ArrayList<>();
    List<Element> all = new ArrayList<>(List.of(top));
    all.addAll(within);
    for (Element element : all) {
      int depth = depths.getOrDefault(element.parent(), -1) + 1;
      depths.put(element.key(), depth);
      byKey.put(element.key(), element);
      Element parent = byKey.get(element.parent());
      boolean repeats =
          element.kind() == ElementKind.INDICATOR
              && parent != null
              && Repeats.isPart(element, parent);
      if (!repeats) {
        lines.add(line(depth, element, called, labels));
      }
    }
    return lines;
  }

  private static Detail.Line line(int depth, Element element, Names called, Labels labels) {
    List<Detail.Text> texts = new ArrayList<>();
    List<Detail.Values> values = new ArrayList<>();
    element
        .says()
        .forEach((aspect, said) -> {
          switch (aspect.sort()) {
            case WORDS -> texts.add(new Detail.Text(aspect, element.text(aspect)));
            case VALUE -> {
              List<String> all = labels.values(aspect, said);
              values.add(new Detail.Values(aspect, aspect.key().told(), all, all));
            }
            case NAME -> {}
          }
        });
    return new Detail.Line(depth, element, called.of(element), texts, values);
  }
}
