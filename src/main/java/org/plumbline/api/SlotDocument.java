package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Given;
import org.plumbline.id.ItemId;

/** What stands in one place for an answer. */
@Schema(name = "Slot", description = "What stands in one place for an answer")
record SlotDocument(
    @Schema(description = "Id of the place", example = "coercion_level") String slot,
    @Schema(description = "How often it was written; the next change gives it in If-Match")
        int revision,
    @Schema(description = "Absent when it was cleared, or never answered")
        @Nullable AnswerBody answer,
    @Schema(description = "Who wrote it last", example = "Priya Shah") @Nullable String by) {

  static SlotDocument of(ItemId slot, Given given) {
    return new SlotDocument(
        slot.value(),
        given.revision(),
        given.answer().map(AnswerBody::of).orElse(null),
        given.by().map(person -> person.name()).orElse(null));
  }
}
