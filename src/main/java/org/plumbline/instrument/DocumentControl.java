package org.plumbline.instrument;

import java.time.LocalDate;
import java.util.Optional;

/** Who stands behind the document, and until when: the block that a board prints in its footer. */
public record DocumentControl(
    Optional<String> author,
    Optional<String> approvedBy,
    Optional<LocalDate> dated,
    Optional<LocalDate> reviewDue,
    Optional<String> marking,
    Optional<String> licence) {
  public static final DocumentControl NONE =
      new DocumentControl(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
