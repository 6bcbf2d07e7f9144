package org.plumbline.authority;

/** What somebody does for an authority; a person may hold several. */
public enum Role {
  /** Completes assessments. */
  PRACTITIONER("Practitioner"),
  /** Reads what was submitted, returns it or signs it off. */
  MANAGER("Manager"),
  /** Defines instruments and looks after accounts. */
  BOARD_ADMIN("Board admin"),
  /** Reads the audit trail. */
  AUDITOR("Auditor");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** As the pages call it. */
  public String label() {
    return label;
  }
}
