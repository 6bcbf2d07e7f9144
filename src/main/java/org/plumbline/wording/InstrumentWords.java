package org.plumbline.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.expression.Reading;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Prompt;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/**
 * The names that the templates of one instrument may use, and their values over answers: each item
 * by its id, and {@code level}, {@code level_label}, {@code authority}, {@code authority_name} and
 * {@code child_name}.
 */
public final class InstrumentWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final String LEVEL = "level";
  private static final String LEVEL_LABEL = "level_label";
  private static final String AUTHORITY = "authority";
  private static final String AUTHORITY_NAME = "authority_name";
  private static final String CHILD_NAME = "child_name";

  /** Names that stand for no item, whatever ids items have. */
  static final Set<String> OWN = Set.of(LEVEL, LEVEL_LABEL, AUTHORITY, AUTHORITY_NAME, CHILD_NAME);

  private InstrumentWords() {}

  /**
   * Whom a text is about and for.
   *
   * @param level judged, where it is
   */
  public record Case(
      AuthorityCode authority, String authorityName, String childName, Optional<OptionId> level) {}

  public static Vocabulary vocabulary(Instrument instrument) {
    Map<String, Word> words = new LinkedHashMap<>();
    instrument
        .items()
        .forEach(
            item -> word(instrument, item).ifPresent(word -> words.put(item.id().value(), word)));
    words.put(
        LEVEL, choice(instrument.judgedLevels().stream().map(level -> level.id().value()), false));
    words.put(LEVEL_LABEL, new Word.Text());
    words.put(
        AUTHORITY,
        new Word.Choice(instrument.authorities().stream().map(AuthorityCode::value).toList()));
    words.put(AUTHORITY_NAME, new Word.Text());
    words.put(CHILD_NAME, new Word.Text());
    return new Vocabulary(words);
  }

  private static Optional<Word> word(Instrument instrument, Item item) {
    return switch (item) {
      case Item.Words _, Item.DateItem _ -> Optional.of(new Word.Text());
      case Item.NumberItem _ -> Optional.of(new Word.Quantity());
      case Item.Choosable choosable when choosable.slots().getFirst().holds() == Holds.OPTION ->
          Optional.of(
              choice(
                  choosable.options(instrument).stream().map(option -> option.id().value()),
                  choosable.prompt().mayBeNotKnown()));
      case Item.TableItem table -> Optional.of(rows(instrument, table));
      case Item.Choosable _, Item.Shown _ -> Optional.empty();
    };
  }

  private static Word rows(Instrument instrument, Item.TableItem table) {
    Map<String, Word> columns = new LinkedHashMap<>();
    table
        .columns()
        .forEach(column ->
            word(instrument, column).ifPresent(word -> columns.put(column.id().value(), word)));
    return new Word.Rows(columns);
  }

  private static Word choice(Stream<String> options, boolean mayBeNotKnown) {
    List<String> answers = new ArrayList<>(options.toList());
    if (mayBeNotKnown) {
      answers.add(Vocabulary.NOT_KNOWN);
    }
    answers.add(Vocabulary.UNANSWERED);
    return new Word.Choice(answers);
  }

  /** The names of what is marked as sensitive, columns of rows among them. */
  public static Set<String> sensitive(Instrument instrument) {
    Set<String> names =
        instrument
            .items()
            .flatMap(InstrumentWords::sensitive)
            .map(item -> item.id().value())
            .collect(Collectors.toCollection(HashSet::new));
    instrument
        .outcome()
        .judgement()
        .filter(judgement -> names.contains(judgement.item().value()))
        .ifPresent(_ -> names.addAll(List.of(LEVEL, LEVEL_LABEL)));
    return names;
  }

  private static Stream<Item> sensitive(Item item) {
    boolean whole = item.prompt().sensitive();
    Stream<Item> parts = item.columns().isEmpty() ? Stream.of(item) : item.columns().stream();
    return parts.filter(part -> whole || part.prompt().sensitive());
  }

  /** The values of all names of the vocabulary; a hidden item has that of one not answered. */
  public static Map<String, Object> values(Reading reading, Case about) {
    return values(reading.instrument(), reading.answersShown(), about);
  }

  /** The same, as if everything answered were asked. */
  public static Map<String, Object> values(Instrument instrument, Answers answers, Case about) {
    Map<String, Object> values = new HashMap<>();
    instrument
        .items()
        .filter(item -> word(instrument, item).isPresent())
        .forEach(item -> values.put(item.id().value(), value(item, answers.bySlot())));
    values.put(LEVEL, about.level().map(OptionId::value).orElse(Vocabulary.UNANSWERED));
    values.put(
        LEVEL_LABEL,
        about
            .level()
            .flatMap(id ->
                instrument.judgedLevels().stream()
                    .filter(level -> level.id().equals(id))
                    .findFirst())
            .map(Level::label)
            .orElse(""));
    values.put(AUTHORITY, about.authority().value());
    values.put(AUTHORITY_NAME, about.authorityName());
    values.put(CHILD_NAME, about.childName());
    return values;
  }

  private static Object value(Item item, Map<ItemId, Answer> answers) {
    return switch (item) {
      case Item.TableItem table ->
          answers.get(item.id()) instanceof Answer.Rows(List<Answer.Row> rows)
              ? rows.stream().map(row -> row(table, row)).toList()
              : List.of();
      case Item.Written _, Item.Choosable _, Item.Shown _ -> value(item.prompt(), answers);
    };
  }

  private static Map<String, Object> row(Item.TableItem table, Answer.Row row) {
    Map<String, Object> cells = new HashMap<>();
    table
        .columns()
        .forEach(column -> cells.put(column.id().value(), value(column.prompt(), row.cells())));
    return cells;
  }

  private static Object value(Prompt prompt, Map<ItemId, Answer> answers) {
    return switch (answers.get(prompt.id())) {
      case Answer.Text(String text) -> text;
      case Answer.Number(BigDecimal number) -> number;
      case Answer.Date(LocalDate date) -> DAY.format(date);
      case Answer.Chosen(OptionId option) -> option.value();
      case Answer.NotKnown _ -> Vocabulary.NOT_KNOWN;
      case Answer.Ticked _, Answer.Rows _ -> Vocabulary.UNANSWERED;
      case null -> Vocabulary.UNANSWERED;
    };
  }
}
