package org.plumbline.lint;

import java.util.List;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;

/**
 * A section whose levels have no wording although those of others have. The judgement needs none;
 * nor does a level of no concern, which many documents print as a bare word.
 */
final class NoDescriptor implements Check {
  @Override
  public void check(Subject subject, Report report) {
    Instrument instrument = subject.instrument();
    List<Outline.At<Item.LevelItem>> items =
        subject.outline().items(Item.LevelItem.class).stream()
            .filter(at -> !instrument.isJudgement(at.it()))
            .toList();
    for (Outline.At<Item.LevelItem> at : items) {
      List<Item.LevelItem> siblings =
          items.stream()
              .map(Outline.At::it)
              .filter(other -> other.scale().equals(at.it().scale()) && !other.equals(at.it()))
              .toList();
      item(report, instrument, at, siblings);
    }
  }

  private static void item(
      Report report,
      Instrument instrument,
      Outline.At<Item.LevelItem> at,
      List<Item.LevelItem> siblings) {
    Item.LevelItem item = at.it();
    if (item.descriptors().isEmpty()) {
      if (siblings.stream().anyMatch(other -> !other.descriptors().isEmpty())) {
        tell(report, Severity.TO_CHECK, at, "The levels of this item have no wording.");
      }
      return;
    }
    instrument.findScale(item.scale()).stream()
        .flatMap(scale -> scale.levels().stream())
        .filter(Level::isNone)
        .filter(level -> !item.descriptors().containsKey(level.id()))
        .filter(level ->
            siblings.stream().anyMatch(other -> other.descriptors().containsKey(level.id())))
        .forEach(level -> tell(report, Severity.NOTE, at, level.label() + " has no wording here."));
  }

  private static void tell(
      Report report, Severity severity, Outline.At<Item.LevelItem> at, String what) {
    report.tell(
        new Report.Remark(
            LintRule.NO_DESCRIPTOR,
            severity,
            what + " Other items on its scale have it.",
            "Write what somebody agrees with who chooses the level."),
        at.place().key("descriptors"),
        at.id(),
        List.of(what));
  }
}
