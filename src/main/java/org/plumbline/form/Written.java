package org.plumbline.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;
import org.plumbline.response.Misfit;
import org.plumbline.response.Misfits;
import org.plumbline.shell.Dates;
import org.plumbline.shell.WrittenDate;

/** Between what is written in a control and the answer it stands for. */
final class Written {
  private Written() {}

  /** What reading a control gave. */
  sealed interface Reading {
    /** An answer, or none when the control is empty. */
    record Is(Optional<Answer> answer) implements Reading {}

    /** It cannot be read as what is asked for; it stays on the page and is not saved. */
    record Not(String remedy) implements Reading {}
  }

  /** Reads what is written for an item that holds words, a number or a date. */
  static Reading read(Item.Written item, String written) {
    if (written.isEmpty()) {
      return new Reading.Is(Optional.empty());
    }
    return switch (item.holds()) {
      case TEXT -> new Reading.Is(Optional.of(new Answer.Text(written)));
      case NUMBER -> number(withoutUnit(item, written.strip()));
      case DATE -> date(written);
      case OPTION, OPTIONS, ROWS ->
          throw new IllegalStateException(
              "nothing of kind " + item.holds() + " is written as text");
    };
  }

  static String show(Optional<Answer> answer) {
    return switch (answer.orElse(null)) {
      case Answer.Text(String text) -> text;
      case Answer.Number(BigDecimal number) -> number.toPlainString();
      case Answer.Date(LocalDate date) -> Dates.day(date);
      case Answer.NotKnown _ -> "";
      case Answer.Chosen _, Answer.Ticked _, Answer.Rows _ -> "";
      case null -> "";
    };
  }

  /** What does not fit about an answer that is kept; empty when it fits. */
  static String misfit(FormContext form, Item item, Optional<Answer> answer) {
    return answer.stream()
        .flatMap(given ->
            Stream.concat(
                Misfits.check(form.instrument(), item, item.id(), given).stream(),
                Misfits.checkOn(form.today().get(), item, given).stream()))
        .filter(Misfit::isStorable)
        .map(misfit -> misfit.what() + " " + misfit.remedy())
        .collect(Collectors.joining(" "));
  }

  /** Why it is not saved, and what stays instead. */
  static String unread(Reading.Not not, Optional<Answer> kept) {
    return not.remedy()
        + (kept.orElse(null) instanceof Answer.Date(LocalDate day)
            ? " Until then " + Dates.day(day) + " is kept."
            : "");
  }

  /** People write the unit along: 95%. */
  private static String withoutUnit(Item item, String written) {
    return item.unit()
        .filter(unit -> written.toLowerCase(Locale.UK).endsWith(unit.toLowerCase(Locale.UK)))
        .map(unit -> written.substring(0, written.length() - unit.length()).strip())
        .orElse(written);
  }

  private static Reading number(String written) {
    try {
      BigDecimal number = new BigDecimal(written.replace(",", ""));
      if (number.precision() - number.scale() > 14 || number.scale() > 6) {
        return new Reading.Not("Write a number of at most 14 digits, and 6 behind the point.");
      }
      return new Reading.Is(Optional.of(new Answer.Number(number)));
    } catch (NumberFormatException e) {
      return new Reading.Not("Write a number in figures, such as 85 or 92.5.");
    }
  }

  private static Reading date(String written) {
    return WrittenDate.read(written)
        .<Reading>map(day -> new Reading.Is(Optional.of(new Answer.Date(day))))
        .orElse(new Reading.Not(WrittenDate.REMEDY));
  }
}
