package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment to be started. */
@Schema(description = "An assessment to be started, on the newest version valid today")
record NewAssessment(
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            description = "Reference of the child",
            example = "K7MQ-4TXD")
        @Nullable String child,
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            description = "Code of the instrument",
            example = "cambridgeshire-peterborough-cse")
        @Nullable String instrument) {}
