package org.plumbline.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.id.ItemId;

/** What an expression amounts to. */
// A number is a number to everybody here; java.lang.Number is not used beside it.
@SuppressWarnings("AvoidCommonTypeNames")
public sealed interface Value {

  /** Worked out. */
  sealed interface Known extends Value {}

  /** Yes or no. */
  record Bool(boolean value) implements Known {}

  /** A number, without superfluous zeros. */
  record Number(BigDecimal value) implements Known {}

  /** Words, or the id of an option. */
  record Text(String value) implements Known {}

  /** A calendar date. */
  record Date(LocalDate value) implements Known {}

  /** Several words or ids of options. */
  record Texts(List<String> values) implements Known {
    public Texts {
      values = List.copyOf(values);
    }
  }

  /**
   * Not to be worked out yet, which is neither false nor 0.
   *
   * @param because the items that are unanswered or not known and would decide it
   */
  record Undecided(Set<ItemId> because) implements Value {
    public Undecided {
      because = Set.copyOf(because);
    }
  }
}
