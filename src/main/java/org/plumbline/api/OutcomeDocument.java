package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.Level;
import org.plumbline.outcome.Indicated;
import org.plumbline.outcome.JudgementGiven;
import org.plumbline.outcome.Outcome;
import org.plumbline.outcome.SectionProgress;

/** What the answers amount to as they stand. */
@Schema(name = "Outcome", description = "What the answers amount to as they stand")
record OutcomeDocument(
    @Schema(description = "Absent when the instrument counts nothing")
        @Nullable TallyDocument tally,
    @Schema(description = "Absent when the instrument prints no rule")
        @Nullable IndicatedDocument indicated,
    @Schema(description = "Absent until the professional has judged")
        @Nullable JudgedDocument judged,
    @Schema(description = "What stops submission; nothing does when empty")
        List<MissingDocument> missing,
    List<Progress> progress) {

  /** How many sections stand at a level. */
  @Schema(name = "Count", description = "How many sections stand at a level")
  record Count(@Schema(example = "mild") String level, String label, int count) {
    static Count of(Level level, int count) {
      return new Count(level.id().value(), level.label(), count);
    }
  }

  /** How many sections stand at each level. */
  @Schema(name = "Tally", description = "How many sections stand at each level")
  record TallyDocument(List<Count> levels, int unanswered, int notKnown, int hidden) {}

  /** Whether the rules come to a level. */
  enum Finding {
    DECIDED,
    NO_LEVEL,
    UNDECIDED
  }

  /** The level that the instrument's own rules point to. */
  @Schema(name = "Indicated", description = "The level that the instrument's rules point to")
  record IndicatedDocument(
      Finding finding,
      @Nullable String level,
      @Nullable String label,
      @Schema(description = "Levels still possible while it is undecided") List<String> possible) {
    static IndicatedDocument of(Indicated indicated) {
      return switch (indicated) {
        case Indicated.Decided decided ->
            new IndicatedDocument(
                Finding.DECIDED, decided.level().id().value(), decided.level().label(), List.of());
        case Indicated.NoLevel _ -> new IndicatedDocument(Finding.NO_LEVEL, null, null, List.of());
        case Indicated.Undecided undecided ->
            new IndicatedDocument(
                Finding.UNDECIDED,
                null,
                null,
                undecided.possible().stream().map(level -> level.id().value()).toList());
      };
    }
  }

  /** The professional's own level. */
  @Schema(name = "Judged", description = "The professional's own level")
  record JudgedDocument(
      @Schema(example = "moderate") String level,
      String label,
      @Nullable String reason,
      @Schema(description = "Whether it is not what the rules indicate") boolean differs) {
    static JudgedDocument of(JudgementGiven given) {
      return new JudgedDocument(
          given.level().id().value(),
          given.level().label(),
          given.reason().orElse(null),
          given.differs());
    }
  }

  /** How far a section is. */
  @Schema(name = "Progress", description = "How far a section is")
  record Progress(
      @Schema(example = "coercion") String section,
      SectionProgress.State state,
      int answered,
      int answerable) {
    static Progress of(SectionProgress progress) {
      return new Progress(
          progress.section().value(), progress.state(), progress.answered(), progress.answerable());
    }
  }

  static OutcomeDocument of(Outcome outcome) {
    return new OutcomeDocument(
        outcome
            .tally()
            .map(tally ->
                new TallyDocument(
                    tally.levels().stream()
                        .map(level -> Count.of(level.level(), level.count()))
                        .toList(),
                    tally.unanswered(),
                    tally.notKnown(),
                    tally.hidden()))
            .orElse(null),
        outcome.indicated().map(IndicatedDocument::of).orElse(null),
        outcome.judgement().map(JudgedDocument::of).orElse(null),
        outcome.missing().stream().map(MissingDocument::of).toList(),
        outcome.progress().stream().map(Progress::of).toList());
  }
}
