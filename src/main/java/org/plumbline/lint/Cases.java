package org.plumbline.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Facts;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/**
 * Every way in which the answers can fall that some conditions ask about, "unanswered" and "not
 * known" among them, with every judged level and every authority.
 */
record Cases(List<Case> list) {
  /** More are not gone through. */
  static final int MOST = 5_000;

  Cases {
    list = List.copyOf(list);
  }

  /**
   * One way.
   *
   * @param isSettled nothing is unanswered or not known
   */
  record Case(Facts facts, boolean isSettled) {}

  /** Of conditions; empty when the cases cannot all be gone through. */
  static Optional<Cases> of(
      Expressions expressions, Collection<Condition> conditions, LocalDate today) {
    List<String> written =
        conditions.stream()
            .flatMap(condition ->
                condition instanceof Condition.When(String expression)
                    ? Stream.of(expression)
                    : Stream.empty())
            .toList();
    return ofExpressions(expressions, written, today);
  }

  /** Of any expressions; empty when the cases cannot all be gone through. */
  static Optional<Cases> ofExpressions(
      Expressions expressions, Collection<String> written, LocalDate today) {
    Instrument instrument = expressions.instrument();
    Set<ItemId> items = new LinkedHashSet<>();
    for (String expression : written) {
      if (!expressions.isSettledByItems(expression)) {
        return Optional.empty();
      }
      items.addAll(expressions.itemsIn(expression));
    }
    addWhatShows(expressions, items);
    Optional<ItemId> judged = instrument.outcome().judgement().map(Judgement::item);
    judged.ifPresent(items::remove);
    List<Optional<OptionId>> levels = levels(instrument);
    List<Given> given = List.of(new Given(Answers.NONE, true));
    for (ItemId id : items) {
      List<Answer> choices =
          expressions
              .form()
              .findItem(id)
              .map(item -> Choices.of(instrument, item))
              .orElse(List.of());
      long cases = (long) given.size() * (choices.size() + 1);
      if (choices.isEmpty() || cases * levels.size() * instrument.authorities().size() > MOST) {
        return Optional.empty();
      }
      given = given.stream().flatMap(each -> each.with(id, choices)).toList();
    }
    List<Case> cases = new ArrayList<>();
    for (Optional<OptionId> level : levels) {
      for (AuthorityCode authority : instrument.authorities()) {
        for (Given each : given) {
          Answers answers =
              judged
                  .flatMap(id -> level.map(l -> each.answers().with(id, new Answer.Chosen(l))))
                  .orElse(each.answers());
          cases.add(
              new Case(
                  new Facts(answers, authority, level, today),
                  each.isSettled() && (level.isPresent() || judged.isEmpty())));
        }
      }
    }
    return Optional.of(new Cases(cases));
  }

  private record Given(Answers answers, boolean isSettled) {
    Stream<Given> with(ItemId item, List<Answer> choices) {
      return Stream.concat(
          choices.stream()
              .map(answer ->
                  new Given(
                      answers.with(item, answer),
                      isSettled && !(answer instanceof Answer.NotKnown))),
          Stream.of(new Given(answers, false)));
    }
  }

  /** A hidden item counts as unanswered, so that what shows it decides with it. */
  private static void addWhatShows(Expressions expressions, Set<ItemId> items) {
    List<ItemId> open = new ArrayList<>(items);
    while (!open.isEmpty()) {
      ItemId next = open.removeLast();
      expressions.form().findItem(next).map(item -> item.prompt().visible()).stream()
          .flatMap(visible ->
              visible instanceof Condition.When(String expression)
                      && expressions.isSettledByItems(expression)
                  ? expressions.itemsIn(expression).stream()
                  : Stream.empty())
          .filter(item ->
              expressions
                  .form()
                  .findItem(item)
                  .filter(found -> !Choices.of(expressions.instrument(), found).isEmpty())
                  .isPresent())
          .filter(items::add)
          .forEach(open::add);
    }
  }

  /** Those of the judgement, and none yet; where nobody judges there is never one. */
  private static List<Optional<OptionId>> levels(Instrument instrument) {
    List<Optional<OptionId>> levels = new ArrayList<>();
    instrument.judgedLevels().stream()
        .map(Level::id)
        .forEach(level -> levels.add(Optional.of(level)));
    levels.add(Optional.empty());
    return levels;
  }
}
