package org.plumbline.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.instrument.Holds;
import org.plumbline.response.Answer;

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

  static Reading read(Holds holds, String written) {
    if (written.isEmpty()) {
      return new Reading.Is(Optional.empty());
    }
    return switch (holds) {
      case TEXT -> new Reading.Is(Optional.of(new Answer.Text(written)));
      case NUMBER -> number(written);
      case DATE -> date(written);
      case OPTION, OPTIONS, ROWS ->
          throw new IllegalStateException("nothing of kind " + holds + " is written as text");
    };
  }

  static String show(Optional<Answer> answer) {
    return switch (answer.orElse(null)) {
      case Answer.Text(String text) -> text;
      case Answer.Number(BigDecimal number) -> number.toPlainString();
      case Answer.Date(LocalDate date) -> date.toString();
      case Answer.NotKnown _ -> "";
      case Answer.Chosen _, Answer.Ticked _, Answer.Rows _ -> "";
      case null -> "";
    };
  }

  private static Reading number(String written) {
    try {
      BigDecimal number = new BigDecimal(written.strip().replace(",", ""));
      if (number.precision() - number.scale() > 14 || number.scale() > 6) {
        return new Reading.Not("Write a number of at most 14 digits, and 6 behind the point.");
      }
      return new Reading.Is(Optional.of(new Answer.Number(number)));
    } catch (NumberFormatException e) {
      return new Reading.Not("Write a number in figures, such as 85 or 92.5.");
    }
  }

  private static Reading date(String written) {
    try {
      return new Reading.Is(Optional.of(new Answer.Date(LocalDate.parse(written))));
    } catch (DateTimeException e) {
      return new Reading.Not("Write day, month and year, such as 9 April 2026.");
    }
  }
}
