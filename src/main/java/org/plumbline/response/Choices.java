package org.plumbline.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Slot;
import org.plumbline.instrument.Statement;
import org.plumbline.response.Answer.Chosen;
import org.plumbline.response.Answer.Ticked;
import org.plumbline.response.Misfit.Doubtful;
import org.plumbline.response.Misfit.Unstorable;

/**
 * What can be chosen in one slot, for checking.
 *
 * @param exclusive those that exclude all others
 * @param many whether several may be ticked
 */
record Choices(
    Slot slot, String label, List<OptionId> known, List<Option> exclusive, boolean many) {

  static Choices of(Instrument instrument, Item item, Slot slot) {
    return switch (item) {
      case Item.ChoiceItem choice -> {
        List<Option> options = instrument.getOptionSet(choice.optionSet()).options();
        yield new Choices(
            slot,
            item.prompt().label(),
            options.stream().map(Option::id).toList(),
            options.stream().filter(Option::exclusive).toList(),
            choice.many());
      }
      case Item.LevelItem level ->
          plain(
              item,
              slot,
              slot.id().equals(level.indicatorsId())
                  ? level.descriptors().values().stream()
                      .flatMap(descriptor -> descriptor.indicators().stream())
                      .map(Indicator::id)
                      .toList()
                  : instrument.getScale(level.scale()).levels().stream().map(Level::id).toList(),
              true);
      case Item.StatementsItem statements ->
          plain(
              item,
              slot,
              statements.statements().stream().map(Statement::id).toList(),
              statements.many());
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
          throw new IllegalStateException("nothing to choose in " + item.id());
    };
  }

  private static Choices plain(Item item, Slot slot, List<OptionId> known, boolean many) {
    return new Choices(slot, item.prompt().label(), known, List.of(), many);
  }

  Stream<Misfit> check(Chosen chosen) {
    return unknown(List.of(chosen.option()));
  }

  Stream<Misfit> check(Ticked ticked) {
    return Stream.of(
            unknown(ticked.ticked()), unknown(ticked.details().keySet()), tooMany(ticked).stream())
        .flatMap(misfits -> misfits)
        .distinct();
  }

  private Stream<Misfit> unknown(Collection<OptionId> chosen) {
    return chosen.stream()
        .filter(option -> !known.contains(option))
        .map(option ->
            new Unstorable(
                slot.id(),
                "“%s” has no option with the id “%s”.".formatted(label, option),
                "Choose one of those shown."));
  }

  private Optional<Misfit> tooMany(Ticked ticked) {
    if (ticked.ticked().size() < 2) {
      return Optional.empty();
    }
    if (!many) {
      return Optional.of(
          new Doubtful(
              slot.id(),
              "%d are ticked in “%s”, which takes one.".formatted(ticked.ticked().size(), label),
              "Leave the one that fits best."));
    }
    return exclusive.stream()
        .filter(option -> ticked.ticked().contains(option.id()))
        .findFirst()
        .map(option ->
            new Doubtful(
                slot.id(),
                "“%s” is ticked together with others.".formatted(option.label()),
                "Untick it, or untick the others."));
  }
}
