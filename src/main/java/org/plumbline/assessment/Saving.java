package org.plumbline.assessment;

import java.time.Instant;
import java.util.Optional;

/** What became of a change. */
public sealed interface Saving {
  /**
   * Committed.
   *
   * @param given what stands in the slot now, which holds a colleague's part as well where both
   *     could be kept
   */
  record Saved(Given given, Instant at) implements Saving {}

  /**
   * Somebody wrote something else there meanwhile; nothing was changed.
   *
   * @param theirs what stands there now
   * @param at when they wrote it
   */
  record Clash(Given theirs, Optional<Instant> at) implements Saving {}

  /**
   * It cannot be stored as it is; nothing was changed.
   *
   * @param why what is wrong, and what to do
   */
  record Refused(String why) implements Saving {}

  /** Its version was retired; nothing was changed, and nothing can be. */
  record VersionRetired() implements Saving {}

  /** The work was moved to a newer version; nothing was changed here, and nothing can be. */
  record MovedOn() implements Saving {}

  /** It was submitted or signed meanwhile; nothing was changed. */
  record NoLongerOpen() implements Saving {}
}
