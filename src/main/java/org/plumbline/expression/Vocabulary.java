package org.plumbline.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.Nearest;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.OutcomeRules;

/** The names that expressions over one instrument can use, with their types. */
final class Vocabulary {

  /** Names that are ours or CEL's, so that an item cannot be asked about under them. */
  static final Set<String> TAKEN =
      Set.of(
          Language.AUTHORITY,
          Language.LEVEL,
          Language.TODAY,
          "true",
          "false",
          "null",
          "in",
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "package",
          "namespace",
          "return",
          "var",
          "void",
          "while",
          "bool",
          "bytes",
          "double",
          "int",
          "list",
          "map",
          "null_type",
          "string",
          "type",
          "uint");

  /**
   * One name.
   *
   * @param options the only literals it can be compared with; any when empty
   */
  record Word(Name name, CelType type, List<String> options) {}

  private final Instrument instrument;
  private final Map<String, Word> words = new LinkedHashMap<>();

  Vocabulary(Instrument instrument) {
    this.instrument = instrument;
    add(Language.TODAY, new Name.Today(), SimpleType.TIMESTAMP);
    words.put(
        Language.AUTHORITY,
        new Word(
            new Name.Authority(),
            SimpleType.STRING,
            instrument.authorities().stream().map(AuthorityCode::value).toList()));
    words.put(Language.LEVEL, new Word(new Name.JudgedLevel(), SimpleType.STRING, judgedLevels()));
    instrument.items().filter(item -> !TAKEN.contains(item.id().value())).forEach(this::addItem);
    instrument
        .outcome()
        .tally()
        .flatMap(instrument::findScale)
        .ifPresent(scale -> scale.levels().forEach(this::addTally));
    instrument.outcome().scores().forEach(this::addScore);
  }

  private void add(String word, Name name, CelType type) {
    words.put(word, new Word(name, type, List.of()));
  }

  private void addItem(Item item) {
    String id = item.id().value();
    List<Option> options = item.options(instrument);
    typeOf(item)
        .ifPresent(type ->
            words.put(
                id,
                new Word(
                    new Name.Answered(item),
                    type,
                    options.stream().map(option -> option.id().value()).toList())));
    if (item.takesAnswer()) {
      add(Asks.ANSWERED.word(id), new Name.IsAnswered(item), SimpleType.BOOL);
    }
    if (options.stream().anyMatch(option -> option.points().isPresent())) {
      add(Asks.POINTS.word(id), new Name.PointsOf(item), SimpleType.DOUBLE);
    }
  }

  /** By what stands in its own slot; what only shows has a type of its own, or none. */
  private static Optional<CelType> typeOf(Item item) {
    return item.slots().stream()
        .findFirst()
        .flatMap(slot ->
            switch (slot.holds()) {
              case TEXT, OPTION -> Optional.of(SimpleType.STRING);
              case NUMBER -> Optional.of(SimpleType.DOUBLE);
              case DATE -> Optional.of(SimpleType.TIMESTAMP);
              case OPTIONS -> Optional.of(ListType.create(SimpleType.STRING));
              case ROWS -> Optional.empty();
            });
  }

  private void addTally(Level level) {
    add(Asks.TALLY.word(level.id().value()), new Name.TallyOf(level.id()), SimpleType.INT);
    add(Asks.CHOSEN.word(level.id().value()), new Name.ChosenSoFar(level.id()), SimpleType.INT);
  }

  private void addScore(OutcomeRules.Score score) {
    add(Asks.SCORE.word(score.id().value()), new Name.ScoreOf(score), SimpleType.DOUBLE);
  }

  /** A computed item, once the type of its expression is known. */
  void addComputed(Item.ComputedItem item, CelType type) {
    add(item.id().value(), new Name.Computed(item, type.equals(SimpleType.INT)), type);
  }

  /** The levels of the judgement; of any scale when nobody is asked for one. */
  private List<String> judgedLevels() {
    List<String> asked =
        instrument.judgedLevels().stream().map(level -> level.id().value()).toList();
    return asked.isEmpty()
        ? instrument.scales().stream()
            .flatMap(scale -> scale.levels().stream())
            .map(level -> level.id().value())
            .distinct()
            .toList()
        : asked;
  }

  Map<String, Word> words() {
    return words;
  }

  Optional<Word> find(String word) {
    return Optional.ofNullable(words.get(word));
  }

  /** The name that was probably meant. */
  Optional<String> nearest(String written) {
    return Nearest.to(
        written, words.keySet().stream().filter(word -> !Asks.isQuestion(word)).toList());
  }

  /** What a function of ours can be asked about. */
  List<String> askable(Asks asks) {
    String prefix = asks.word("");
    return words.keySet().stream()
        .filter(word -> word.startsWith(prefix))
        .map(word -> word.substring(prefix.length()))
        .toList();
  }
}
