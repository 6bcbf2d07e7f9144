package org.plumbline.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;

/** An answer for every item that takes one value, of the length that practitioners write. */
final class SampleAnswers {
  private static final String SENTENCE =
      "Seen twice this month; the school and the family say the same. ";

  private SampleAnswers() {}

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
