package org.plumbline.instrument;

import java.util.Optional;
import org.plumbline.id.ElementId;

/**
 * A step of the board's process around the form.
 *
 * @param title as printed
 * @param who whom it is for
 */
public record WorkflowStep(ElementId id, String title, Optional<String> who, Kind kind) {
  /** What is done in the step. */
  public enum Kind {
    DISCUSS,
    COMPLETE,
    REVIEW,
    DECIDE,
    SEND
  }
}
