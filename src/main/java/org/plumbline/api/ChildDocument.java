package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Child;

/** A child known to the caller's authority. */
@Schema(name = "Child", description = "A child known to the caller's authority")
record ChildDocument(
    @Schema(example = "K7MQ-4TXD") String reference,
    @Schema(example = "Jamie") String givenName,
    @Schema(example = "Ellis") String familyName,
    @Schema(description = "Absent when it is not known", example = "2011-04-05")
        @Nullable LocalDate bornOn) {

  static ChildDocument of(Child child) {
    return new ChildDocument(
        child.reference().value(),
        child.givenName(),
        child.familyName(),
        child.bornOn().orElse(null));
  }
}
