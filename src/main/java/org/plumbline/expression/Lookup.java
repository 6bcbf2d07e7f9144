package org.plumbline.expression;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/** What one reading knows about a name. */
final class Lookup {
  private final Reading reading;
  private final Answers answers;

  Lookup(Reading reading) {
    this.reading = reading;
    this.answers = reading.facts().answers();
  }

  Fact of(Name name) {
    return switch (name) {
      case Name.Authority _ -> new Fact.Is(reading.facts().authority().value());
      case Name.Today _ -> new Fact.Is(Language.midnight(reading.facts().today()));
      case Name.JudgedLevel _ -> level();
      case Name.Answered(Item item) -> answer(item);
      case Name.Computed(Item.ComputedItem item, boolean whole) ->
          cel(reading.value(item.expression()), whole);
      case Name.ScoreOf(OutcomeRules.Score score) -> cel(reading.value(score.expression()), false);
      case Name.PointsOf(Item item) -> points(item);
      case Name.IsAnswered(Item item) -> new Fact.Is(isAsked(item) && answers.isAnswered(item));
      case Name.TallyOf(OptionId level) -> tally(level);
      case Name.ChosenSoFar(OptionId level) -> new Fact.Is(count(level));
    };
  }

  private boolean isAsked(Item item) {
    return reading.visibility(item).mayHold();
  }

  private Fact level() {
    return reading
        .facts()
        .level()
        .<Fact>map(level -> new Fact.Is(level.value()))
        .orElseGet(() ->
            new Fact.Open(
                reading.instrument().outcome().judgement().stream()
                    .map(OutcomeRules.Judgement::item)
                    .collect(Collectors.toSet())));
  }

  private Optional<Answer> find(Item item) {
    return answers.find(item.id()).filter(answer -> !answer.isEmpty() && isAsked(item));
  }

  private Fact answer(Item item) {
    return find(item).map(answer -> is(item, answer)).orElseGet(() -> open(item));
  }

  private static Fact is(Item item, Answer answer) {
    return switch (answer) {
      case Answer.Text(String text) -> new Fact.Is(text);
      case Answer.Number number -> new Fact.Is(number.number().doubleValue());
      case Answer.Date date -> new Fact.Is(Language.midnight(date.date()));
      case Answer.Chosen(OptionId option) -> new Fact.Is(option.value());
      case Answer.Ticked ticked ->
          new Fact.Is(ticked.ticked().stream().map(OptionId::value).toList());
      case Answer.Rows _, Answer.NotKnown _ -> open(item);
    };
  }

  private static Fact open(Item item) {
    return new Fact.Open(Set.of(item.id()));
  }

  private Fact points(Item item) {
    return find(item)
        .filter(answer -> !(answer instanceof Answer.NotKnown))
        .<Fact>map(answer -> new Fact.Is((double) points(item, answer)))
        .orElseGet(() -> open(item));
  }

  /** The sum over what is chosen or ticked; what carries no points adds nothing. */
  private long points(Item item, Answer answer) {
    Set<OptionId> chosen =
        switch (answer) {
          case Answer.Chosen(OptionId option) -> Set.of(option);
          case Answer.Ticked ticked -> ticked.ticked();
          case Answer.Text _, Answer.Number _, Answer.Date _, Answer.Rows _, Answer.NotKnown _ ->
              Set.of();
        };
    return item.options(reading.instrument()).stream()
        .filter(option -> chosen.contains(option.id()))
        .mapToLong(option -> option.points().orElse(0))
        .sum();
  }

  private Fact tally(OptionId level) {
    Set<ItemId> open =
        counted()
            .map(Item::id)
            .filter(item -> answers.findChosen(item).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    return open.isEmpty() ? new Fact.Is(count(level)) : new Fact.Counting(count(level), open);
  }

  private long count(OptionId level) {
    return counted()
        .filter(item -> answers.findChosen(item.id()).filter(level::equals).isPresent())
        .count();
  }

  private Stream<Item.LevelItem> counted() {
    return Counted.items(reading.instrument()).filter(this::isAsked);
  }

  /** A value in the form CEL takes. */
  private static Fact cel(Value value, boolean whole) {
    return switch (value) {
      case Value.Bool(boolean bool) -> new Fact.Is(bool);
      case Value.Number number ->
          new Fact.Is(
              whole ? (Object) number.value().longValueExact() : number.value().doubleValue());
      case Value.Text(String text) -> new Fact.Is(text);
      case Value.Date date -> new Fact.Is(Language.midnight(date.value()));
      case Value.Texts(var texts) -> new Fact.Is(texts);
      case Value.Undecided(Set<ItemId> because) -> new Fact.Open(because);
    };
  }
}
