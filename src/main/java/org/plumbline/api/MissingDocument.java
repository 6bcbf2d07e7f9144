package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.plumbline.outcome.Missing;

/** Something to do before an assessment can be submitted. */
@Schema(name = "Missing", description = "Something to do before the assessment can be submitted")
record MissingDocument(
    @Schema(example = "next_steps") String section,
    @Schema(example = "judged_level") String item,
    Missing.Why why,
    @Schema(example = "“Professional judgement” is not answered.") String what,
    @Schema(example = "Answer it.") String remedy) {

  static MissingDocument of(Missing missing) {
    return new MissingDocument(
        missing.section().value(),
        missing.item().value(),
        missing.why(),
        missing.what(),
        missing.remedy());
  }
}
