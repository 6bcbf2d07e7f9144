package org.plumbline.assessment;

import java.util.stream.Stream;

/** What an entry of a work list asks of whoever reads it, most urgent first. */
public enum WorkPart {
  NEEDS_YOU(1, "Needs you now"),
  TO_REVIEW(2, "To review"),
  IN_PROGRESS(3, "In progress"),
  WITH_MANAGER(4, "With a manager"),
  SIGNED_OFF(5, "Signed off lately");

  private final int place;
  private final String label;

  WorkPart(int place, String label) {
    this.place = place;
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Where it stands among all parts, so that the database can put them in order. */
  int place() {
    return place;
  }

  static WorkPart at(int place) {
    return Stream.of(values())
        .filter(part -> part.place == place)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no part of a work list at " + place));
  }
}
