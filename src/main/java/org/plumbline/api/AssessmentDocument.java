package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Result;
import org.plumbline.assessment.ReturnedWith;
import org.plumbline.outcome.Outcome;

/** An assessment whole: what it is, where it stands, its answers and what they amount to. */
@Schema(name = "Assessment", description = "An assessment whole")
record AssessmentDocument(
    @Schema(example = "W3NP-8KRA") String reference,
    @Schema(description = "Reference of the child", example = "K7MQ-4TXD") String child,
    @Schema(example = "cambridgeshire-peterborough-cse") String instrument,
    @Schema(description = "The version that it is pinned to for ever", example = "1") int version,
    @Schema(description = "Of the version's definition") String sha256,
    State state,
    @Schema(description = "Counts every save") int revision,
    @Schema(description = "Who started it", example = "Priya Shah") String author,
    Instant startedAt,
    Instant changedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant signedOffAt,
    @Schema(description = "By slot; one that was never answered is absent")
        Map<String, SlotDocument> answers,
    OutcomeDocument outcome,
    @Schema(description = "Why a manager returned it; while it is RETURNED")
        @Nullable Return returned,
    @Schema(description = "Of the latest submission; while it is SUBMITTED or SIGNED_OFF")
        @Nullable ResultDocument result) {

  /** Where it stands. */
  enum State {
    DRAFT,
    RETURNED,
    SUBMITTED,
    SIGNED_OFF;

    static State of(Assessment assessment) {
      return switch (assessment) {
        case Assessment.Open open -> open.returned() ? RETURNED : DRAFT;
        case Assessment.Submitted _ -> SUBMITTED;
        case Assessment.SignedOff _ -> SIGNED_OFF;
      };
    }
  }

  /** Why a manager sent it back. */
  @Schema(name = "Return", description = "Why a manager sent it back")
  record Return(String by, String comment, Instant at) {
    static Return of(ReturnedWith returned) {
      return new Return(returned.by().name(), returned.comment(), returned.at());
    }
  }

  static AssessmentDocument of(
      Assessment assessment,
      Outcome outcome,
      Optional<ReturnedWith> returned,
      Optional<Result> result) {
    Particulars about = assessment.particulars();
    Map<String, SlotDocument> answers = new TreeMap<>();
    assessment
        .given()
        .forEach((slot, given) -> answers.put(slot.value(), SlotDocument.of(slot, given)));
    return new AssessmentDocument(
        about.reference().value(),
        about.child().reference().value(),
        about.version().instrument().code().value(),
        about.version().instrument().version().value(),
        about.version().sha256(),
        State.of(assessment),
        about.revision(),
        about.author().name(),
        about.startedAt(),
        about.changedAt(),
        about.submittedAt().orElse(null),
        about.signedOffAt().orElse(null),
        answers,
        OutcomeDocument.of(outcome),
        returned.map(Return::of).orElse(null),
        result.map(ResultDocument::of).orElse(null));
  }
}
