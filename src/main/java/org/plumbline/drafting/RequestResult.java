package org.plumbline.drafting;

import java.util.List;
import org.plumbline.instrument.Problem;

/** What became of the wish to have a draft published. */
public sealed interface RequestResult {
  /** A second person decides now. */
  record Asked(PublicationRequest request) implements RequestResult {}

  /** The draft is asked for already; its request has to be decided or withdrawn first. */
  record AlreadyAsked() implements RequestResult {}

  /** It could not be published as it stands; nothing was stored. */
  record Refused(List<Problem> problems) implements RequestResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** The draft was published or discarded meanwhile. */
  record NoLongerOpen() implements RequestResult {}
}
