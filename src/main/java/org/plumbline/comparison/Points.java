package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.schema.ElementKind;

/** Puts together what stands out. What none of the first points says stands in the last. */
final class Points {
  private static final int MOST_NAMED = 4;

  private final Comparison comparison;
  private final Summary summary;
  private final List<Point> points = new ArrayList<>();

  Points(Comparison comparison, Summary summary) {
    this.comparison = comparison;
    this.summary = summary;
  }

  List<Point> all() {
    if (comparison.isEmpty()) {
      return List.of(new Point(Point.Topic.REST, "Nothing differs.", ""));
    }
    sections();
    descriptors();
    scale();
    routing();
    rest();
    return points;
  }

  private void sections() {
    Summary.Sections counts = summary.sections();
    if (counts.matched() + counts.added() + counts.removed() == 0) {
      return;
    }
    List<String> parts = new ArrayList<>();
    parts.add(Count.of(counts.matched(), "section") + " matched");
    List<String> named = new ArrayList<>();
    if (counts.added() > 0) {
      parts.add(counts.added() + " added");
      named.addAll(assessed(Tally.added(comparison, ElementKind.SECTION), true));
    }
    if (counts.removed() > 0) {
      parts.add(counts.removed() + " removed");
      named.addAll(assessed(Tally.removed(comparison, ElementKind.SECTION), false));
    }
    if (counts.moved() > 0) {
      parts.add(counts.moved() + " moved");
    }
    boolean names = !named.isEmpty() && named.size() <= MOST_NAMED;
    points.add(
        new Point(
            Point.Topic.SECTIONS,
            String.join(", ", parts) + (names ? ":" : "."),
            names ? Count.list(named) + "." : ""));
  }

  private List<String> assessed(List<Element> sections, boolean added) {
    return sections.stream()
        .filter(section ->
            Summary.isAssessing(added ? comparison.to() : comparison.from(), section.id()))
        .map(section -> Fingerprint.words(section.name()))
        .toList();
  }

  private void descriptors() {
    Summary.Descriptors counts = summary.descriptors();
    if (counts.compared() > 0) {
      points.add(
          new Point(
              Point.Topic.WORDING,
              counts.reworded() == 0
                  ? "%s: all identical.".formatted(Count.of(counts.compared(), "descriptor"))
                  : "%s: %d identical, %d reworded."
                      .formatted(
                          Count.of(counts.compared(), "descriptor"),
                          counts.identical(),
                          counts.reworded()),
              ""));
    }
  }

  private void scale() {
    List<String> renamed =
        Summary.renamedLevels(comparison).stream()
            .map(change ->
                "%s is now %s"
                    .formatted(
                        change.was().text(change.aspect()), change.element().text(change.aspect())))
            .toList();
    List<String> others = new ArrayList<>();
    List<Element> added = Tally.added(comparison, ElementKind.LEVEL);
    List<Element> removed = Tally.removed(comparison, ElementKind.LEVEL);
    named(added, "added", others);
    named(removed, "removed", others);
    if (renamed.isEmpty() && others.isEmpty()) {
      return;
    }
    String names = Count.list(renamed);
    String rest = String.join(" ", others);
    points.add(
        renamed.isEmpty()
            ? new Point(Point.Topic.SCALE, rest, "")
            : new Point(Point.Topic.SCALE, names + ".", rest));
  }

  private void named(List<Element> levels, String happened, List<String> sentences) {
    if (levels.isEmpty()) {
      return;
    }
    List<String> names = levels.stream().map(Element::name).toList();
    sentences.add(
        "%s %s %s.".formatted(Count.list(names), names.size() == 1 ? "is" : "are", happened));
  }

  private void routing() {
    int before = comparison.from().routing().size();
    int now = comparison.to().routing().size();
    if (before > 0 && now == 0) {
      points.add(
          new Point(
              Point.Topic.ROUTING, "All routing is removed:", Count.of(before, "route") + "."));
    } else if (before == 0 && now > 0) {
      points.add(new Point(Point.Topic.ROUTING, "Routing is added:", Count.of(now, "route") + "."));
    }
  }

  private void rest() {
    Set<Point.Topic> said = points.stream().map(Point::topic).collect(Collectors.toSet());
    List<String> sentences = summary.sentencesBesides(comparison, said);
    if (!sentences.isEmpty()) {
      String all = Count.list(sentences);
      String lead = all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1) + ".";
      points.add(
          points.isEmpty()
              ? new Point(Point.Topic.REST, lead, "")
              : new Point(Point.Topic.REST, "Besides:", Count.list(sentences) + "."));
    }
  }
}
