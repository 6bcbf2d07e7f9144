package org.plumbline.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.definition.Definitions;
import org.plumbline.instrument.Fingerprint;

/** What somebody accepted stays accepted while other things change, and no longer. */
class AcceptedFindingsTest {
  private static final String YAML =
      """
      sections:
        - id: one
          title: One
          guidance: Send it to a@north.gcsx.gov.uk or b@north.gcsx.gov.uk.
          items:
            - {id: remarks, kind: text, label: Remarks}
      """;

  private static final String FIRST =
      """
      sections:
        - id: zero
          title: Zero
          items:
            - {id: more, kind: text, label: More}
      """;

  private static List<Finding> retired(String yaml) {
    return Lint.check(Definitions.instrument(yaml), Context.on(Found.TODAY)).stream()
        .filter(finding -> finding.rule() == LintRule.RETIRED_ADDRESS)
        .toList();
  }

  private static Set<Fingerprint> fingerprints(String yaml) {
    return retired(yaml).stream().map(Finding::fingerprint).collect(Collectors.toSet());
  }

  @Test
  void each_finding_has_its_own() {
    assertThat(fingerprints(YAML)).hasSize(2);
  }

  @Test
  void edits_elsewhere_and_a_move_change_nothing() {
    String moved =
        YAML.replace("label: Remarks", "label: Other remarks").replace("sections:\n", FIRST);
    assertThat(retired(moved).getFirst().place()).isNotEqualTo(retired(YAML).getFirst().place());
    assertThat(fingerprints(moved)).isEqualTo(fingerprints(YAML));
  }

  @Test
  void other_white_space_changes_nothing() {
    assertThat(fingerprints(YAML.replace("Send it", "Send   it"))).isEqualTo(fingerprints(YAML));
  }

  @Test
  void other_words_in_the_text_end_it() {
    assertThat(fingerprints(YAML.replace("Send it", "Send nothing")))
        .doesNotContainAnyElementsOf(fingerprints(YAML));
  }
}
