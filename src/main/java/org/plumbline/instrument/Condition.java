package org.plumbline.instrument;

/** When something holds: always, never, or when an expression over the answers does. */
public sealed interface Condition {
  Condition ALWAYS = new Always();
  Condition NEVER = new Never();

  /** In every case. */
  record Always() implements Condition {}

  /** In no case. */
  record Never() implements Condition {}

  /**
   * While the expression is true; undecided while it depends on something unanswered.
   *
   * @param expression in CEL, over the ids of items, {@code authority} and {@code level}
   */
  record When(String expression) implements Condition {}
}
