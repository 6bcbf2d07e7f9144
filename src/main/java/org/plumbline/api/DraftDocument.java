package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.plumbline.drafting.Draft;

/** A draft as the API tells of it. */
@Schema(name = "Draft", description = "A draft that board admins of the authority work on")
record DraftDocument(
    @Schema(description = "Code of the instrument", example = "cambridgeshire-peterborough-cse")
        String instrument,
    @Schema(description = "The version that it shall become", example = "2") int version,
    String title,
    @Schema(description = "How many things stop its publication, as far as it tells by itself")
        int problems) {

  static DraftDocument of(Draft draft) {
    return new DraftDocument(
        draft.code().value(),
        draft.instrument().version().value(),
        draft.instrument().title(),
        draft.problems().size());
  }
}
