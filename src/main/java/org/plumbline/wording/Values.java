package org.plumbline.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.wording.RenderingStopped.TooManyRows;
import org.plumbline.wording.RenderingStopped.ValueMissing;
import org.plumbline.wording.RenderingStopped.ValueOfAnotherKind;

/**
 * Copies what a template mentions out of the values at hand, as plain data of the kinds it was
 * checked for. Nothing else comes near the engine.
 */
final class Values {
  private final String where;
  private final int maxRows;
  private final Deadline deadline;

  Values(String where, int maxRows, Deadline deadline) {
    this.where = where;
    this.maxRows = maxRows;
    this.deadline = deadline;
  }

  Map<String, Object> of(Map<String, Word> words, Map<String, ?> values) {
    Map<String, Object> copied = new HashMap<>();
    words.forEach((name, word) -> copied.put(name, value(name, word, values.get(name))));
    return copied;
  }

  private Object value(String name, Word word, @Nullable Object value) {
    if (value == null) {
      throw new ValueMissing(where, name);
    }
    return switch (word) {
      case Word.Text _ when value instanceof String text -> Stand.TEXT + text;
      case Word.Text _ -> throw new ValueOfAnotherKind(where, name, "text");
      case Word.Choice(List<String> answers)
          when value instanceof String answer && answers.contains(answer) ->
          Stand.TEXT + answer;
      case Word.Choice _ -> throw new ValueOfAnotherKind(where, name, "one of its answers");
      case Word.Quantity _ -> quantity(name, value);
      case Word.Rows rows when value instanceof List<?> list -> table(name, rows, list);
      case Word.Rows _ -> throw new ValueOfAnotherKind(where, name, "a list of rows");
    };
  }

  private Object quantity(String name, Object value) {
    return switch (value) {
      case BigDecimal number when isWritable(number) -> number.stripTrailingZeros();
      case Integer number -> new BigDecimal(number);
      case Long number -> new BigDecimal(number);
      case Double number when Double.isFinite(number) && isWritable(BigDecimal.valueOf(number)) ->
          BigDecimal.valueOf(number).stripTrailingZeros();
      case String none
          when none.equals(Vocabulary.UNANSWERED) || none.equals(Vocabulary.NOT_KNOWN) ->
          Stand.TEXT + none;
      default -> throw new ValueOfAnotherKind(where, name, "a number");
    };
  }

  /** A number with a great exponent takes a billion digits to write. */
  private static boolean isWritable(BigDecimal number) {
    return number.precision() <= 40 && Math.abs((long) number.scale()) <= 40;
  }

  private Table table(String name, Word.Rows rows, List<?> list) {
    if (list.size() > maxRows) {
      throw new TooManyRows(where, name, maxRows);
    }
    List<Table.Row> copied = new ArrayList<>();
    for (Object row : list) {
      if (!(row instanceof Map<?, ?> columns)) {
        throw new ValueOfAnotherKind(where, name, "a list of rows");
      }
      Map<String, Object> values = new HashMap<>();
      rows.columns()
          .forEach((column, word) ->
              values.put(column, value(name + "." + column, word, columns.get(column))));
      copied.add(new Table.Row(values));
    }
    return new Table(copied, deadline);
  }
}
