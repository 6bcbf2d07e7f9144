package org.plumbline.definition;

import java.util.List;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Problem;

/** What came of reading a definition file: a sound instrument, or everything that is in the way. */
public sealed interface Reading {
  /** The file holds a sound instrument. */
  record Read(Instrument instrument) implements Reading {}

  /**
   * The file holds none.
   *
   * @param problems all that were found, at least one, in the order of the file
   */
  record Refused(List<Problem> problems) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
