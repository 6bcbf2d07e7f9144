package org.plumbline.assessment;

/** How a work list is ordered. */
public enum WorkOrder {
  /** By what it asks; what waits for the reader longest first, the rest newest change first. */
  AS_IT_ASKS,
  BY_CHILD,
  BY_CHILD_BACKWARDS,
  NEWEST_FIRST,
  OLDEST_FIRST
}
