package org.plumbline.lint;

/** How much a finding matters. None of them stops publication; that is for {@code Problem}. */
public enum Severity {
  /** Wrong, however it is read. */
  MUST_FIX,
  /** May be meant so; a person decides. */
  TO_CHECK,
  /** Good to know. */
  NOTE
}
