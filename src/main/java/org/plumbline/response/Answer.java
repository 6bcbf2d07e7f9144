package org.plumbline.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Slot;

/**
 * What stands in one slot. Unanswered is no answer at all; a level that says "no evidence", the
 * number 0 and "not known" are answers, and four different things.
 */
// A number is a number to everybody here; java.lang.Number is not used beside it.
@SuppressWarnings("AvoidCommonTypeNames")
public sealed interface Answer {
  Answer NOT_KNOWN = new NotKnown();

  /** That one option, as the slot takes it: chosen, or ticked. */
  static Answer choosing(OptionId option, Slot slot) {
    return switch (slot.holds()) {
      case OPTION -> new Chosen(option);
      case OPTIONS -> Ticked.of(option);
      case TEXT, NUMBER, DATE, ROWS ->
          throw new IllegalStateException("nothing is chosen in " + slot);
    };
  }

  /** Whether nothing is said: a blank text, no option ticked, no row with anything in it. */
  boolean isEmpty();

  /** Words, kept as typed. */
  record Text(String text) implements Answer {
    @Override
    public boolean isEmpty() {
      return text.isBlank();
    }
  }

  /** A number; 2.50 and 2.5 are the same answer. */
  record Number(BigDecimal number) implements Answer {
    public Number {
      BigDecimal shortest = number.stripTrailingZeros();
      number = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A calendar date. */
  record Date(LocalDate date) implements Answer {
    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** The one option or level chosen. */
  record Chosen(OptionId option) implements Answer {
    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /**
   * The options ticked. Words written beside an option stay when its tick is taken away, so that
   * nobody loses them.
   *
   * @param ticked in the order of ids, which says nothing
   * @param details words beside an option, ticked or not; empty ones are dropped
   */
  record Ticked(SortedSet<OptionId> ticked, Map<OptionId, String> details) implements Answer {
    public Ticked {
      ticked = Collections.unmodifiableSortedSet(new TreeSet<>(ticked));
      TreeMap<OptionId, String> written = new TreeMap<>(details);
      written.values().removeIf(String::isEmpty);
      details = Collections.unmodifiableMap(written);
    }

    public static Ticked of(OptionId... ticked) {
      return new Ticked(new TreeSet<>(List.of(ticked)), Map.of());
    }

    @Override
    public boolean isEmpty() {
      return ticked.isEmpty();
    }
  }

  /** The rows of a table, in the order in which they were put. */
  record Rows(List<Row> rows) implements Answer {
    public Rows {
      rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
      return rows.stream().allMatch(Row::isEmpty);
    }
  }

  /**
   * One row.
   *
   * @param id stays with the row while others come and go around it
   * @param cells by the slot of the column; a cell without an answer is left out
   */
  record Row(UUID id, Map<ItemId, Answer> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    public boolean isEmpty() {
      return cells.values().stream().allMatch(Answer::isEmpty);
    }
  }

  /** Said in so many words that it is not known. */
  record NotKnown() implements Answer {
    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
