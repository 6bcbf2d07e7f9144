package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.schema.ChangeClass;
import org.plumbline.schema.ElementKind;

/** Says in plain English what a comparison found. */
final class SummarySentences {
  private static final int MOST_NAMED = 4;

  private final Comparison comparison;
  private final Summary.Sections sections;
  private final Summary.Sections others;
  private final Summary.Descriptors descriptors;
  private final List<Sentence> sentences = new ArrayList<>();

  /**
   * One of them.
   *
   * @param topic the point under which it is said again where there is one
   */
  record Sentence(Point.Topic topic, String words) {}

  SummarySentences(
      Comparison comparison,
      Summary.Sections sections,
      Summary.Sections others,
      Summary.Descriptors descriptors) {
    this.comparison = comparison;
    this.sections = sections;
    this.others = others;
    this.descriptors = descriptors;
  }

  List<Sentence> all() {
    if (comparison.isEmpty()) {
      return List.of(new Sentence(Point.Topic.REST, "nothing differs"));
    }
    sections(Point.Topic.SECTIONS, sections, "section");
    if (descriptors.reworded() > 0) {
      say(
          Point.Topic.WORDING,
          "%d of %s reworded"
              .formatted(descriptors.reworded(), counted(descriptors.compared(), "descriptor")));
    }
    kinds(
        Point.Topic.REST,
        "descriptor",
        within(ElementKind.DESCRIPTOR, true),
        within(ElementKind.DESCRIPTOR, false));
    named(Point.Topic.SCALE, ElementKind.LEVEL, "level");
    each(Tally.added(comparison, ElementKind.LEVEL), "level", "added");
    each(Tally.removed(comparison, ElementKind.LEVEL), "level", "removed");
    routing();
    scoring();
    named(Point.Topic.REST, ElementKind.ITEM, "question");
    kinds(
        Point.Topic.REST,
        "question",
        within(ElementKind.ITEM, true),
        within(ElementKind.ITEM, false));
    sections(Point.Topic.REST, others, "other section");
    wording(ElementKind.STATEMENT, "statement");
    wording(ElementKind.OPTION, "option");
    wording(ElementKind.PICTURE, "picture");
    if (sentences.isEmpty()) {
      long cosmetic = comparison.changes(ChangeClass.COSMETIC).size();
      say(
          Point.Topic.REST,
          cosmetic == comparison.changes().size()
              ? "only white space, case or punctuation differs"
              : counted(comparison.changes().size(), "change") + " in detail");
    }
    return sentences;
  }

  private void sections(Point.Topic topic, Summary.Sections counts, String what) {
    kinds(topic, what, counts.added(), counts.removed());
    if (counts.moved() > 0) {
      say(topic, counted(counts.moved(), what) + " moved");
    }
  }

  private void kinds(Point.Topic topic, String what, int added, int removed) {
    if (added > 0) {
      say(topic, counted(added, what) + " added");
    }
    if (removed > 0) {
      say(topic, counted(removed, what) + " removed");
    }
  }

  /** Those that came or went by themselves, not with the section or item that they are in. */
  private int within(ElementKind kind, boolean added) {
    return (int)
        comparison.changes().stream()
            .filter(
                change -> added ? change instanceof Change.Added : change instanceof Change.Removed)
            .filter(change -> change.element().kind() == kind)
            .count();
  }

  private void named(Point.Topic topic, ElementKind kind, String what) {
    List<Change.Renamed> renamed = Tally.renamed(comparison, kind);
    if (renamed.size() > MOST_NAMED) {
      say(topic, counted(renamed.size(), what) + " renamed");
      return;
    }
    for (Change.Renamed change : renamed) {
      say(
          topic,
          "%s is now %s"
              .formatted(
                  change.was().text(change.aspect()), change.element().text(change.aspect())));
    }
  }

  private void each(List<Element> elements, String what, String happened) {
    if (elements.size() > MOST_NAMED) {
      say(Point.Topic.SCALE, counted(elements.size(), what) + " " + happened);
      return;
    }
    elements.forEach(element -> say(Point.Topic.SCALE, element.name() + " " + happened));
  }

  private void routing() {
    int before = comparison.from().routing().size();
    int now = comparison.to().routing().size();
    if (before > 0 && now == 0) {
      say(Point.Topic.ROUTING, "routing removed");
    } else if (before == 0 && now > 0) {
      say(Point.Topic.ROUTING, "routing added");
    } else {
      kinds(
          Point.Topic.REST,
          "route",
          within(ElementKind.ROUTE, true),
          within(ElementKind.ROUTE, false));
      if (comparison.changes(ChangeClass.ROUTING).stream().anyMatch(SummarySentences::isInRoute)) {
        say(Point.Topic.REST, "routing changed");
      }
    }
  }

  private static boolean isInRoute(Change change) {
    return switch (change.element().kind()) {
      case PART, STEP -> true;
      case ROUTE -> !(change instanceof Change.Added || change instanceof Change.Removed);
      default -> false;
    };
  }

  private void scoring() {
    if (!comparison.changes(ChangeClass.SCORING).isEmpty()) {
      say(Point.Topic.REST, "scoring changed");
    }
  }

  private void wording(ElementKind kind, String what) {
    int altered = Tally.altered(comparison, kind);
    if (altered > 0) {
      say(
          Point.Topic.REST,
          "%d of %s changed".formatted(altered, counted(Tally.matched(comparison, kind), what)));
    }
    kinds(Point.Topic.REST, what, within(kind, true), within(kind, false));
  }

  private void say(Point.Topic topic, String words) {
    sentences.add(new Sentence(topic, words));
  }

  private static String counted(int count, String what) {
    return "%d %s".formatted(count, count == 1 ? what : what + "s");
  }
}
