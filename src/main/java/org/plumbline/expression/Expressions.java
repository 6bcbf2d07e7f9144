package org.plumbline.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;

/**
 * All expressions of one version, compiled. Immutable and safe for threads; made once per version
 * and kept, since compiling costs milliseconds and working out costs microseconds.
 */
public final class Expressions {
  private final FormIndex form;
  private final Vocabulary vocabulary;
  private final Map<String, Compiled> programs;

  private Expressions(Instrument instrument, Compilation compilation) {
    this.form = FormIndex.of(instrument);
    this.vocabulary = compilation.vocabulary();
    this.programs = compilation.programs();
  }

  /** Everything wrong with the expressions of a draft; empty when they can be used. */
  public static List<Fault> check(Instrument instrument) {
    return new Compilation(instrument).faults();
  }

  /** Compiles. Throws when something is wrong, which publication rules out. */
  public static Expressions of(Instrument instrument) {
    Compilation compilation = new Compilation(instrument);
    if (!compilation.faults().isEmpty()) {
      throw new IllegalStateException(
          "%s has faulty expressions: %s".formatted(instrument.ref(), compilation.faults()));
    }
    return new Expressions(instrument, compilation);
  }

  /** Reads the expressions over one set of facts; cheap, for use by one thread. */
  public Reading over(Facts facts) {
    return new Reading(this, facts);
  }

  /** One expression over one set of facts; it must be one of the instrument's own. */
  public Value evaluate(String expression, Facts facts) {
    return over(facts).value(expression);
  }

  /**
   * The items that the expression asks about, by way of computed items and scores too; a count of
   * levels mentions none.
   */
  public Set<ItemId> itemsIn(String expression) {
    Set<ItemId> items = new TreeSet<>();
    for (String name : get(expression).names()) {
      vocabulary
          .find(name)
          .ifPresent(word -> {
            switch (word.name()) {
              case Name.Answered(Item item) -> items.add(item.id());
              case Name.PointsOf(Item item) -> items.add(item.id());
              case Name.IsAnswered(Item item) -> items.add(item.id());
              case Name.Computed(Item.ComputedItem item, _) ->
                  items.addAll(itemsIn(item.expression()));
              case Name.ScoreOf(OutcomeRules.Score score) ->
                  items.addAll(itemsIn(score.expression()));
              case Name.Authority _,
                  Name.JudgedLevel _,
                  Name.Today _,
                  Name.TallyOf _,
                  Name.ChosenSoFar _ -> {}
            }
          });
    }
    return items;
  }

  /**
   * Whether the answers to {@link #itemsIn}, the judged level and the authority settle the
   * expression: it counts no levels and does not ask what day it is.
   */
  public boolean isSettledByItems(String expression) {
    return get(expression).names().stream()
        .flatMap(name -> vocabulary.find(name).stream())
        .allMatch(word ->
            switch (word.name()) {
              case Name.Answered _,
                  Name.PointsOf _,
                  Name.IsAnswered _,
                  Name.Authority _,
                  Name.JudgedLevel _ ->
                  true;
              case Name.Computed(Item.ComputedItem item, _) -> isSettledByItems(item.expression());
              case Name.ScoreOf(OutcomeRules.Score score) -> isSettledByItems(score.expression());
              case Name.Today _, Name.TallyOf _, Name.ChosenSoFar _ -> false;
            });
  }

  /**
   * Whether the expression asks about the judged level, by way of computed items and scores too.
   */
  public boolean asksForLevel(String expression) {
    return get(expression).names().stream()
        .flatMap(name -> vocabulary.find(name).stream())
        .anyMatch(word ->
            switch (word.name()) {
              case Name.JudgedLevel _ -> true;
              case Name.Computed(Item.ComputedItem item, _) -> asksForLevel(item.expression());
              case Name.ScoreOf(OutcomeRules.Score score) -> asksForLevel(score.expression());
              case Name.Answered _,
                  Name.PointsOf _,
                  Name.IsAnswered _,
                  Name.Authority _,
                  Name.Today _,
                  Name.TallyOf _,
                  Name.ChosenSoFar _ ->
                  false;
            });
  }

  /** The question whose answer the expression repeats, where it is its id and nothing else. */
  public Optional<Item> findRepeated(String expression) {
    return get(expression)
        .sole()
        .flatMap(vocabulary::find)
        .flatMap(word ->
            word.name() instanceof Name.Answered(Item item) ? Optional.of(item) : Optional.empty());
  }

  /** The question for a date of birth, where the expression is the age that follows from it. */
  public Optional<Item> findBirth(String expression) {
    return get(expression)
        .born()
        .flatMap(vocabulary::find)
        .flatMap(word ->
            word.name() instanceof Name.Answered(Item item) ? Optional.of(item) : Optional.empty());
  }

  public Instrument instrument() {
    return form.instrument();
  }

  /** The form that they are about. */
  public FormIndex form() {
    return form;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Compiled get(String expression) {
    Compiled compiled = programs.get(expression);
    if (compiled == null) {
      throw new IllegalStateException(
          "%s has no expression %s".formatted(instrument().ref(), expression));
    }
    return compiled;
  }
}
