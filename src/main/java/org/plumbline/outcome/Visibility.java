package org.plumbline.outcome;

import org.plumbline.expression.Decision;

/** Whether an item is shown. */
public enum Visibility {
  VISIBLE,
  HIDDEN,
  /** Its condition is open; it is shown and marked, so that nothing is left unasked. */
  UNDECIDED;

  static Visibility of(Decision decision) {
    return switch (decision) {
      case Decision.Holds _ -> VISIBLE;
      case Decision.Fails _ -> HIDDEN;
      case Decision.Open _ -> UNDECIDED;
    };
  }

  public boolean isShown() {
    return this != HIDDEN;
  }
}
