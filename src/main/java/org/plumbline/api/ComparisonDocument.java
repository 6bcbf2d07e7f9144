package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.comparing.Compared;
import org.plumbline.comparing.Matching;
import org.plumbline.comparison.Summary;
import org.plumbline.publication.PublishedVersion;

/** How two published versions differ. */
@Schema(name = "Comparison", description = "How two published versions differ")
record ComparisonDocument(
    ComparedVersion from,
    ComparedVersion to,
    MatchedBy matchedBy,
    @Schema(description = "Suggested pairs that nobody has confirmed, and that are not used")
        @Nullable Integer suggestions,
    SummaryDocument summary,
    @Schema(description = "In the order of the definition of the second; none when nothing differs")
        List<ChangeDocument> changes) {

  /** On what it rests that two elements are one. */
  enum MatchedBy {
    IDS,
    PEOPLE
  }

  /** One of the two. */
  @Schema(name = "ComparedVersion", description = "One of two versions that are compared")
  record ComparedVersion(
      @Schema(example = "northamptonshire-cse") String code,
      @Schema(example = "1") int number,
      String title,
      @Schema(description = "Code of the authority that publishes it") String owner,
      @Schema(description = "Of the definition as YAML") String sha256) {
    static ComparedVersion of(PublishedVersion version) {
      return new ComparedVersion(
          version.instrument().code().value(),
          version.instrument().version().value(),
          version.instrument().title(),
          version.instrument().owner().value(),
          version.sha256());
    }
  }

  /** The comparison in figures and sentences. */
  @Schema(name = "ComparisonSummary", description = "The comparison in figures and sentences")
  record SummaryDocument(
      @Schema(description = "Sections in which something is assessed") SectionCounts sections,
      @Schema(description = "All others, such as a front page") SectionCounts otherSections,
      @Schema(description = "Wordings of levels that are in both") DescriptorCounts descriptors,
      @Schema(description = "A level that many sections use counts once") LevelCounts levels,
      @Schema(description = "What stands out, the most important first") List<String> sentences) {
    static SummaryDocument of(Summary summary) {
      return new SummaryDocument(
          SectionCounts.of(summary.sections()),
          SectionCounts.of(summary.otherSections()),
          new DescriptorCounts(
              summary.descriptors().compared(),
              summary.descriptors().identical(),
              summary.descriptors().reworded()),
          new LevelCounts(
              summary.levels().renamed(), summary.levels().added(), summary.levels().removed()),
          summary.sentences());
    }
  }

  /** Numbers of sections. */
  @Schema(name = "SectionCounts", description = "Numbers of sections")
  record SectionCounts(int matched, int added, int removed, int moved) {
    static SectionCounts of(Summary.Sections sections) {
      return new SectionCounts(
          sections.matched(), sections.added(), sections.removed(), sections.moved());
    }
  }

  /** Numbers of descriptors. */
  @Schema(name = "DescriptorCounts", description = "Numbers of descriptors; white space aside")
  record DescriptorCounts(int compared, int identical, int reworded) {}

  /** Numbers of levels. */
  @Schema(name = "LevelCounts", description = "Numbers of levels")
  record LevelCounts(int renamed, int added, int removed) {}

  static ComparisonDocument of(Compared compared) {
    return new ComparisonDocument(
        ComparedVersion.of(compared.from()),
        ComparedVersion.of(compared.to()),
        compared.matching() instanceof Matching.ByIds ? MatchedBy.IDS : MatchedBy.PEOPLE,
        compared.matching() instanceof Matching.ByPeople people ? people.suggested() : null,
        SummaryDocument.of(compared.comparison().summary()),
        compared.comparison().changes().stream().map(ChangeDocument::of).toList());
  }
}
