package org.plumbline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One pass over a file finds everything, and nothing that only follows from something else. */
class A03ManyProblemsTest {
  @Test
  void all_problems_are_told_in_the_order_of_the_file() {
    String file =
        """
        instrument: test
        version: 0
        owner: northshire
        authorities: [northshire]
        tilte: Test
        language: en-GB
        scales:
          - id: risk
            levels:
              - id: mild
                label: MILD
                concern: 9
              - id: high
                label: HIGH
                concern: 5
        sections:
          - id: education
            title: 1. Education
            items:
              - id: education_level
                kind: level
                label: Risk level
                scale: risk
                descriptors:
                  - level: mild
                    text: Often late, Missing
                    indicators:
                      - id: education_mild_1
                        text: Offen late
              - id: attendance
                kind: nubmer
              - id: education
                kind: text
                label: ""
        outcome:
          judgement:
            item: attendance
            reason: education_level
        routing:
          - id: mild_route
            levels: [mild]
            authorities: [southshire]
            text: &text Tell the school.
        notes:
          - about: educaton
            decision: changed
            text: Doubtful.
        """;

    assertThat(A02MalformedFileTest.problems(file))
        .extracting(problem ->
            problem.replaceAll("^line (\\d+), column \\d+: (.*?)(?<!\\d)\\. .*", "$1 $2"))
        .containsExactly(
            "2 'version' in the instrument is '0', not a version number",
            "5 'tilte' in the instrument is not known here",
            "12 'concern' in scale risk, level “MILD” is '9', not a step of concern",
            "20 Section “1. Education”, item “Risk level” has no descriptor for HIGH",
            "29 'text' in section “1. Education”, item “Risk level”, descriptor mild, indicator"
                + " “Offen late” does not stand in the descriptor in these words",
            "31 'kind' in section “1. Education”, item attendance is 'nubmer', which is no kind"
                + " of item",
            "32 'id' in section “1. Education”, item education is 'education' again, as in section"
                + " “1. Education”",
            "34 'label' in section “1. Education”, item education is empty",
            "38 'reason' in outcome, judgement is 'education_level', which is no text item",
            "42 Entry 1 of 'authorities' in route mild_route is 'southshire', which is no"
                + " authority of this instrument",
            "43 The file test.yaml under routing 1, text has the anchor '&text'",
            "45 'about' in note “Doubtful.” is 'educaton', which is no element of this"
                + " instrument",
            "46 'decision' in note “Doubtful.” is 'changed', not one of kept, to_confirm");
  }

  @Test
  void what_refers_to_a_misspelt_id_is_not_told_as_well() {
    String file =
        Definitions.withHead(
            """
            scales:
              - id: Risk
                levels:
                  - {id: Mild, label: MILD, concern: 1}
                  - {id: high, label: HIGH, concern: 2}
            sections:
              - id: one
                title: One
                items:
                  - {id: one_level, kind: level, label: Level, scale: risk, descriptors: [
                      {level: mild, text: Some}, {level: high, text: Much}]}
            """);

    assertThat(A02MalformedFileTest.problems(file))
        .extracting(problem -> problem.substring(0, problem.indexOf(',')))
        .containsExactly("line 2", "line 4");
  }

  @Test
  void a_list_that_cannot_be_read_is_told_once_and_not_as_empty() {
    String file = Definitions.withHead("scales: none\nsections: none\n");

    assertThat(A02MalformedFileTest.problems(file)).hasSize(2);
  }
}
