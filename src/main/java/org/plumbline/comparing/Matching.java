package org.plumbline.comparing;

import java.util.List;

/** On what it rests that an element of one instrument is an element of another. */
public sealed interface Matching {
  /** They have ids in common: the instruments are of one descent. */
  record ByIds() implements Matching {}

  /**
   * They have none, so people say what corresponds. What is only suggested is not used.
   *
   * @param confirmed in the order in which it was decided
   * @param suggested how many pairs wait for somebody to confirm or refuse them
   */
  record ByPeople(List<Decision> confirmed, int suggested) implements Matching {
    public ByPeople {
      confirmed = List.copyOf(confirmed);
    }
  }
}
