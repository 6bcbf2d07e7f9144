package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OutcomeRules.Judgement;

/**
 * A section whose levels have no wording although those of others have. The judgement needs none;
 * nor does a level of no concern, which many documents print as a bare word.
 */
final class NoDescriptor implements Check {
  @Override
  public void check(Subject subject, Report report) {
    Instrument instrument = subject.instrument();
    Optional<ItemId> judged = instrument.outcome().judgement().map(Judgement::item);
    List<Outline.At<Item>> items =
        Outline.items(instrument).stream()
            .filter(at -> !judged.equals(Optional.of(at.it().id())))
            .toList();
    for (Outline.At<Item> at : items) {
      if (at.it() instanceof Item.LevelItem item) {
        List<Item.LevelItem> siblings =
            items.stream()
                .flatMap(each ->
                    each.it() instanceof Item.LevelItem other
                            && other.scale().equals(item.scale())
                            && !other.equals(item)
                        ? Stream.of(other)
                        : Stream.empty())
                .toList();
        item(report, instrument, at, item, siblings);
      }
    }
  }

  private static void item(
      Report report,
      Instrument instrument,
      Outline.At<Item> at,
      Item.LevelItem item,
      List<Item.LevelItem> siblings) {
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

  private static void tell(Report report, Severity severity, Outline.At<Item> at, String what) {
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
