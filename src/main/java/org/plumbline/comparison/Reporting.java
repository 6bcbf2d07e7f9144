package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.schema.ChangeClass;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

/** Sorts the changes of a comparison into chapters. */
final class Reporting {
  private final Comparison comparison;
  private final Outline from;
  private final Outline to;
  private final ReadingOrder order;
  private final Telling telling;
  private final Map<String, List<Change>> repeated = new HashMap<>();
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<String, List<Comparison.Pair>> wordings = new HashMap<>();

  Reporting(Comparison comparison) {
    this.comparison = comparison;
    this.from = Outline.of(comparison.from());
    this.to = Outline.of(comparison.to());
    this.order = new ReadingOrder(from, to);
    this.telling = new Telling(comparison, from, to);
  }

  Report report() {
    sortIn();
    for (Comparison.Pair pair : comparison.pairs()) {
      ElementKind kind = pair.now().kind();
      if (kind == ElementKind.DESCRIPTOR || kind == ElementKind.STATEMENT) {
        wordings.computeIfAbsent(chapterOf(pair.now()), _ -> new ArrayList<>()).add(pair);
      }
    }
    Summary summary = comparison.summary();
    return new Report(
        comparison.from(),
        comparison.to(),
        summary,
        new Points(comparison, summary).all(),
        chapters());
  }

  /** Each change into its chapter, but for those that only repeat another. */
  private void sortIn() {
    Set<Change> told = new HashSet<>(repeats());
    List<Change> changes = new ArrayList<>(comparison.changes());
    changes.sort(Comparator.comparingInt(change -> order.rank(change.element())));
    for (Change change : changes) {
      if (!told.contains(change)) {
        List<Change> repeating =
            isWording(change)
                ? repeated.getOrDefault(change.element().key(), List.of())
                : List.of();
        entries
            .computeIfAbsent(chapterOf(change.element()), _ -> new ArrayList<>())
            .add(telling.entry(change, repeating));
      }
    }
  }

  private Collection<Change> repeats() {
    Map<String, Change.Reworded> descriptors = new HashMap<>();
    for (Change change : comparison.changes()) {
      if (change instanceof Change.Reworded reworded && isWording(change)) {
        descriptors.put(reworded.element().key(), reworded);
      }
    }
    List<Change> told = new ArrayList<>();
    for (Change change : comparison.changes()) {
      Change.Reworded descriptor = descriptors.get(change.element().parent());
      if (descriptor != null && Repeats.repeats(change, descriptor)) {
        repeated.computeIfAbsent(descriptor.element().key(), _ -> new ArrayList<>()).add(change);
        told.add(change);
      }
    }
    return told;
  }

  private static boolean isWording(Change change) {
    return change instanceof Change.Reworded
        && change.element().kind() == ElementKind.DESCRIPTOR
        && change.changeClass() == ChangeClass.WORDING;
  }

  private static String chapterOf(Element element) {
    return element.section().orElseGet(() -> kindOf(element).name());
  }

  /** By the key of the instrument that it stands under. */
  private static Chapter.Kind kindOf(Element element) {
    return Stream.of(element.path().split("/"))
        .skip(1)
        .findFirst()
        .flatMap(KeyName::find)
        .map(key ->
            switch (key) {
              case SCALES, OPTION_SETS -> Chapter.Kind.SCALES;
              case SECTIONS -> Chapter.Kind.SECTION;
              case OUTCOME -> Chapter.Kind.OUTCOME;
              case ROUTING -> Chapter.Kind.ROUTING;
              case WORKFLOW -> Chapter.Kind.WORKFLOW;
              case PICTURES -> Chapter.Kind.PICTURES;
              case NOTES -> Chapter.Kind.NOTES;
              default -> Chapter.Kind.INSTRUMENT;
            })
        .orElse(Chapter.Kind.INSTRUMENT);
  }

  private List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (Chapter.Kind kind : Chapter.Kind.values()) {
      switch (kind) {
        case SECTION -> sections().forEach(section -> chapters.add(section(section)));
        case INSTRUMENT -> part(kind, "The instrument itself").ifPresent(chapters::add);
        case SCALES -> part(kind, "Scales and options").ifPresent(chapters::add);
        case OUTCOME -> part(kind, "What the answers amount to").ifPresent(chapters::add);
        case ROUTING -> part(kind, "Who must be told what").ifPresent(chapters::add);
        case WORKFLOW -> part(kind, "The process around the form").ifPresent(chapters::add);
        case PICTURES -> part(kind, "Pictures").ifPresent(chapters::add);
        case NOTES -> part(kind, "Doubts about the printed wording").ifPresent(chapters::add);
      }
    }
    return chapters;
  }

  private Optional<Chapter> part(Chapter.Kind kind, String title) {
    List<Entry> found = entries.getOrDefault(kind.name(), List.of());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chapter(
                kind,
                Chapter.Presence.BOTH,
                "part-" + kind.name().toLowerCase(Locale.ROOT),
                title,
                Optional.empty(),
                0,
                0,
                found,
                List.of()));
  }

  private List<Element> sections() {
    Map<String, Element> sections = new LinkedHashMap<>();
    to.elements().stream()
        .filter(Reporting::isSection)
        .forEach(each -> sections.put(each.key(), each));
    from.elements().stream()
        .filter(Reporting::isSection)
        .forEach(each -> sections.putIfAbsent(each.key(), each));
    return sections.values().stream().sorted(Comparator.comparingInt(order::rank)).toList();
  }

  private static boolean isSection(Element element) {
    return element.kind() == ElementKind.SECTION;
  }

  private Chapter section(Element section) {
    List<Comparison.Pair> compared = wordings.getOrDefault(section.key(), List.of());
    Optional<Element> was = from.find(section.key());
    boolean both = was.isPresent() && to.find(section.key()).isPresent();
    return new Chapter(
        Chapter.Kind.SECTION,
        both
            ? Chapter.Presence.BOTH
            : was.isPresent() ? Chapter.Presence.REMOVED : Chapter.Presence.ADDED,
        "section-" + section.id(),
        section.name(),
        was.map(Element::name).filter(name -> !name.equals(section.name())),
        compared.size(),
        (int) compared.stream().filter(pair -> !isSame(pair)).count(),
        entries.getOrDefault(section.key(), List.of()),
        compared.stream()
            .filter(pair -> pair.was().text(KeyName.TEXT).equals(pair.now().text(KeyName.TEXT)))
            .toList());
  }

  private static boolean isSame(Comparison.Pair pair) {
    return Fingerprint.words(pair.was().text(KeyName.TEXT))
        .equals(Fingerprint.words(pair.now().text(KeyName.TEXT)));
  }
}
