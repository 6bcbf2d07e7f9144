package org.plumbline.drafting.ui;

/** Where the words in a field of the designer stand; {@link DraftField} says what leads where. */
enum FieldState {
  AT_REST,
  SENT,
  REFUSED,
  UNDECIDED,
  STRANDED
}
