package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** An answer as it was stored, with what is doubtful about it. */
@Schema(description = "An answer as it was stored")
record SavedAnswer(
    SlotDocument slot,
    Instant at,
    @Schema(description = "What is doubtful: it is kept as given, and stops submission")
        List<MisfitDocument> warnings) {}
