package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.definition.Definitions;
import org.plumbline.expression.Expressions;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Instrument;

/** Features that printed instruments need and that take more than one key to say. */
class ModelFeaturesHoldTest {
  private final Instrument instrument =
      Definitions.instrument(
          """
          scales:
            - id: risk
              levels:
                - id: low
                  label: LOW RISK
                  points: 1
                  concern: 1
                - id: high
                  label: HIGH RISK
                  points: 4
                  concern: 5
          option_sets:
            - id: columns
              options:
                - id: now
                  label: Now
                - id: before
                  label: Before
          sections:
            - id: front
              title: Front page
              items:
                - id: born
                  kind: date
                  label: Date of birth
                - id: front_level
                  kind: computed
                  label: Level at school
                  expression: school_level
                - id: front_times
                  kind: computed
                  label: Goes missing
                  expression: goes_missing
                - id: mean
                  kind: computed
                  label: Mean
                  expression: double(int(score("sum") / 2.0 + 0.5))
            - id: school
              title: School
              items:
                - id: school_level
                  kind: level
                  label: Level
                  scale: risk
                - id: goes_missing
                  kind: choice
                  label: Goes missing
                  option_set: columns
                  many: true
                - id: evidence
                  kind: long_text
                  label: Evidence
                  required: size(goes_missing) > 0
            - id: younger
              title: Under 13
              items:
                - id: with_whom
                  kind: text
                  label: With whom
                  visible: age(born, today) < 13
          outcome:
            scores:
              - id: sum
                label: Sum
                expression: points("school_level")
          """);

  private Case with(String answers) {
    return Case.of(Expressions.of(instrument), answers);
  }

  @Test
  void an_answer_is_echoed_in_the_words_that_were_chosen() {
    assertThat(with("school_level=high goes_missing=before+now").computed())
        .startsWith("front_level HIGH RISK; front_times Before+Now")
        .endsWith("mean 2");
    assertThat(with("").computed()).startsWith("front_level undecided, open: school_level");
  }

  @Test
  void a_mean_is_rounded_half_up() {
    assertThat(with("school_level=low").computed()).endsWith("mean 1");
  }

  @Test
  void two_ticks_beside_one_line_ask_for_evidence() {
    assertThat(with("goes_missing=now").missing()).contains("evidence");
    assertThat(with("").missing()).doesNotContain("evidence UNANSWERED");
  }

  @Test
  void a_section_that_is_hidden_whole_has_no_page() {
    assertThat(isShown("born=2012-01-01")).isFalse();
    assertThat(isShown("born=2020-01-01")).isTrue();
    assertThat(isShown("")).as("undecided").isTrue();
  }

  private boolean isShown(String answers) {
    return Form.of(with(answers).reading()).isShown(new SectionId("younger"));
  }
}
