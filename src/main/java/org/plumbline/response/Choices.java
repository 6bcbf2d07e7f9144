package org.plumbline.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer.Chosen;
import org.plumbline.response.Answer.Ticked;
import org.plumbline.response.Misfit.Doubtful;
import org.plumbline.response.Misfit.Unstorable;

/** Checks what was chosen in one slot against what can be chosen there. */
record Choices(Slot slot, String label, List<Option> options, boolean many) {

  static Choices of(Instrument instrument, Item item, Slot slot) {
    return new Choices(
        slot,
        item.prompt().label(),
        item.options(instrument, slot.id()),
        item.takesSeveral(slot.id()));
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
        .filter(option -> Option.find(options, option).isEmpty())
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
    return options.stream()
        .filter(option -> option.exclusive() && ticked.ticked().contains(option.id()))
        .findFirst()
        .map(option ->
            new Doubtful(
                slot.id(),
                "“%s” is ticked together with others.".formatted(option.label()),
                "Untick it, or untick the others."));
  }
}
