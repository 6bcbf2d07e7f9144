package org.plumbline.drafting;

import java.util.List;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Problem;

/** What became of the wish to begin a draft. */
public sealed interface CreateResult {
  /** There is one now. */
  record Begun(InstrumentCode code) implements CreateResult {}

  /** The instrument has an open draft already, which the authority's admins share. */
  record AlreadyOpen(InstrumentCode code) implements CreateResult {}

  /** There is none; nothing was stored. */
  record Refused(List<Problem> problems) implements CreateResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
