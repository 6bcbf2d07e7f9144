package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Result;

/** What a submission amounted to and what was shown as next steps, as it is stored. */
@Schema(name = "Result", description = "A submission's outcome and next steps, as stored")
record ResultDocument(
    @Schema(example = "cambridgeshire-peterborough-cse@1") String version,
    @Schema(description = "Of the version's definition") String sha256,
    String authority,
    String submittedBy,
    Instant submittedAt,
    List<OutcomeDocument.Count> tally,
    int notAnswered,
    int notKnown,
    @Nullable Indication indicated,
    OutcomeDocument.@Nullable JudgedDocument judged,
    @Schema(description = "The routes that apply, in printed order") List<Steps> routes) {

  /** What the instrument's own rules pointed to. */
  @Schema(name = "Indication", description = "What the instrument's rules pointed to")
  record Indication(@Nullable String level, String label, List<String> because) {}

  /** One route as it was shown. */
  @Schema(name = "Route", description = "One route as it was shown")
  record Steps(
      String id,
      @Nullable String title,
      @Schema(description = "Whether it is shown because it may apply") boolean undecided,
      @Schema(description = "The wording, filled and escaped, as HTML") String html,
      List<Part> parts,
      List<Step> steps) {
    static Steps of(Result.Steps route) {
      return new Steps(
          route.id(),
          route.title().orElse(null),
          route.undecided(),
          route.html(),
          route.parts().stream().map(part -> new Part(part.heading(), part.html())).toList(),
          route.steps().stream().map(Step::of).toList());
    }
  }

  /** A text under a heading. */
  @Schema(name = "Part", description = "A text under a heading")
  record Part(String heading, String html) {}

  /** One thing to do. */
  @Schema(name = "Step", description = "One thing to do")
  record Step(
      String id,
      String text,
      boolean undecided,
      @Schema(description = "As printed; nothing is sent to it") @Nullable String recipient,
      @Schema(description = "By when, in words") @Nullable String due,
      @Schema(description = "The limit as printed") @Nullable String limit) {
    static Step of(Result.Step step) {
      return new Step(
          step.id(),
          step.text(),
          step.undecided(),
          step.recipient().orElse(null),
          step.due().orElse(null),
          step.limit().orElse(null));
    }
  }

  static ResultDocument of(Result result) {
    return new ResultDocument(
        result.version(),
        result.sha256(),
        result.authority(),
        result.submittedBy(),
        result.submittedAt(),
        result.tally().stream()
            .map(count -> new OutcomeDocument.Count(count.levelId(), count.label(), count.count()))
            .toList(),
        result.notAnswered(),
        result.notKnown(),
        result
            .indicated()
            .map(indicated ->
                new Indication(
                    indicated.levelId().orElse(null), indicated.label(), indicated.because()))
            .orElse(null),
        result
            .judged()
            .map(judged ->
                new OutcomeDocument.JudgedDocument(
                    judged.levelId(),
                    judged.label(),
                    judged.reason().orElse(null),
                    judged.differs()))
            .orElse(null),
        result.routes().stream().map(Steps::of).toList());
  }
}
