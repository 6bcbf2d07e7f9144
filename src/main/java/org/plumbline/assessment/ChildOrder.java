package org.plumbline.assessment;

/** How children are ordered who were looked for; names begin with the family's. */
public enum ChildOrder {
  BY_NAME,
  BY_NAME_BACKWARDS,
  /** By date of birth; those without one last. */
  YOUNGEST_FIRST,
  /** By date of birth; those without one last. */
  OLDEST_FIRST
}
