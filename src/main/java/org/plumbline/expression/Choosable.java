package org.plumbline.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;

/**
 * An option, a level or a statement, as far as expressions care.
 *
 * @param points what it adds to a sum; what carries none adds nothing
 */
record Choosable(OptionId id, Optional<Integer> points) {

  /** What can be chosen in the item; nothing where the item or the instrument has nothing. */
  static List<Choosable> of(Instrument instrument, Item item) {
    return switch (item) {
      case Item.ChoiceItem choice ->
          instrument.findOptionSet(choice.optionSet()).stream()
              .flatMap(set -> set.options().stream())
              .map(option -> new Choosable(option.id(), option.points()))
              .toList();
      case Item.LevelItem level ->
          instrument.findScale(level.scale()).stream()
              .flatMap(scale -> scale.levels().stream())
              .map(option -> new Choosable(option.id(), option.points()))
              .toList();
      case Item.StatementsItem statements ->
          statements.statements().stream()
              .map(statement -> new Choosable(statement.id(), statement.points()))
              .toList();
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
          List.of();
    };
  }

  /** The sum over what is chosen or ticked in the item. */
  static long points(Instrument instrument, Item item, Answer answer) {
    Set<OptionId> chosen =
        switch (answer) {
          case Answer.Chosen(OptionId option) -> Set.of(option);
          case Answer.Ticked ticked -> ticked.ticked();
          case Answer.Text _, Answer.Number _, Answer.Date _, Answer.Rows _, Answer.NotKnown _ ->
              Set.of();
        };
    return of(instrument, item).stream()
        .filter(option -> chosen.contains(option.id()))
        .mapToLong(option -> option.points().orElse(0))
        .sum();
  }
}
