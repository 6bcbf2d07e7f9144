package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.FormIndex.Question;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Option;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;
import org.plumbline.response.Misfit;
import org.plumbline.response.Misfits;

/**
 * What an instrument asks, by the places for answers: the words that stand behind each of them.
 * Made once for a version, and used for all assessments on it.
 */
public final class Asked {
  /**
   * The number of a section moves when another one comes in before it; what is asked stays the
   * same. "1.", "9. ", "Section 3.", "2)"; but not the 16 of "16 and 17 year olds", nor "1.5
   * hours".
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:section\\s+\\d+[.):]?(?!\\d)|\\d+[.):](?!\\d))\\s*", Pattern.CASE_INSENSITIVE);

  private final FormIndex form;

  private Asked(FormIndex form) {
    this.form = form;
  }

  public static Asked of(FormIndex form) {
    return new Asked(form);
  }

  /** The same of a version whose form was not looked into yet. */
  public static Asked of(Instrument instrument) {
    return of(FormIndex.of(instrument));
  }

  /** In the order of the form. */
  Collection<Question> questions() {
    return form.questions();
  }

  /** Where the slot is on the form. */
  public Optional<Question> find(ItemId slot) {
    return form.find(slot);
  }

  Optional<Holds> holds(ItemId slot) {
    return find(slot).map(question -> question.slot().holds());
  }

  boolean has(ItemId slot) {
    return find(slot).isPresent();
  }

  /** The parts that an answer in this place could have; none where it is of one piece. */
  List<Part> parts(Question question) {
    ItemId slot = question.slot().id();
    return switch (question.slot().holds()) {
      case OPTIONS ->
          question.options().stream()
              .<Part>map(option -> new Part.Choice(slot, option.id()))
              .toList();
      case ROWS ->
          question.item().columns().stream()
              .flatMap(column -> column.slots().stream())
              .<Part>map(cell -> new Part.Column(slot, cell.id()))
              .toList();
      case TEXT, NUMBER, DATE, OPTION -> List.of();
    };
  }

  /**
   * The words behind one part of an answer; empty where it is not asked or not offered here.
   *
   * @param answers with what stands in the slot; where nothing does, only the question counts
   */
  Optional<Agreement> agreement(Part part, Answers answers) {
    return find(part.slot())
        .flatMap(question ->
            switch (part) {
              case Part.Whole(ItemId slot) -> whole(question, slot, answers);
              case Part.Choice(ItemId slot, OptionId option) ->
                  Option.find(question.options(), option)
                      .map(offered ->
                          new Agreement(
                              asked(question) + details(offered, answers.find(slot)),
                              Optional.of(offered.agreed()),
                              offered.under()));
              case Part.Column(ItemId slot, ItemId column) ->
                  question
                      .item()
                      .findColumn(column)
                      .flatMap(item -> column(question, item, cells(answers.find(slot), column)));
            });
  }

  /** Words beside one chosen option are about that option. */
  private Optional<Agreement> whole(Question question, ItemId slot, Answers answers) {
    Optional<OptionId> chosen =
        switch (question.slot().holds()) {
          case OPTION, TEXT ->
              answers.find(slot).flatMap(_ -> answers.findChosen(question.item().id()));
          case NUMBER, DATE, OPTIONS, ROWS -> Optional.empty();
        };
    if (chosen.isEmpty()) {
      return Optional.of(new Agreement(asked(question), Optional.empty(), Optional.empty()));
    }
    return Option.find(question.item().options(form.instrument()), chosen.get())
        .map(option ->
            new Agreement(asked(question), Optional.of(option.agreed()), Optional.empty()));
  }

  /** What is asked for beside a tick, where somebody wrote there. */
  private String details(Option option, Optional<Answer> answer) {
    return answer.orElse(null) instanceof Answer.Ticked ticked
            && ticked.details().containsKey(option.id())
        ? option.details().map(words -> "\n" + words).orElse("")
        : "";
  }

  /** Whether words can be written beside this option. */
  public boolean asksForDetails(Part.Choice choice) {
    return find(choice.slot())
        .flatMap(
            question -> Option.find(question.options(), choice.option()).flatMap(Option::details))
        .isPresent();
  }

  /** A column in which options are chosen is agreed with as a whole: all that were chosen in it. */
  private Optional<Agreement> column(Question question, Item column, List<Answer> cells) {
    String asked = asked(question) + "\n" + question(column);
    List<OptionId> chosen =
        cells.stream()
            .flatMap(cell ->
                cell instanceof Answer.Chosen(OptionId option) ? Stream.of(option) : Stream.empty())
            .distinct()
            .sorted()
            .toList();
    if (chosen.isEmpty()) {
      return Optional.of(new Agreement(asked, Optional.empty(), Optional.empty()));
    }
    List<Option> options = column.options(form.instrument());
    List<Option> found =
        chosen.stream().flatMap(option -> Option.find(options, option).stream()).toList();
    return found.size() == chosen.size()
        ? Optional.of(
            new Agreement(
                asked,
                Optional.of(found.stream().map(Option::agreed).collect(Collectors.joining("\n"))),
                Optional.empty()))
        : Optional.empty();
  }

  private static List<Answer> cells(Optional<Answer> answer, ItemId column) {
    return answer.orElse(null) instanceof Answer.Rows(List<Answer.Row> rows)
        ? rows.stream().flatMap(row -> Stream.ofNullable(row.cells().get(column))).toList()
        : List.of();
  }

  /** Whether this instrument can hold that part of the answer. */
  boolean takes(Part part, Answer answer) {
    return find(part.slot())
        .filter(question ->
            switch (part) {
              case Part.Whole(ItemId slot) ->
                  isStorable(Misfits.check(form.instrument(), question.item(), slot, answer));
              case Part.Choice _ -> true;
              case Part.Column(ItemId _, ItemId column) ->
                  question
                      .item()
                      .findColumn(column)
                      .filter(item ->
                          cells(Optional.of(answer), column).stream()
                              .allMatch(cell ->
                                  isStorable(Misfits.check(form.instrument(), item, column, cell))))
                      .isPresent();
            })
        .isPresent();
  }

  private static boolean isStorable(List<Misfit> misfits) {
    return misfits.stream().allMatch(Misfit::isStorable);
  }

  private static String asked(Question question) {
    return withoutNumber(question.section().title())
        + question.section().guidance().map(words -> "\n" + words).orElse("")
        + "\n"
        + question(question.item());
  }

  /** What a section is called, whatever its number. */
  public static String withoutNumber(String title) {
    return NUMBER.matcher(title).replaceFirst("");
  }

  private static String question(Item item) {
    List<String> words = new ArrayList<>();
    words.add(item.prompt().label());
    item.unit().ifPresent(words::add);
    item.prompt().help().ifPresent(words::add);
    return String.join("\n", words);
  }
}
