package org.plumbline.expression;

import java.util.Set;
import org.plumbline.id.ItemId;

/** What is known about one name. */
sealed interface Fact {

  /** Known, in the form CEL takes. */
  record Is(Object value) implements Fact {}

  /** Not known. */
  sealed interface Unknown extends Fact {
    Set<ItemId> because();
  }

  /** Nothing is known about it. */
  record Open(Set<ItemId> because) implements Unknown {}

  /**
   * A count that has begun.
   *
   * @param sofar what is counted already
   * @param because what is still open; each may come to this level, to another, or to none
   */
  record Counting(long sofar, Set<ItemId> because) implements Unknown {}
}
