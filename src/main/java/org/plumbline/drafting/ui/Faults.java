package org.plumbline.drafting.ui;

import java.util.Optional;
import org.plumbline.drafting.Draft;
import org.plumbline.expression.Expressions;

/** What is amiss with an expression of a draft. */
final class Faults {
  private Faults() {}

  /** A sentence and what to do; empty where nothing is amiss, or nothing is written. */
  static Optional<String> find(Draft draft, String expression) {
    return expression.isBlank()
        ? Optional.empty()
        : Expressions.check(draft.instrument()).stream()
            .filter(fault -> fault.expression().equals(expression))
            .findFirst()
            .map(fault -> fault.what() + " " + fault.remedy());
  }
}
