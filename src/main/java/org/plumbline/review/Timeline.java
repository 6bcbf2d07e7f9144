package org.plumbline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.comparison.Asked;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;

/**
 * A child's assessments in a row, across versions and instruments: where each section stood in
 * each. A pure function of the assessments and of what board admins declared.
 *
 * @param assessments oldest first
 * @param rows the judgement first, then sections in the order of the newest form that has them
 * @param lines scales whose levels can be compared; those on different lines cannot
 */
public record Timeline(
    List<Assessed> assessments, List<Row> rows, List<ScaleLine> lines, List<Equivalence> declared) {
  public Timeline {
    assessments = List.copyOf(assessments);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
    declared = List.copyOf(declared);
  }

  /**
   * One section, or the judgement on the whole, through all assessments.
   *
   * @param section as the newest form has it; empty for the judgement
   * @param title as the newest form prints it
   * @param alsoCalled other titles, of older forms; another number alone makes none
   * @param standings one for each assessment
   */
  public record Row(
      Optional<Section> section, String title, List<String> alsoCalled, List<Standing> standings) {
    public Row {
      alsoCalled = List.copyOf(alsoCalled);
      standings = List.copyOf(standings);
    }
  }

  /** How the form changed from one assessment to the next. */
  public enum Change {
    NONE,
    VERSION,
    INSTRUMENT
  }

  public static Timeline of(List<Assessed> assessments, List<Equivalence> declared) {
    List<Assessed> inOrder =
        assessments.stream()
            .sorted(
                Comparator.comparing(Assessed::at)
                    .thenComparing(assessed -> assessed.reference().value()))
            .toList();
    List<Row> rows = new ArrayList<>();
    judgement(inOrder).ifPresent(rows::add);
    List<Section> sections = new ArrayList<>();
    for (Assessed assessed : inOrder.reversed()) {
      assessed.instrument().sections().stream()
          .filter(section -> sections.stream().noneMatch(seen -> seen.id().equals(section.id())))
          .forEach(sections::add);
    }
    sections.forEach(section -> rows.addAll(rows(inOrder, section)));
    List<ScaleUse> uses =
        inOrder.stream()
            .flatMap(
                assessed -> assessed.instrument().itemsOf(Item.LevelItem.class).map(assessed::use))
            .toList();
    return new Timeline(inOrder, rows, ScaleLine.of(uses, declared), declared);
  }

  private static Optional<Row> judgement(List<Assessed> assessments) {
    List<Optional<Item.LevelItem>> items =
        assessments.stream().map(Assessed::judgementItem).toList();
    return items.stream().anyMatch(Optional::isPresent)
        ? Optional.of(
            new Row(Optional.empty(), "Judged level", List.of(), standings(assessments, items)))
        : Optional.empty();
  }

  /** One row, or one for each item where a version asks for several levels in the section. */
  private static List<Row> rows(List<Assessed> assessments, Section section) {
    List<Optional<Section>> here =
        assessments.stream().map(assessed -> assessed.section(section)).toList();
    List<List<Item.LevelItem>> items = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      Assessed assessed = assessments.get(i);
      items.add(here.get(i).map(assessed::levelItems).orElse(List.of()));
    }
    if (items.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    List<String> called = alsoCalled(section, here);
    if (items.stream().allMatch(each -> each.size() <= 1)) {
      return List.of(
          new Row(
              Optional.of(section),
              section.title(),
              called,
              standings(
                  assessments, items.stream().map(each -> each.stream().findFirst()).toList())));
    }
    List<Row> rows = new ArrayList<>();
    for (ItemId id :
        items.reversed().stream().flatMap(List::stream).map(Item::id).distinct().toList()) {
      List<Optional<Item.LevelItem>> of =
          items.stream()
              .map(each -> each.stream().filter(item -> item.id().equals(id)).findFirst())
              .toList();
      String label =
          of.reversed().stream()
              .flatMap(Optional::stream)
              .findFirst()
              .orElseThrow()
              .prompt()
              .label();
      rows.add(
          new Row(
              Optional.of(section),
              section.title() + ": " + label,
              called,
              standings(assessments, of)));
    }
    return rows;
  }

  private static List<String> alsoCalled(Section section, List<Optional<Section>> here) {
    return here.stream()
        .flatMap(Optional::stream)
        .map(Section::title)
        .filter(title -> !words(title).equals(words(section.title())))
        .distinct()
        .toList();
  }

  private static Fingerprint words(String title) {
    return Fingerprint.of(Asked.withoutNumber(title));
  }

  private static List<Standing> standings(
      List<Assessed> assessments, List<Optional<Item.LevelItem>> items) {
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      standings.add(
          items.get(i).map(assessments.get(i)::standing).orElse(Standing.Without.NOT_ASKED));
    }
    return standings;
  }

  /** How the form of the assessment differs from that of the one before. */
  public Change change(int assessment) {
    if (assessment == 0) {
      return Change.NONE;
    }
    Instrument before = assessments.get(assessment - 1).instrument();
    Instrument now = assessments.get(assessment).instrument();
    if (!before.code().equals(now.code())) {
      return Change.INSTRUMENT;
    }
    return before.version().equals(now.version()) ? Change.NONE : Change.VERSION;
  }

  /** Whether a level of the assessment cannot be compared with that of the one before. */
  public boolean isApart(int assessment) {
    return assessment > 0
        && rows.stream()
            .anyMatch(row ->
                row.standings().get(assessment - 1) instanceof Standing.At before
                    && row.standings().get(assessment) instanceof Standing.At now
                    && !line(before).has(now.use()));
  }

  /** The line on which a level stands. */
  public ScaleLine line(Standing.At at) {
    return lines.stream().filter(line -> line.has(at.use())).findFirst().orElseThrow();
  }

  /** What there is to say about which scales are on one line, and which are not. */
  public List<String> remarks() {
    return new LineWords(this).sentences();
  }
}
