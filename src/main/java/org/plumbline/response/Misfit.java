package org.plumbline.response;

import org.plumbline.id.ItemId;

/**
 * An answer that does not fit its slot: where, what is wrong, what to do. Sealed by consequence:
 * what is typed is kept wherever the model can hold it, so that nobody loses a word.
 */
public sealed interface Misfit {
  ItemId slot();

  /** A sentence. */
  String what();

  /** A sentence. */
  String remedy();

  /** Cannot be held at all, such as an option that the version does not have; it is refused. */
  record Unstorable(ItemId slot, String what, String remedy) implements Misfit {}

  /** Kept as typed, and listed among what stops submission, such as half an e-mail address. */
  record Doubtful(ItemId slot, String what, String remedy) implements Misfit {}

  default boolean isStorable() {
    return switch (this) {
      case Unstorable _ -> false;
      case Doubtful _ -> true;
    };
  }
}
