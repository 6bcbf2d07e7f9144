package org.plumbline.outcome;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Facts;
import org.plumbline.expression.Reading;
import org.plumbline.expression.Value;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/**
 * An instrument with answers written in one line, and what becomes of them in one line. The line
 * holds {@code slot=value} pairs; several ticks are {@code slot=a+b}, {@code ?} is not known and an
 * underscore in words is a blank.
 */
public record Case(Expressions expressions, Answers answers, LocalDate today) {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  public static Case of(Instruments instrument, String answers) {
    return of(Expressions.of(instrument.build()), answers);
  }

  public static Case of(Expressions expressions, String answers) {
    return new Case(expressions, answers(expressions.instrument(), answers), TODAY);
  }

  public static Answers answers(Instrument instrument, String line) {
    Answers answers = Answers.NONE;
    for (String pair : line.isBlank() ? List.<String>of() : List.of(line.split(" ", -1))) {
      int equals = pair.indexOf('=');
      ItemId slot = new ItemId(pair.substring(0, equals));
      answers = answers.with(slot, answer(instrument, slot, pair.substring(equals + 1)));
    }
    return answers;
  }

  private static Answer answer(Instrument instrument, ItemId id, String value) {
    if (value.equals("?")) {
      return Answer.NOT_KNOWN;
    }
    Slot slot =
        instrument
            .items()
            .flatMap(item -> item.slots().stream())
            .filter(place -> place.id().equals(id))
            .findFirst()
            .orElseThrow();
    return switch (slot.holds()) {
      case TEXT -> new Answer.Text(value.replace('_', ' '));
      case NUMBER -> new Answer.Number(new BigDecimal(value));
      case DATE -> new Answer.Date(LocalDate.parse(value));
      case OPTION -> new Answer.Chosen(new OptionId(value));
      case OPTIONS ->
          Answer.Ticked.of(
              Stream.of(value.split("\\+", -1)).map(OptionId::new).toArray(OptionId[]::new));
      case ROWS -> throw new IllegalArgumentException("rows are not written in a line");
    };
  }

  public Reading reading() {
    return expressions.over(
        Facts.of(expressions.instrument(), answers, expressions.instrument().owner(), today));
  }

  public Outcome outcome() {
    return Outcome.of(reading());
  }

  /** Such as {@code mild 1, moderate 2; open 3, not known 0, hidden 0}. */
  public String tally() {
    return outcome()
        .tally()
        .map(tally ->
            "%s; open %d, not known %d, hidden %d"
                .formatted(
                    tally.levels().stream()
                        .map(count -> count.level().label() + " " + count.count())
                        .collect(joining(", ")),
                    tally.unanswered(),
                    tally.notKnown(),
                    tally.hidden()))
        .orElse("nothing is counted");
  }

  /** Such as {@code moderate by rule_2, limit_1} or {@code mild or moderate, open: a b}. */
  public String indicated() {
    return outcome()
        .indicated()
        .map(indicated ->
            switch (indicated) {
              case Indicated.Decided decided ->
                  "%s by %s"
                      .formatted(
                          decided.level().label(),
                          decided.reasons().stream().map(Case::reason).collect(joining(", ")));
              case Indicated.NoLevel _ -> "no level";
              case Indicated.Undecided undecided ->
                  Stream.concat(
                              undecided.possible().stream().map(level -> level.label()),
                              undecided.mayBeNone() ? Stream.of("none") : Stream.empty())
                          .collect(joining(" or "))
                      + open(undecided.because());
            })
        .orElse("nothing is indicated");
  }

  private static String reason(Indicated.Reason reason) {
    return switch (reason) {
      case Indicated.Reason.ByRule by -> by.rule().id().value();
      case Indicated.Reason.ByBand by -> by.band().id().value();
      case Indicated.Reason.ByLimit by -> by.limit().id().value();
    };
  }

  /** Such as {@code total 12 in high}. */
  public String bands() {
    return outcome().bands().stream()
        .map(band ->
            band.score().id()
                + switch (band) {
                  case BandValue.Within within ->
                      " %s in %s".formatted(within.value(), within.band().label());
                  case BandValue.InNone none -> " %s in no band".formatted(none.value());
                  case BandValue.Undecided undecided -> open(undecided.because());
                })
        .collect(joining("; "));
  }

  /** Such as {@code total 12}. */
  public String scores() {
    return outcome().scores().stream()
        .map(score -> score.score().id() + " " + value(score.value()))
        .collect(joining("; "));
  }

  public String computed() {
    return outcome().computed().stream()
        .map(computed -> computed.item().id() + " " + value(computed.value()))
        .collect(joining("; "));
  }

  /** Such as {@code going_missing UNANSWERED}. */
  public String missing() {
    return outcome().missing().stream()
        .map(missing -> missing.item() + " " + missing.why())
        .collect(joining("; "));
  }

  /** Such as {@code front IN_PROGRESS 1/3}. */
  public String progress() {
    return outcome().progress().stream()
        .map(section ->
            "%s %s %d/%d"
                .formatted(
                    section.section(), section.state(), section.answered(), section.answerable()))
        .collect(joining("; "));
  }

  public static String value(Value value) {
    return switch (value) {
      case Value.Bool(boolean bool) -> Boolean.toString(bool);
      case Value.Number number -> number.value().toPlainString();
      case Value.Text(String text) -> text;
      case Value.Date date -> date.value().toString();
      case Value.Texts(List<String> texts) -> String.join("+", texts);
      case Value.Undecided(Set<ItemId> because) -> "undecided" + open(because);
    };
  }

  private static String open(Set<ItemId> because) {
    return ", open: " + new TreeSet<>(because).stream().map(ItemId::value).collect(joining(" "));
  }
}
