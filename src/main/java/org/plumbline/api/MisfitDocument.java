package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.plumbline.response.Misfit;

/** What about an answer does not fit, and what to do. */
@Schema(name = "Misfit", description = "What about an answer does not fit, and what to do")
record MisfitDocument(
    @Schema(example = "coercion_level") String slot,
    @Schema(example = "“Risk level” has no option with the id “grave”.") String what,
    @Schema(example = "Choose one of those shown.") String remedy) {

  static MisfitDocument of(Misfit misfit) {
    return new MisfitDocument(misfit.slot().value(), misfit.what(), misfit.remedy());
  }
}
