package org.plumbline.review;

import java.util.Optional;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Statement;

/** The words of something that can be ticked or chosen. */
final class OptionWords {
  private OptionWords() {}

  static String of(Instrument instrument, Item item, OptionId id) {
    return find(instrument, item, id).orElse(id.value()).strip();
  }

  private static Optional<String> find(Instrument instrument, Item item, OptionId id) {
    return switch (item) {
      case Item.ChoiceItem choice ->
          instrument.getOptionSet(choice.optionSet()).options().stream()
              .filter(option -> option.id().equals(id))
              .map(Option::label)
              .findFirst();
      case Item.StatementsItem statements ->
          statements.statements().stream()
              .filter(statement -> statement.id().equals(id))
              .map(Statement::text)
              .findFirst();
      case Item.LevelItem level ->
          level.descriptors().values().stream()
              .flatMap(descriptor -> descriptor.indicators().stream())
              .filter(indicator -> indicator.id().equals(id))
              .map(Indicator::text)
              .findFirst();
      case Item.TextItem _,
          Item.LongTextItem _,
          Item.NumberItem _,
          Item.DateItem _,
          Item.EmailItem _,
          Item.PhoneItem _,
          Item.AddressItem _,
          Item.IdentifierItem _,
          Item.TableItem _,
          Item.ComputedItem _,
          Item.NoteItem _ ->
          Optional.empty();
    };
  }
}
