package org.plumbline.instrument;

import java.util.List;
import org.plumbline.id.OptionId;

/** Checks what is particular to each kind of item. */
final class SoundItem {
  private SoundItem() {}

  static void check(Inspection inspection, Item item, Place place) {
    switch (item) {
      case Item.Words _, Item.DateItem _ -> {}
      case Item.NumberItem number -> number(inspection, number, place);
      case Item.ChoiceItem choice -> choice(inspection, choice, place);
      case Item.LevelItem level -> level(inspection, level, place);
      case Item.StatementsItem statements -> statements(inspection, statements, place);
      case Item.TableItem table -> table(inspection, table, place);
      case Item.ComputedItem computed ->
          inspection.text(place, "expression", computed.expression());
      case Item.NoteItem note -> {
        inspection.text(place, "text", note.text());
        SoundPictures.named(inspection, place, note.picture());
      }
    }
  }

  private static void number(Inspection inspection, Item.NumberItem number, Place place) {
    inspection.line(place, "unit", number.unit());
    if (number.min().isPresent()
        && number.max().isPresent()
        && number.min().get().compareTo(number.max().get()) > 0) {
      inspection.tell(
          place.key("min"),
          "is %s, more than the largest number, %s"
              .formatted(number.min().get(), number.max().get()),
          "Swap the two, or correct one of them.");
    }
  }

  private static void choice(Inspection inspection, Item.ChoiceItem choice, Place place) {
    Instrument instrument = inspection.instrument();
    if (instrument.findOptionSet(choice.optionSet()).isEmpty()) {
      List<String> all = instrument.optionSets().stream().map(set -> set.id().value()).toList();
      inspection.noSuch(
          place.key("option_set"), choice.optionSet(), "option set of this instrument", all);
    }
  }

  private static void level(Inspection inspection, Item.LevelItem item, Place place) {
    inspection
        .scale(place, "scale", item.scale())
        .ifPresent(scale -> levels(inspection, item, scale, place));
    int index = 0;
    for (var entry : item.descriptors().entrySet()) {
      Place here = place.key("descriptors").element(index, "descriptor", entry.getKey());
      inspection.text(here, "text", entry.getValue().text());
      SoundPictures.named(inspection, here, entry.getValue().picture());
      indicators(inspection, entry.getValue(), here);
      index++;
    }
  }

  private static void levels(Inspection inspection, Item.LevelItem item, Scale scale, Place place) {
    int index = 0;
    for (OptionId level : item.descriptors().keySet()) {
      Place here = place.key("descriptors").element(index, "descriptor", level).key("level");
      inspection.levelOf(scale, here, level);
      index++;
    }
    for (Level level : scale.levels()) {
      boolean wanting = !level.isNone() && !item.descriptors().isEmpty();
      if (wanting && !item.descriptors().containsKey(level.id())) {
        inspection.tell(
            place,
            "has no descriptor for " + level.label(),
            "Write one, or remove the level from the scale '%s'.".formatted(scale.id()));
      }
    }
  }

  /** An indicator is a part of the descriptor as printed, and they stand in its order. */
  private static void indicators(Inspection inspection, Descriptor descriptor, Place place) {
    String whole = Fingerprint.words(descriptor.text());
    int from = 0;
    for (int index = 0; index < descriptor.indicators().size(); index++) {
      Indicator indicator = descriptor.indicators().get(index);
      Place here = place.key("indicators").element(index, "indicator", indicator.id());
      inspection.id(here, indicator.id());
      inspection.text(here, "text", indicator.text());
      if (whole.length() > Inspection.MOST_IN_TEXT) {
        continue; // told already; searching it would take long
      }
      String part = Fingerprint.words(indicator.text());
      int found = whole.indexOf(part, from);
      if (found >= 0) {
        from = found + part.length();
      } else if (whole.contains(part)) {
        inspection.tell(
            here,
            "stands in the descriptor before the indicators above it",
            "Put the indicators in the order of the descriptor.");
      } else {
        inspection.tell(
            here.key("text"),
            "does not stand in the descriptor in these words",
            "Copy it from the descriptor, or correct the descriptor.");
      }
    }
  }

  private static void statements(
      Inspection inspection, Item.StatementsItem statements, Place place) {
    inspection.line(place, "details", statements.details());
    if (statements.statements().isEmpty()) {
      inspection.tell(place.key("statements"), "holds nothing", "Add at least one statement.");
    }
    for (int index = 0; index < statements.statements().size(); index++) {
      Statement statement = statements.statements().get(index);
      Place here = place.key("statements").element(index, "statement", statement.id());
      inspection.id(here, statement.id());
      inspection.text(here, "text", statement.text());
      statement.level().ifPresent(id -> inspection.levelOfAnyScale(here.key("level"), id));
    }
  }

  private static void table(Inspection inspection, Item.TableItem table, Place place) {
    inspection.line(place, "row_name", table.rowName());
    if (table.columns().isEmpty()) {
      inspection.tell(place.key("columns"), "holds nothing", "Add at least one column.");
    }
    SoundSections.items(inspection, table.columns(), place.key("columns"));
    for (int index = 0; index < table.columns().size(); index++) {
      Item column = table.columns().get(index);
      if (Column.of(column).isEmpty()) {
        noColumn(inspection, column, place.key("columns").element(index, "item", column.id()));
      }
    }
  }

  private static void noColumn(Inspection inspection, Item column, Place place) {
    switch (column) {
      case Item.Choosable _ ->
          inspection.tell(
              place,
              "takes several ticks, which a cell of a row cannot hold",
              "Let one option be chosen, or give each a column of its own.");
      case Item.Written _, Item.TableItem _, Item.Shown _ ->
          inspection.tell(
              place,
              "cannot be a column: a row takes answers only, and no rows within rows",
              "Put it beside the table.");
    }
  }
}
