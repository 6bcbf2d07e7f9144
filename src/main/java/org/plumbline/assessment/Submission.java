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

  /**
   * It was moved to a newer version, and some of its answers wait for somebody to say whether they
   * hold under the new words; nothing was changed.
   */
  record Undecided() implements Submission {}

  /** The work was moved to a newer version; nothing was changed here, and nothing can be. */
  record MovedOn() implements Submission {}

  /** Its version was retired; nothing was changed, and nothing can be. */
  record VersionRetired() implements Submission {}

  /**
   * Others wrote in it after it was read to be submitted; nothing was changed. Whoever submits
   * answers for all of it, so they read it again first.
   */
  record Changed() implements Submission {}

  /** It is not open: somebody submitted it already. */
  record NoLongerOpen() implements Submission {}
}
