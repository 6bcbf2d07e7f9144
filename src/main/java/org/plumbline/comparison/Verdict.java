package org.plumbline.comparison;

/** What becomes of one part of an answer when another version replaces the one it was given on. */
public sealed interface Verdict {
  Part part();

  /** The words agreed with are the same. */
  record Kept(Part part, Agreement agreement) implements Verdict {}

  /** The words agreed with changed: nothing is agreed until a person says so. */
  record Confirm(Part part, Agreement was, Agreement now) implements Verdict {}

  /** There is no place for it any more; it stays with the assessment it was given in. */
  record Archived(Part part, Agreement was, Why why) implements Verdict {}

  /** Asked for the first time. */
  record New(Part part, Agreement now) implements Verdict {}

  /** Why an answer has no place. */
  enum Why {
    /** The question, the statement or the column is not there. */
    NOT_ASKED,
    /** The question is there, the option that was chosen is not. */
    NOT_OFFERED,
    /** The question takes another kind of answer. */
    ANOTHER_KIND
  }

  /** What it is called. */
  default Kind kind() {
    return switch (this) {
      case Kept _ -> Kind.KEPT;
      case Confirm _ -> Kind.CONFIRM;
      case Archived _ -> Kind.ARCHIVED;
      case New _ -> Kind.NEW;
    };
  }

  /** The four verdicts. */
  enum Kind {
    KEPT,
    CONFIRM,
    ARCHIVED,
    NEW
  }
}
