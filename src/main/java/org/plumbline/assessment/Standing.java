package org.plumbline.assessment;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * How an assessment has to stand, so that it is moved on.
 *
 * @param states one of these
 * @param revision exactly this, where anything that was written since stands against it
 */
record Standing(Set<StoredState> states, Optional<Integer> revision) {
  Standing {
    states = Set.copyOf(states);
  }

  static Standing in(Collection<StoredState> states) {
    return new Standing(Set.copyOf(states), Optional.empty());
  }

  /** With a manager, as it was read. */
  static Standing submittedAt(int revision) {
    return new Standing(Set.of(StoredState.SUBMITTED), Optional.of(revision));
  }
}
