package org.plumbline.assessment;

import java.util.Locale;
import org.plumbline.instrument.Item;

/** How much of an assessment goes onto paper. */
public enum Copy {
  WHOLE,
  /** What items mark as sensitive is left out: the usual one, for papers get about. */
  WITHOUT_SENSITIVE;

  /** Whether this copy shows no answer to the item, and not whether there is one. */
  public boolean leavesOut(Item item) {
    return this == WITHOUT_SENSITIVE && item.prompt().sensitive();
  }

  /** As the audit trail has it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
