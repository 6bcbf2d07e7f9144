package org.plumbline.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.expression.Expressions;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/**
 * The cases that routing can meet: every level with every authority with every answer to each item
 * that routing mentions, "unanswered" and "not known" among the answers. What the simulator shows,
 * and what every template is rendered over before publication.
 *
 * <p>Items that take words, numbers or dates cannot be gone through: words are taken as open and as
 * the item's own label, numbers and dates as open.
 *
 * @param list in the order of levels, authorities and options
 * @param isComplete false when there are more than {@link #MOST}: then each answer stands at least
 *     once with every level and authority, but not with every other answer
 */
public record Combinations(List<Combination> list, boolean isComplete) {
  public static final int MOST = 10_000;

  public Combinations {
    list = List.copyOf(list);
  }

  /**
   * All of them.
   *
   * @param named the names that routing texts mention
   */
  public static Combinations of(Expressions expressions, Set<String> named) {
    return of(expressions, named, MOST);
  }

  /** At most so many, where each answer can stand with every other. */
  public static Combinations of(Expressions expressions, Set<String> named, int most) {
    Instrument instrument = expressions.instrument();
    List<List<Choice>> choices =
        Mentions.of(expressions, named).stream()
            .filter(item -> !instrument.isJudgement(item))
            .map(item -> choices(instrument, item))
            .toList();
    List<Optional<OptionId>> levels = levels(instrument);
    long cases = (long) levels.size() * instrument.authorities().size();
    for (List<Choice> own : choices) {
      cases = Math.min(most + 1L, cases * own.size());
    }
    boolean complete = cases <= most;
    List<Answers> answers = complete ? all(choices) : eachOnce(choices);
    List<Combination> list = new ArrayList<>();
    for (Optional<OptionId> level : levels) {
      for (AuthorityCode authority : instrument.authorities()) {
        for (Answers given : answers) {
          list.add(new Combination(level, authority, judged(instrument, given, level)));
        }
      }
    }
    return new Combinations(list, complete);
  }

  /**
   * The items that routing mentions and whose answers are not all gone through: words, numbers,
   * dates and rows; and several ticks, each of which stands alone.
   */
  public static List<Item> notGoneThrough(Expressions expressions, Set<String> named) {
    return Mentions.of(expressions, named).stream().filter(Combinations::isOpenEnded).toList();
  }

  private static boolean isOpenEnded(Item item) {
    return switch (item) {
      case Item.Choosable choosable -> choosable.many();
      case Item.Shown _ -> false;
      case Item.Written _, Item.TableItem _ -> true;
    };
  }

  /** One answer to one item, or none. */
  private record Choice(Item item, Optional<Answer> answer) {
    Answers addTo(Answers answers) {
      return answer.map(given -> answers.with(item.id(), given)).orElse(answers);
    }
  }

  private static Answers judged(Instrument instrument, Answers answers, Optional<OptionId> level) {
    return instrument
        .outcome()
        .judgement()
        .map(Judgement::item)
        .flatMap(item -> level.map(given -> answers.with(item, new Answer.Chosen(given))))
        .orElse(answers);
  }

  /** The levels of the judgement; without one, those that routes name. */
  private static List<Optional<OptionId>> levels(Instrument instrument) {
    List<OptionId> asked = instrument.judgedLevels().stream().map(Level::id).toList();
    List<OptionId> levels =
        asked.isEmpty()
            ? instrument.routing().stream()
                .flatMap(route -> route.levels().stream())
                .distinct()
                .toList()
            : asked;
    return levels.isEmpty()
        ? List.of(Optional.empty())
        : levels.stream().map(Optional::of).toList();
  }

  private static List<Choice> choices(Instrument instrument, Item item) {
    List<Choice> choices = new ArrayList<>();
    answers(instrument, item).forEach(answer -> choices.add(new Choice(item, Optional.of(answer))));
    if (item.prompt().mayBeNotKnown()) {
      choices.add(new Choice(item, Optional.of(Answer.NOT_KNOWN)));
    }
    choices.add(new Choice(item, Optional.empty()));
    return choices;
  }

  private static Stream<Answer> answers(Instrument instrument, Item item) {
    return switch (item) {
      case Item.Choosable choosable ->
          choosable.options(instrument).stream()
              .map(option -> Answer.choosing(option.id(), choosable.slots().getFirst()));
      case Item.Words _ -> Stream.of(new Answer.Text(item.prompt().label()));
      case Item.NumberItem _, Item.DateItem _, Item.TableItem _, Item.Shown _ -> Stream.empty();
    };
  }

  private static List<Answers> all(List<List<Choice>> choices) {
    List<Answers> answers = List.of(Answers.NONE);
    for (List<Choice> own : choices) {
      answers =
          answers.stream()
              .flatMap(given -> own.stream().map(choice -> choice.addTo(given)))
              .toList();
    }
    return answers;
  }

  /** Each choice at least once: the first of every item together, the second, and so on. */
  private static List<Answers> eachOnce(List<List<Choice>> choices) {
    int most = choices.stream().mapToInt(List::size).max().orElse(0);
    List<Answers> answers = new ArrayList<>();
    for (int turn = 0; turn < most; turn++) {
      Answers given = Answers.NONE;
      for (List<Choice> own : choices) {
        given = own.get(turn % own.size()).addTo(given);
      }
      answers.add(given);
    }
    return answers;
  }
}
