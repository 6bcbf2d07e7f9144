package org.plumbline.assessment;

import java.util.List;
import org.plumbline.outcome.Missing;

/** What became of an attempt to submit. */
public sealed interface Submission {
  /** Submitted, now or by an earlier try at the same act. */
  record Done() implements Submission {}

  /** Something has to be put right first; nothing was changed. */
  record Incomplete(List<Missing> missing) implements Submission {
    public Incomplete {
      missing = List.copyOf(missing);
    }
  }

  /** Its version was retired; nothing was changed, and nothing can be. */
  record VersionRetired() implements Submission {}

  /** It is not open: somebody submitted it already. */
  record NoLongerOpen() implements Submission {}
}
