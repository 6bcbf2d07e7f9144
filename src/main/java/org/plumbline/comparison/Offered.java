package org.plumbline.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Statement;

/** What can be chosen in an item, and the words that are agreed with by choosing it. */
record Offered(Instrument instrument) {

  /** What can be chosen, with the words that are agreed with by choosing it. */
  Map<OptionId, String> words(Item item, ItemId slot) {
    Map<OptionId, String> words = new LinkedHashMap<>();
    switch (item) {
      case Item.LevelItem level when slot.equals(level.indicatorsId()) -> {
        for (Descriptor descriptor : level.descriptors().values()) {
          for (Indicator indicator : descriptor.indicators()) {
            words.put(indicator.id(), indicator.text());
          }
        }
      }
      case Item.LevelItem level -> {
        for (Level each : instrument.getScale(level.scale()).levels()) {
          Descriptor descriptor = level.descriptors().get(each.id());
          words.put(each.id(), descriptor == null ? each.label() : agreed(descriptor));
        }
      }
      case Item.ChoiceItem choice -> {
        for (Option option : instrument.getOptionSet(choice.optionSet()).options()) {
          words.put(option.id(), option.label());
        }
      }
      case Item.StatementsItem statements -> {
        for (Statement statement : statements.statements()) {
          words.put(statement.id(), statement.text());
        }
      }
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
          Item.NoteItem _ -> {}
    }
    return words;
  }

  /** A picture beside the words is seen by whoever agrees with them. */
  private String agreed(Descriptor descriptor) {
    return descriptor
        .picture()
        .flatMap(instrument::findPicture)
        .map(picture -> descriptor.text() + "\n" + picture.agreed())
        .orElse(descriptor.text());
  }

  /** The level whose sign it is; empty for whatever is no sign. */
  static Optional<OptionId> under(Item item, OptionId indicator) {
    return item instanceof Item.LevelItem level
        ? level.descriptors().entrySet().stream()
            .filter(entry ->
                entry.getValue().indicators().stream()
                    .anyMatch(sign -> sign.id().equals(indicator)))
            .map(Map.Entry::getKey)
            .findFirst()
        : Optional.empty();
  }

  /** What is asked for beside an option; empty where nothing is. */
  Optional<String> details(Item item, OptionId id) {
    return switch (item) {
      case Item.StatementsItem statements -> statements.details();
      case Item.ChoiceItem choice ->
          instrument
              .getOptionSet(choice.optionSet())
              .find(id)
              .filter(Option::asksForDetails)
              .map(_ -> "Details");
      default -> Optional.empty();
    };
  }
}
