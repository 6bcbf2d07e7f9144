package org.plumbline.outcome;

import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;

/**
 * Something to do before the assessment can be submitted: where, what is wrong, what to do.
 *
 * @param label of the item
 * @param what a sentence
 * @param remedy a sentence
 */
public record Missing(
    SectionId section,
    String sectionTitle,
    ItemId item,
    String label,
    Why why,
    String what,
    String remedy) {

  /** What kind of thing it is. */
  public enum Why {
    /** Required and unanswered. */
    UNANSWERED,
    /** Unanswered, and whether it is required hangs on another unanswered item. */
    PERHAPS_REQUIRED,
    /** A reason for a judgement that differs from the indicated level. */
    REASON_NEEDED,
    /** Answered with something that does not fit. */
    MISFIT
  }
}
