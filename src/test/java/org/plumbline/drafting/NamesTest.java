package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.schema.TreePath;

/** What people call the parts of a draft in its history. */
class NamesTest {
  private final Sketch sketch =
      Sketch.of(
          """
          scales:
            - id: risk
              levels:
                - id: nothing
                  label: NO EVIDENCE
                  concern: none
                - id: mild
                  label: MILD
                  concern: 1
          sections:
            - id: front
              title: Front page
              items:
                - id: name
                  kind: text
                  label: Name of the child
            - id: school
              title: "2. School"
              items:
                - id: school_level
                  kind: level
                  label: Level
                  scale: risk
                  descriptors:
                    - level: mild
                      text: Late / Absent
                      indicators:
                        - id: school_mild_1
                          text: Late
                        - id: school_mild_2
                          text: Absent
          routing:
            - id: tell
              text: Tell the duty worker.
              steps:
                - id: call
                  text: Call.
          notes:
            - decision: kept
              text: Late is printed twice.
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title | the instrument",
        "control/author | the instrument",
        "outcome/judgement/item | the instrument",
        "sections/front | section “Front page”",
        "sections/school/title | section “2. School”",
        "sections/front/items/name/label | item “Name of the child” in “Front page”",
        "sections/school/items/school_level/descriptors/mild/text | MILD in “2. School”",
        "sections/school/items/school_level/descriptors/mild/indicators/school_mild_1 | “Late” of MILD in “2. School”",
        "scales/risk/levels/mild/label | level “MILD”",
        "routing/tell/steps/call/text | step “Call.”",
        "notes/@1/text | note “Late is printed twice.”"
      })
  void a_place_is_called_by_what_it_says_and_where_it_stands(String path, String name) {
    assertThat(Names.of(sketch.document(), TreePath.parse(path))).isEqualTo(name);
  }

  @Test
  void long_words_are_cut_to_one_line() {
    assertThat(Names.brief("Late\n and " + "x".repeat(100)))
        .hasSize(61)
        .startsWith("Late and x")
        .endsWith("…");
  }
}
