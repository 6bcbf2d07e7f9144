package org.plumbline.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;

/** An answer for every item that takes one value, of the length that practitioners write. */
final class SampleAnswers {
  private static final String SENTENCE =
      "Seen twice this month; the school and the family say the same. ";

  private SampleAnswers() {}

  /** The same, with the signs of the level chosen, and rows in a table. */
  static Map<ItemId, Answer> whole(Instrument instrument, Item item) {
    return switch (item) {
      case Item.LevelItem level -> {
        Map<ItemId, Answer> answers = new LinkedHashMap<>(to(instrument, level));
        level.descriptors().values().stream()
            .filter(descriptor -> !descriptor.indicators().isEmpty())
            .map(descriptor -> descriptor.indicators())
            .map(signs -> Answer.Ticked.of(signs.getFirst().id(), signs.getLast().id()))
            .reduce((_, last) -> last)
            .ifPresent(signs -> answers.put(level.indicatorsId(), signs));
        yield answers;
      }
      case Item.TableItem table -> Map.of(table.id(), rows(instrument, table));
      case Item.TextItem _,
          Item.LongTextItem _,
          Item.NumberItem _,
          Item.DateItem _,
          Item.EmailItem _,
          Item.PhoneItem _,
          Item.AddressItem _,
          Item.IdentifierItem _,
          Item.ChoiceItem _,
          Item.StatementsItem _,
          Item.ComputedItem _,
          Item.NoteItem _ ->
          to(instrument, item);
    };
  }

  private static Answer rows(Instrument instrument, Item.TableItem table) {
    Map<ItemId, Answer> cells = new LinkedHashMap<>();
    table.columns().forEach(column -> cells.putAll(to(instrument, column)));
    return new Answer.Rows(
        List.of(new Answer.Row(new UUID(0, 1), cells), new Answer.Row(new UUID(0, 2), cells)));
  }

  static Map<ItemId, Answer> to(Instrument instrument, Item item) {
    return switch (item) {
      case Item.TextItem _, Item.EmailItem _, Item.PhoneItem _, Item.IdentifierItem _ ->
          Map.of(item.id(), new Answer.Text("a few words"));
      case Item.LongTextItem _, Item.AddressItem _ ->
          Map.of(item.id(), new Answer.Text(SENTENCE.repeat(5)));
      case Item.NumberItem _ -> Map.of(item.id(), new Answer.Number(BigDecimal.TEN));
      case Item.DateItem _ -> Map.of(item.id(), new Answer.Date(LocalDate.EPOCH));
      case Item.LevelItem level ->
          Map.of(
              item.id(),
              new Answer.Chosen(instrument.getScale(level.scale()).levels().getLast().id()));
      case Item.ChoiceItem choice when !choice.many() ->
          Map.of(
              item.id(),
              new Answer.Chosen(
                  instrument.getOptionSet(choice.optionSet()).options().getFirst().id()));
      case Item.ChoiceItem _,
          Item.StatementsItem _,
          Item.TableItem _,
          Item.ComputedItem _,
          Item.NoteItem _ ->
          Map.of();
    };
  }
}
