package org.plumbline.lint;

/** What is looked for; part of what identifies a finding, so that a name here never changes. */
public enum LintRule {
  SAME_INDICATOR("One indicator at two levels of a section"),
  SAME_DESCRIPTOR("One descriptor twice"),
  SAME_STATEMENT("One statement twice"),
  SAME_OPTION("Two options with one wording"),
  RUN_IN_ADDRESS("A mail address run into its neighbour"),
  RETIRED_ADDRESS("A mail address on a retired domain"),
  DEAD_REFERENCE("A reference to something that is not there"),
  EMPTY_CELL("A case for which nobody is told anything"),
  NO_ROUTING("No routing at all"),
  UNREACHED_ROUTE("A route or step that never applies"),
  CONTRADICTORY_ROUTES("Two routes that contradict each other"),
  CONSTANT_CONDITION("A condition that never changes"),
  NEVER_ASKED("A required item that is never shown"),
  ASKED_LATER("An item that hangs on a later section"),
  NO_DESCRIPTOR("A level without the wording that others have"),
  PLACEHOLDER("Words that wait for others"),
  LOOSE_SEPARATOR("A separator with nothing after it"),
  DOUBLE_SPACE("Two spaces in a row"),
  BAND_GAP("Scores that are in no band"),
  UNREACHED_BAND("A band that no score reaches"),
  UNKNOWN_MAILBOX("A recipient without a mailbox to send to"),
  LIMIT_WITHOUT_CLOCK("A time limit that only the words have"),
  POLICE_NUMBER("A number that costs time in danger"),
  REVIEW_OVERDUE("A document past its own review"),
  UNUSED_PICTURE("A picture that nothing shows"),
  EMPTY_SECTION("A section that asks nothing and says nothing");

  private final String title;

  LintRule(String title) {
    this.title = title;
  }

  /** What it finds, as a heading. */
  public String title() {
    return title;
  }
}
