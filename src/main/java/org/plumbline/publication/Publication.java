package org.plumbline.publication;

import java.util.List;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Problem;

/** What came of publishing. */
public sealed interface Publication {
  /** It is published; nobody can change it any more. */
  record Published(PublishedVersion version) implements Publication {}

  /**
   * Nothing stands in its way, and nothing was done.
   *
   * @param sha256 that the version will have
   */
  record WouldPublish(VersionRef version, String sha256) implements Publication {}

  /**
   * Nothing was published.
   *
   * @param problems everything in the way, at least one
   */
  record Refused(List<Problem> problems) implements Publication {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
