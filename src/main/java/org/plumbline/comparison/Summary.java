package org.plumbline.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

/**
 * A comparison in figures and sentences.
 *
 * @param sections those in which something is assessed: a level is chosen, or statements are ticked
 * @param otherSections all others, such as a front page or a manager's comments
 * @param descriptors of the levels, in items that are in both
 * @param sentences what stands out, the most important first, without full stops
 */
public record Summary(
    Sections sections,
    Sections otherSections,
    Descriptors descriptors,
    Levels levels,
    List<String> sentences) {
  public Summary {
    sentences = List.copyOf(sentences);
  }

  /**
   * Sections.
   *
   * @param matched in both
   * @param moved of those in both, the ones that stand in another order
   */
  public record Sections(int matched, int added, int removed, int moved) {}

  /**
   * Descriptors.
   *
   * @param compared in both
   * @param identical of those the ones with the same words and marks; white space does not count
   * @param reworded all others that are in both
   */
  public record Descriptors(int compared, int identical, int reworded) {}

  /** Levels of all scales; a level that many sections use counts once. */
  public record Levels(int renamed, int added, int removed) {}

  static Summary of(Comparison comparison) {
    Sections sections = sections(comparison, true);
    Sections others = sections(comparison, false);
    Descriptors descriptors = descriptors(comparison);
    Levels levels =
        new Levels(
            renamedLevels(comparison).size(),
            Tally.added(comparison, ElementKind.LEVEL).size(),
            Tally.removed(comparison, ElementKind.LEVEL).size());
    List<String> sentences =
        sentences(comparison, sections, others, descriptors).stream()
            .map(SummarySentences.Sentence::words)
            .toList();
    return new Summary(sections, others, descriptors, levels, sentences);
  }

  /** The sentences that are not about these topics. */
  List<String> sentencesBesides(Comparison comparison, Set<Point.Topic> topics) {
    return sentences(comparison, sections, otherSections, descriptors).stream()
        .filter(sentence -> !topics.contains(sentence.topic()))
        .map(SummarySentences.Sentence::words)
        .toList();
  }

  private static List<SummarySentences.Sentence> sentences(
      Comparison comparison, Sections sections, Sections others, Descriptors descriptors) {
    return new SummarySentences(comparison, sections, others, descriptors).all();
  }

  static List<Change.Renamed> renamedLevels(Comparison comparison) {
    return Tally.renamed(comparison, ElementKind.LEVEL);
  }

  private static Sections sections(Comparison comparison, boolean assessing) {
    Set<String> from = assessing(comparison.from());
    Set<String> to = assessing(comparison.to());
    List<Element> matched =
        comparison.pairs().stream()
            .map(Comparison.Pair::now)
            .filter(now -> now.kind() == ElementKind.SECTION)
            .filter(now -> (from.contains(now.id()) || to.contains(now.id())) == assessing)
            .toList();
    long moved =
        comparison.changes().stream()
            .filter(Change.Moved.class::isInstance)
            .filter(change -> matched.contains(change.element()))
            .count();
    return new Sections(
        matched.size(),
        count(Tally.added(comparison, ElementKind.SECTION), to, assessing),
        count(Tally.removed(comparison, ElementKind.SECTION), from, assessing),
        (int) moved);
  }

  /** Whether the section of that id is one in which something is assessed. */
  static boolean isAssessing(Instrument instrument, String section) {
    return assessing(instrument).contains(section);
  }

  private static int count(List<Element> sections, Set<String> assessing, boolean wanted) {
    return (int) sections.stream().filter(each -> assessing.contains(each.id()) == wanted).count();
  }

  private static Set<String> assessing(Instrument instrument) {
    return instrument.sections().stream()
        .filter(section -> section.items().stream().anyMatch(item -> isAssessed(instrument, item)))
        .map(Section::id)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  /** The professional's own level is of the whole, not of the section where it is asked. */
  private static boolean isAssessed(Instrument instrument, Item item) {
    return switch (item) {
      case Item.StatementsItem _ -> true;
      case Item.LevelItem level -> !instrument.isJudgement(level);
      case Item.Written _, Item.ChoiceItem _, Item.TableItem _, Item.Shown _ -> false;
    };
  }

  private static Descriptors descriptors(Comparison comparison) {
    List<Comparison.Pair> compared =
        comparison.pairs().stream()
            .filter(pair -> pair.now().kind() == ElementKind.DESCRIPTOR)
            .toList();
    int identical = (int) compared.stream().filter(Summary::isSameWording).count();
    return new Descriptors(compared.size(), identical, compared.size() - identical);
  }

  private static boolean isSameWording(Comparison.Pair pair) {
    return Fingerprint.words(pair.was().text(KeyName.TEXT))
        .equals(Fingerprint.words(pair.now().text(KeyName.TEXT)));
  }
}
