package org.plumbline.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.plumbline.expression.Reading;
import org.plumbline.expression.Value;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Item.ComputedItem;
import org.plumbline.instrument.Option;

/** A computed item and what it comes to, for showing; never stored. */
public record ComputedValue(ComputedItem item, Value value) {
  /**
   * What an item comes to. One that only names a question echoes its answer, in the words that were
   * chosen there and not in their ids.
   */
  public static ComputedValue of(Reading reading, ComputedItem item) {
    Value value = born(reading, item);
    return new ComputedValue(
        item,
        reading
            .expressions()
            .findRepeated(item.expression())
            .map(question ->
                switch (value) {
                  case Value.Text(String id) ->
                      new Value.Text(words(reading.instrument(), question, id));
                  case Value.Texts(List<String> ids) ->
                      new Value.Texts(
                          ids.stream()
                              .map(id -> words(reading.instrument(), question, id))
                              .toList());
                  case Value.Bool _, Value.Number _, Value.Date _, Value.Undecided _ -> value;
                })
            .orElse(value));
  }

  /** Nobody has an age before they are born: the date of birth is yet to be put right. */
  private static Value born(Reading reading, ComputedItem item) {
    Value value = reading.value(item.expression());
    return value instanceof Value.Number(BigDecimal years) && years.signum() < 0
        ? reading
            .expressions()
            .findBirth(item.expression())
            .<Value>map(birth -> new Value.Undecided(Set.of(birth.id())))
            .orElse(value)
        : value;
  }

  private static String words(Instrument instrument, Item question, String id) {
    return question.options(instrument).stream()
        .filter(option -> option.id().value().equals(id))
        .map(Option::label)
        .findFirst()
        .orElse(id);
  }
}
