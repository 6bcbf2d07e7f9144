package org.plumbline.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.definition.Definitions;
import org.plumbline.instrument.Instrument;

/**
 * All that is found in the bundled instruments, each finding held against the documents: rule,
 * severity, element, which of its texts, and the words. Neighbours of these that are no findings:
 * "page 1" of the Child Protection referral form, an address without its full stop, indicators that
 * are nearly the same, NO EVIDENCE without a descriptor, limits that have their clock.
 */
class SeedFindingsTest {
  private static Instrument seed(String code) throws IOException {
    return Definitions.instrument(text(code));
  }

  private static String text(String code) throws IOException {
    return Files.readString(Path.of("instruments", code, "1.yaml"));
  }

  private static List<String> findings(Instrument instrument) {
    return Lint.check(instrument, Context.on(Found.TODAY)).stream()
        .map(finding ->
            "%s %s %s %s %s"
                .formatted(
                    finding.rule(),
                    finding.severity(),
                    finding.element(),
                    finding.place().path().replaceAll(".*/", ""),
                    Found.words(finding))
                .strip())
        .toList();
  }

  @Test
  void peterborough_and_cambridgeshire() throws IOException {
    assertThat(findings(seed("cambridgeshire-peterborough-cse")))
        .containsExactly(
            "LOOSE_SEPARATOR TO_CHECK coercion_level/moderate text |/|",
            "SAME_INDICATOR TO_CHECK coercion_moderate_3 text |Late night phone/internet contact|",
            "LOOSE_SEPARATOR TO_CHECK risky_contacts_level/mild text |/|",
            "LOOSE_SEPARATOR TO_CHECK substance_misuse_level/moderate text |/|",
            "SAME_INDICATOR TO_CHECK health_moderate_5 text"
                + " |Difficulty in making or maintaining friendships with peers|",
            "DEAD_REFERENCE TO_CHECK next_steps guidance |front page|",
            "RUN_IN_ADDRESS MUST_FIX cambridgeshire_mild text |–MASH@Cambridgeshire.gcsx.gov.uk|",
            "RETIRED_ADDRESS TO_CHECK cambridgeshire_mild text |MASH@Cambridgeshire.gcsx.gov.uk|",
            "RUN_IN_ADDRESS MUST_FIX cambridgeshire_mild_referral printed"
                + " |–MASH@Cambridgeshire.gcsx.gov.uk|",
            "RETIRED_ADDRESS TO_CHECK cambridgeshire_mild_referral printed"
                + " |MASH@Cambridgeshire.gcsx.gov.uk|",
            "RETIRED_ADDRESS TO_CHECK peterborough_moderate text |pdcsc@peterborough.gcsx.gov.uk|",
            "RETIRED_ADDRESS TO_CHECK peterborough_moderate_referral printed"
                + " |pdcsc@peterborough.gcsx.gov.uk|",
            "RETIRED_ADDRESS TO_CHECK cambridgeshire_moderate text"
                + " |MASH@Cambridgeshire.gcsx.gov.uk|",
            "RETIRED_ADDRESS TO_CHECK cambridgeshire_moderate_referral printed"
                + " |MASH@Cambridgeshire.gcsx.gov.uk|",
            "RETIRED_ADDRESS TO_CHECK peterborough_significant text"
                + " |pdcsc@peterborough.gcsx.gov.uk|",
            "POLICE_NUMBER TO_CHECK peterborough_significant text |101|",
            "RETIRED_ADDRESS TO_CHECK peterborough_significant_referral printed"
                + " |pdcsc@peterborough.gcsx.gov.uk|",
            "POLICE_NUMBER TO_CHECK peterborough_significant_police text |101|",
            "RUN_IN_ADDRESS MUST_FIX cambridgeshire_significant text"
                + " |MASH@Cambridgeshire.gcsx.gov.ukCSE|",
            "RETIRED_ADDRESS TO_CHECK cambridgeshire_significant text"
                + " |MASH@Cambridgeshire.gcsx.gov.uk|",
            "RUN_IN_ADDRESS MUST_FIX cambridgeshire_significant_referral printed"
                + " |MASH@Cambridgeshire.gcsx.gov.ukCSE|",
            "RETIRED_ADDRESS TO_CHECK cambridgeshire_significant_referral printed"
                + " |MASH@Cambridgeshire.gcsx.gov.uk|",
            "RUN_IN_ADDRESS MUST_FIX cambridgeshire_reviewed_tool text"
                + " |onMETHub@cambridgeshire.gov.uk|",
            "RUN_IN_ADDRESS MUST_FIX cambridgeshire_reviewed_tool_send printed"
                + " |onMETHub@cambridgeshire.gov.uk|",
            "DEAD_REFERENCE TO_CHECK workflow_tick title |front page|");
  }

  @Test
  void hammersmith_and_fulham() throws IOException {
    assertThat(findings(seed("hammersmith-fulham-exploitation")))
        .containsExactly(
            "LOOSE_SEPARATOR TO_CHECK coercion_level/moderate text |/|",
            "SAME_INDICATOR TO_CHECK coercion_moderate_3 text |Late night phone/internet contact|",
            "SAME_INDICATOR TO_CHECK education_moderate_6 text |Poor educational achievement|",
            "SAME_INDICATOR TO_CHECK health_moderate_5 text"
                + " |Difficulty in making or maintaining friendships with peers|",
            "DEAD_REFERENCE TO_CHECK next_steps guidance |front page|",
            "NO_ROUTING NOTE  routing",
            "DEAD_REFERENCE TO_CHECK workflow_tick title |front page|");
  }

  @Test
  void northamptonshire() throws IOException {
    assertThat(findings(seed("northamptonshire-cse")))
        .containsExactly(
            "DEAD_REFERENCE TO_CHECK judgement guidance |in the guidance section|",
            "RETIRED_ADDRESS TO_CHECK to_rise text |rise@northants.pnn.police.uk|",
            "RETIRED_ADDRESS TO_CHECK to_rise_send printed |rise@northants.pnn.police.uk|",
            "RETIRED_ADDRESS TO_CHECK to_mash text |mash@northamptonshire.gcsx.gov.uk|",
            "RETIRED_ADDRESS TO_CHECK to_mash_send printed |mash@northamptonshire.gcsx.gov.uk|");
  }

  @Test
  void what_stands_at_three_levels_is_told_once_with_all_three() throws IOException {
    assertThat(
            Lint.check(seed("hammersmith-fulham-exploitation"), Context.on(Found.TODAY)).stream()
                .filter(finding -> finding.element().equals("education_moderate_6"))
                .map(Finding::what))
        .containsExactly(
            "“Poor educational achievement” stands at EMERGING, MODERATE and SIGNIFICANT in"
                + " section “5.Education”.");
  }

  /** The corrections that a fix brings, and those that only people can make, on a copy. */
  @Test
  void a_cleaned_copy_of_each_leaves_nothing_to_check_or_fix() throws IOException {
    assertThat(
            unsettled(
                clean("cambridgeshire-peterborough-cse")
                    .replace(".gcsx.gov.uk", ".gov.uk")
                    .replace("contacted on 101", "contacted on 999")
                    .replace("Late night phone/internet contact / Limited", "Night calls / Limited")
                    .replace(
                        "_moderate_3\n                text: Late night phone/internet contact",
                        "_moderate_3\n                text: Night calls")
                    .replace("peers/ Concerns", "anybody/ Concerns")
                    .replace(
                        "_moderate_5\n                text: Difficulty in making or maintaining"
                            + " friendships with peers",
                        "_moderate_5\n                text: Difficulty in making or maintaining"
                            + " friendships with anybody")
                    .replace("on the front page", "below")))
        .isEmpty();
    assertThat(
            unsettled(
                clean("hammersmith-fulham-exploitation")
                    .replace("Late night phone/internet contact / Limited", "Night calls / Limited")
                    .replace(
                        "_moderate_3\n                text: Late night phone/internet contact",
                        "_moderate_3\n                text: Night calls")
                    .replace("peers/ Concerns", "anybody/ Concerns")
                    .replace(
                        "_moderate_5\n                text: Difficulty in making or maintaining"
                            + " friendships with peers",
                        "_moderate_5\n                text: Difficulty in making or maintaining"
                            + " friendships with anybody")
                    .replace("unknown/ Poor educational", "unknown/ Low educational")
                    .replace(
                        "_moderate_6\n                text: Poor",
                        "_moderate_6\n                text: Low")
                    .replace("Gangs/ Poor educational", "Gangs/ No educational")
                    .replace(
                        "_significant_4\n                text: Poor",
                        "_significant_4\n                text: No")
                    .replace("on the front page", "below")))
        .isEmpty();
    assertThat(
            unsettled(
                clean("northamptonshire-cse")
                    .replace("northants.pnn.police.uk", "northants.police.uk")
                    .replace(".gcsx.gov.uk", ".gov.uk")
                    .replace("in the guidance section", "of the board")))
        .isEmpty();
  }

  private static List<String> unsettled(String yaml) {
    return findings(Definitions.instrument(yaml)).stream()
        .filter(finding -> !finding.contains(" NOTE "))
        .toList();
  }

  /** The file after every fix that is offered, one by one, as a person would take them. */
  private static String clean(String code) throws IOException {
    String yaml = text(code);
    for (int i = 0; i < 20; i++) {
      List<Finding> fixable =
          Lint.check(Definitions.instrument(yaml), Context.on(Found.TODAY)).stream()
              .filter(finding -> finding.fix().isPresent())
              .toList();
      if (fixable.isEmpty()) {
        return yaml;
      }
      Finding first = fixable.getFirst();
      String fixed = first.fix().orElseThrow().text();
      String changed = yaml.replace(quoted(first.text()), quoted(fixed));
      assertThat(changed).as("%s", first).isNotEqualTo(yaml);
      yaml = changed;
    }
    throw new AssertionError("fixes do not come to an end");
  }

  private static String quoted(String text) {
    return text.replace("\"", "\\\"");
  }
}
