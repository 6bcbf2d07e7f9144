package org.plumbline.publication;

import org.plumbline.id.VersionRef;

/** A version was to go back, or to where it stands; states only move forward. */
public final class NotForward extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotForward(VersionRef version, VersionState now, VersionState to) {
    super(
        "%s is %s and cannot become %s: a version only moves from published to closing to retired."
            .formatted(version, now.label(), to.label()));
  }
}
