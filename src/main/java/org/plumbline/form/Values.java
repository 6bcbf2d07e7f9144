package org.plumbline.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.expression.Value;
import org.plumbline.shell.Dates;

/** Worked-out values as people read them. */
public final class Values {
  private Values() {}

  /** Empty while undecided. */
  public static String text(Value value) {
    return switch (value) {
      case Value.Bool(boolean yes) -> yes ? "Yes" : "No";
      case Value.Number(BigDecimal number) -> number.toPlainString();
      case Value.Text(String words) -> words;
      case Value.Date(LocalDate day) -> Dates.day(day);
      case Value.Texts(List<String> words) -> String.join(", ", words);
      case Value.Undecided _ -> "";
    };
  }
}
