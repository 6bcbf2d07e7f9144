package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

/** One answer, of exactly one kind; which one, the item says. */
@Schema(
    name = "Answer",
    description =
        "One answer of exactly one kind, the one that the item takes: text, number, date, option (a"
            + " level or one of several), ticked (with details), rows, or notKnown.",
    example = "{\"option\": \"mild\"}")
record AnswerBody(
    @Schema(description = "Words, kept as written", example = "Stays out late.")
        @Nullable String text,
    @Schema(description = "A number", example = "85") @Nullable BigDecimal number,
    @Schema(description = "A calendar date", example = "2011-04-05") @Nullable LocalDate date,
    @Schema(description = "Id of the option or level chosen", example = "mild")
        @Nullable String option,
    @Schema(description = "Ids of the options, statements or indicators ticked")
        @Nullable List<String> ticked,
    @Schema(description = "With ticked: words beside an option, by its id")
        @Nullable Map<String, String> details,
    @Schema(description = "The rows of a table, in order") @Nullable List<Row> rows,
    @Schema(description = "True: it was asked, and nobody could say") @Nullable Boolean notKnown) {

  /** Digits before or after the point beyond which a number is not even looked at. */
  private static final int MOST_DIGITS = 40;

  /** A row of a table. */
  @Schema(name = "Row", description = "A row of a table")
  record Row(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "Chosen by whoever adds the row; stays with it")
          @Nullable UUID id,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "Answers by the id of the column; a column without one is left out")
          @Nullable Map<String, AnswerBody> cells) {}

  private static AnswerBody ofText(@Nullable String text) {
    return new AnswerBody(text, null, null, null, null, null, null, null);
  }

  static AnswerBody of(Answer answer) {
    return switch (answer) {
      case Answer.Text(var text) -> ofText(text);
      case Answer.Number(var number) ->
          new AnswerBody(null, number, null, null, null, null, null, null);
      case Answer.Date(var date) -> new AnswerBody(null, null, date, null, null, null, null, null);
      case Answer.Chosen(var option) ->
          new AnswerBody(null, null, null, option.value(), null, null, null, null);
      case Answer.Ticked(var ticked, var details) ->
          new AnswerBody(
              null,
              null,
              null,
              null,
              ticked.stream().map(OptionId::value).toList(),
              details.isEmpty() ? null : words(details),
              null,
              null);
      case Answer.Rows(var rows) ->
          new AnswerBody(
              null,
              null,
              null,
              null,
              null,
              null,
              rows.stream().map(AnswerBody::body).toList(),
              null);
      case Answer.NotKnown _ -> new AnswerBody(null, null, null, null, null, null, null, true);
    };
  }

  private static Map<String, String> words(Map<OptionId, String> details) {
    Map<String, String> words = new TreeMap<>();
    details.forEach((option, text) -> words.put(option.value(), text));
    return words;
  }

  private static Row body(Answer.Row row) {
    Map<String, AnswerBody> cells = new TreeMap<>();
    row.cells().forEach((column, answer) -> cells.put(column.value(), of(answer)));
    return new Row(row.id(), cells);
  }

  /**
   * The answer meant.
   *
   * @throws Refusal when it is of no kind, of several, or no answer can be made of it
   */
  Answer answer() {
    List<String> kinds =
        Stream.of(
                kind("text", text),
                kind("number", number),
                kind("date", date),
                kind("option", option),
                kind("ticked", ticked),
                kind("rows", rows),
                kind("notKnown", notKnown))
            .filter(kind -> !kind.isEmpty())
            .toList();
    if (kinds.size() != 1) {
      throw Refusal.unusable(
          kinds.isEmpty()
              ? "The answer is of no kind. Give one of text, number, date, option, ticked, rows and"
                  + " notKnown; to clear it, send DELETE."
              : "The answer is %s at once. Give one of them."
                  .formatted(String.join(" and ", kinds)));
    }
    if (details != null && ticked == null) {
      throw Refusal.unusable("Details stand beside ticked options. Give ticked as well.");
    }
    if (text != null) {
      return new Answer.Text(text);
    }
    if (number != null) {
      return new Answer.Number(sized(number));
    }
    if (date != null) {
      return new Answer.Date(date);
    }
    if (option != null) {
      return new Answer.Chosen(optionId(option));
    }
    if (ticked != null) {
      return ticked(ticked, details == null ? Map.of() : details);
    }
    if (rows != null) {
      return new Answer.Rows(rows.stream().map(AnswerBody::row).toList());
    }
    if (Boolean.FALSE.equals(notKnown)) {
      throw Refusal.unusable("notKnown is true or left out. Give the answer, or send DELETE.");
    }
    return Answer.NOT_KNOWN;
  }

  private static String kind(String name, @Nullable Object value) {
    return value == null ? "" : name;
  }

  /** An exponent of a few characters must not become a billion digits. */
  private static BigDecimal sized(BigDecimal number) {
    if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
        || Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw Refusal.unusable("The number has too many digits to be kept. Round it.");
    }
    return number;
  }

  private static Answer ticked(List<String> ticked, Map<String, String> details) {
    Map<OptionId, String> words = new TreeMap<>();
    details.forEach((option, text) -> words.put(optionId(option), text));
    return new Answer.Ticked(
        ticked.stream().map(AnswerBody::optionId).collect(Collectors.toCollection(TreeSet::new)),
        words);
  }

  private static Answer.Row row(Row row) {
    if (row.id() == null || row.cells() == null) {
      throw Refusal.unusable("A row lacks its id or its cells. Give both; cells may be empty.");
    }
    Map<ItemId, Answer> cells = new LinkedHashMap<>();
    row.cells().forEach((column, body) -> cells.put(itemId(column), body.answer()));
    return new Answer.Row(row.id(), cells);
  }

  private static OptionId optionId(String typed) {
    try {
      return new OptionId(typed);
    } catch (IllegalArgumentException misspelt) {
      throw Refusal.unusable(
          Objects.toString(misspelt.getMessage(), "") + ". Give one of its ids.");
    }
  }

  private static ItemId itemId(String typed) {
    try {
      return new ItemId(typed);
    } catch (IllegalArgumentException misspelt) {
      throw Refusal.unusable(
          Objects.toString(misspelt.getMessage(), "") + ". Give the id of a column.");
    }
  }
}
