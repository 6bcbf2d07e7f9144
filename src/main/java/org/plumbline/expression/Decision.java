package org.plumbline.expression;

import java.util.Set;
import org.plumbline.id.ItemId;

/** Whether a condition holds. Unknown is not false: what is open is a decision of its own. */
public sealed interface Decision {
  Decision HOLDS = new Holds();
  Decision FAILS = new Fails();

  /** Not known to fail; the safe reading wherever leaving something out could harm. */
  boolean mayHold();

  /** It holds, whatever is still open. */
  record Holds() implements Decision {
    @Override
    public boolean mayHold() {
      return true;
    }
  }

  /** It does not hold, whatever is still open. */
  record Fails() implements Decision {
    @Override
    public boolean mayHold() {
      return false;
    }
  }

  /**
   * Undecided.
   *
   * @param because the items that are unanswered or not known and would decide it
   */
  record Open(Set<ItemId> because) implements Decision {
    public Open {
      because = Set.copyOf(because);
    }

    @Override
    public boolean mayHold() {
      return true;
    }
  }
}
