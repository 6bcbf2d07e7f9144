package org.plumbline.drafting;

import java.util.List;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Problem;

/** What became of a decision on a request. */
public sealed interface DecisionResult {
  /** The decision is kept. */
  record Decided(PublicationRequest request) implements DecisionResult {}

  /**
   * The version is published, and its draft is at an end.
   *
   * @param goesOn whether later edits went into a draft of the version after it
   */
  record Published(VersionRef version, boolean goesOn) implements DecisionResult {}

  /** It cannot be published; the decision was not kept. */
  record Refused(List<Problem> problems) implements DecisionResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** Somebody else decided, or the draft was discarded; nothing was stored. */
  record TooLate() implements DecisionResult {}
}
