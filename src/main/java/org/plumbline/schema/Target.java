package org.plumbline.schema;

/** What a key refers to that holds the id of something else. */
public enum Target {
  SCALE,
  /** A level of any scale. */
  LEVEL,
  OPTION_SET,
  PICTURE,
  SCORE,
  /** An item in which a level is chosen. */
  LEVEL_ITEM,
  /** An item in which text is written. */
  TEXT_ITEM,
  /** Whatever has an id. */
  ELEMENT,
  /** A mailbox in the directory of an authority, which the instrument does not hold. */
  MAILBOX,
  AUTHORITY
}
