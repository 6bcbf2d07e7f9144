package org.plumbline.instrument;

/** The kind of value that a slot takes; each has a column or rows of its own in the database. */
public enum Holds {
  TEXT,
  NUMBER,
  DATE,
  /** Exactly one option. */
  OPTION,
  /** Any number of options, each with details of its own. */
  OPTIONS,
  /** Rows of a table. */
  ROWS
}
