package org.plumbline.assessment;

import java.util.List;

/** The state of an assessment as the database spells it. */
enum StoredState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  SIGNED_OFF;

  static final List<StoredState> OPEN = List.of(DRAFT, RETURNED);
}
