package org.plumbline.audit;

/** How entries of the trail are ordered. */
public enum AuditOrder {
  NEWEST_FIRST,
  OLDEST_FIRST
}
