package org.plumbline.publication;

/** Where a published version stands; it only ever moves forward. */
public enum VersionState {
  /** Assessments are started on it. */
  PUBLISHED("Published"),
  /** No new assessments; those that were started are finished. */
  CLOSING("Closing"),
  /** Kept to be read. */
  RETIRED("Retired");

  private final String label;

  VersionState(String label) {
    this.label = label;
  }

  /** As the pages call it. */
  public String label() {
    return label;
  }
}
