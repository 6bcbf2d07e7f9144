package org.plumbline.assessment;

/** What an entry of a work list asks of whoever reads it, most urgent first. */
public enum WorkPart {
  NEEDS_YOU("Needs you now"),
  TO_REVIEW("To review"),
  IN_PROGRESS("In progress"),
  WITH_MANAGER("With a manager"),
  SIGNED_OFF("Signed off lately");

  private final String label;

  WorkPart(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
