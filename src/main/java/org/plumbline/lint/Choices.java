package org.plumbline.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Statement;
import org.plumbline.response.Answer;

/** What can be answered to an item, where that can be counted. */
final class Choices {
  private static final int MOST_TICKS = 6;

  private Choices() {}

  /** All answers, "not known" included where it is offered; none where they have no end. */
  static List<Answer> of(Instrument instrument, Item item) {
    List<Answer> answers = new ArrayList<>(known(instrument, item));
    if (!answers.isEmpty() && item.prompt().mayBeNotKnown()) {
      answers.add(Answer.NOT_KNOWN);
    }
    return answers;
  }

  private static List<Answer> known(Instrument instrument, Item item) {
    return switch (item) {
      case Item.ChoiceItem choice ->
          instrument
              .findOptionSet(choice.optionSet())
              .map(set -> choice.many() ? ticks(set.options()) : one(set.options(), Option::id))
              .orElse(List.of());
      case Item.LevelItem level ->
          instrument
              .findScale(level.scale())
              .map(scale -> one(scale.levels(), Level::id))
              .orElse(List.of());
      case Item.StatementsItem statements -> {
        List<Option> options =
            statements.statements().stream()
                .map(Statement::id)
                .map(id -> new Option(id, id.value(), Optional.empty(), false, false))
                .toList();
        yield statements.many()
            ? ticks(options)
            : options.stream().<Answer>map(each -> Answer.Ticked.of(each.id())).toList();
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
          Item.NoteItem _ ->
          List.of();
    };
  }

  private static <T> List<Answer> one(List<T> options, Function<T, OptionId> id) {
    return options.stream().<Answer>map(each -> new Answer.Chosen(id.apply(each))).toList();
  }

  /** Every set of ticks but the empty one; an exclusive option stands alone. */
  private static List<Answer> ticks(List<Option> options) {
    List<Option> together = options.stream().filter(option -> !option.exclusive()).toList();
    if (together.size() > MOST_TICKS) {
      return List.of();
    }
    Stream<Answer> alone =
        options.stream().filter(Option::exclusive).map(option -> Answer.Ticked.of(option.id()));
    List<Answer> sets = new ArrayList<>(alone.toList());
    for (int bits = 1; bits < 1 << together.size(); bits++) {
      TreeSet<OptionId> ticked = new TreeSet<>();
      for (int i = 0; i < together.size(); i++) {
        if ((bits >> i & 1) == 1) {
          ticked.add(together.get(i).id());
        }
      }
      sets.add(new Answer.Ticked(ticked, Map.of()));
    }
    return sets;
  }
}
