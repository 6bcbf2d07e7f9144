package org.plumbline.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Option;
import org.plumbline.response.Answer;

/** Answers as plain words, for reading and for printing. */
public final class AnswerText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private AnswerText() {}

  /** Empty where nothing is answered. */
  public static String of(Instrument instrument, Item item, Optional<Answer> answer) {
    return switch (answer.orElse(null)) {
      case Answer.Text(String text) -> text;
      case Answer.Number(BigDecimal number) -> number.toPlainString() + item.unit().orElse("");
      case Answer.Date(LocalDate day) -> DAY.format(day);
      case Answer.Chosen(OptionId option) ->
          Option.find(item.options(instrument), option).map(Option::label).orElse(option.value());
      case Answer.Ticked(SortedSet<OptionId> ticked, Map<OptionId, String> details) ->
          ticks(instrument, item)
              .filter(option -> ticked.contains(option.id()) || details.containsKey(option.id()))
              .map(option ->
                  (ticked.contains(option.id()) ? "" : "Not ticked: ")
                      + option.label()
                      + (details.containsKey(option.id()) ? " - " + details.get(option.id()) : ""))
              .collect(Collectors.joining("\n"));
      case Answer.Rows(List<Answer.Row> rows) ->
          rows.stream().map(row -> row(instrument, item, row)).collect(Collectors.joining("\n"));
      case Answer.NotKnown _ -> "Not known";
      case null -> "";
    };
  }

  private static String row(Instrument instrument, Item item, Answer.Row row) {
    return item.columns().stream()
        .filter(column -> row.cells().containsKey(column.id()))
        .map(column ->
            column.prompt().label()
                + ": "
                + of(instrument, column, Optional.ofNullable(row.cells().get(column.id()))))
        .collect(Collectors.joining("; "));
  }

  /** All that can be ticked in an item, in the printed order. */
  private static Stream<Option> ticks(Instrument instrument, Item item) {
    return item.slots().stream()
        .filter(slot -> slot.holds() == Holds.OPTIONS)
        .flatMap(slot -> item.options(instrument, slot.id()).stream());
  }
}
