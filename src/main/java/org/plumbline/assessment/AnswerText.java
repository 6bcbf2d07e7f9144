package org.plumbline.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
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
      case Answer.Number(BigDecimal number) -> number.toPlainString() + unit(item);
      case Answer.Date(LocalDate day) -> DAY.format(day);
      case Answer.Chosen(OptionId option) -> label(instrument, item, option);
      case Answer.Ticked(SortedSet<OptionId> ticked, Map<OptionId, String> details) ->
          options(item, instrument).stream()
              .filter(option -> ticked.contains(option) || details.containsKey(option))
              .map(option ->
                  (ticked.contains(option) ? "" : "Not ticked: ")
                      + label(instrument, item, option)
                      + (details.containsKey(option) ? " - " + details.get(option) : ""))
              .collect(Collectors.joining("\n"));
      case Answer.Rows(List<Answer.Row> rows) ->
          rows.stream().map(row -> row(instrument, item, row)).collect(Collectors.joining("\n"));
      case Answer.NotKnown _ -> "Not known";
      case null -> "";
    };
  }

  private static String unit(Item item) {
    return item instanceof Item.NumberItem number ? number.unit().orElse("") : "";
  }

  private static String row(Instrument instrument, Item item, Answer.Row row) {
    return item instanceof Item.TableItem table
        ? table.columns().stream()
            .filter(column -> row.cells().containsKey(column.id()))
            .map(column ->
                column.prompt().label()
                    + ": "
                    + of(instrument, column, Optional.ofNullable(row.cells().get(column.id()))))
            .collect(Collectors.joining("; "))
        : "";
  }

  /** All that can be ticked in an item, in the printed order. */
  private static List<OptionId> options(Item item, Instrument instrument) {
    List<OptionId> options = new ArrayList<>();
    if (item instanceof Item.StatementsItem statements) {
      statements.statements().forEach(statement -> options.add(statement.id()));
    } else if (item instanceof Item.ChoiceItem choice) {
      instrument
          .getOptionSet(choice.optionSet())
          .options()
          .forEach(option -> options.add(option.id()));
    } else if (item instanceof Item.LevelItem level) {
      level
          .descriptors()
          .values()
          .forEach(descriptor ->
              descriptor.indicators().forEach(indicator -> options.add(indicator.id())));
    }
    return options;
  }

  private static String label(Instrument instrument, Item item, OptionId id) {
    Optional<String> label =
        switch (item) {
          case Item.ChoiceItem choice ->
              instrument.getOptionSet(choice.optionSet()).find(id).map(Option::label);
          case Item.LevelItem level ->
              instrument
                  .getScale(level.scale())
                  .find(id)
                  .map(Level::label)
                  .or(() ->
                      level.descriptors().values().stream()
                          .flatMap(descriptor -> descriptor.indicators().stream())
                          .filter(indicator -> indicator.id().equals(id))
                          .map(indicator -> indicator.text())
                          .findFirst());
          case Item.StatementsItem statements ->
              statements.statements().stream()
                  .filter(statement -> statement.id().equals(id))
                  .map(statement -> statement.text())
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
    return label.orElse(id.value());
  }
}
