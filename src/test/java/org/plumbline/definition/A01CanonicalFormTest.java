package org.plumbline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;

/**
 * What a definition file looks like: a file with everything in it is read and written unchanged.
 */
class A01CanonicalFormTest {
  static final String EVERYTHING =
      """
      instrument: northshire-exploitation
      version: 2
      owner: northshire
      authorities: [northshire, southshire]
      title: "Exploitation: risk assessment"
      title_printed: false
      language: en-GB
      purpose: |-
        To help practitioners.

        Not a replacement for judgement.
      control:
        author: A. Writer
        approved_by: The Board
        dated: 2024-11-05
        review_due: 2025-11-05
        marking: OFFICIAL
        licence: OGL 3.0
      scales:
        - id: risk
          levels:
            - id: no_evidence
              label: NO EVIDENCE
              points: 0
              concern: none
            - id: mild
              label: MILD
              points: 1
              concern: 2
            - id: high
              label: HIGH
              points: 3
              concern: 5
      option_sets:
        - id: yes_no_previous
          options:
            - id: "yes"
              label: "Yes"
              points: 1
            - id: "no"
              label: "No"
              exclusive: true
            - id: other
              label: Other, previous
              asks_for_details: true
      sections:
        - id: about
          title: Details
          title_printed: false
          guidance: Fill in *all*.
          items:
            - id: worker
              kind: text
              label: Name/Role of Person
              required: true
            - id: born
              kind: date
              label: DOB & AGE
              sensitive: true
              may_be_not_known: true
            - id: attendance
              kind: number
              label: Current Attendance (%)
              min: 0
              max: 100
              unit: "%"
            - id: yos
              kind: choice
              label: YOS Involvement
              option_set: yes_no_previous
            - id: services
              kind: choice
              label: Services
              label_printed: false
              tags: [agencies, "yes", "a, b"]
              option_set: yes_no_previous
              many: true
            - id: home
              kind: address
              label: Home
            - id: mail
              kind: email
              label: Mail
            - id: phone
              kind: phone
              label: Phone
            - id: ics
              kind: identifier
              label: ICS No
            - id: age
              kind: computed
              label: Age
              expression: age(born, today)
            - id: explanation
              kind: note
              label: Read this
              text: |
                First line
                  indented

                last line
        - id: running_away
          title: 1.Running Away / Going Missing
          items:
            - id: running_away_level
              kind: level
              label: Risk level
              help: Choose one.
              required: yos != "no"
              scale: risk
              descriptors:
                - level: mild
                  text: |-
                    Regularly coming home late
                    Absent without permission
                  indicators:
                    - id: running_away_mild_1
                      text: Regularly coming home late
                    - id: running_away_mild_2
                      text: Absent without permission
                - level: high
                  text: "Missing: often"
            - id: missing_statements
              kind: statements
              label: Tick
              many: true
              details: "Details:"
              statements:
                - id: missing_1
                  text: No missing episodes / stays out late.
                  level: mild
                  points: 1
                - id: missing_2
                  text: Missing.
            - id: actions
              kind: table
              label: Actions
              visible: judged_level == "high"
              row_name: action
              columns:
                - id: action_what
                  kind: long_text
                  label: What
            - id: judged_level
              kind: level
              label: Professional judgement
              scale: risk
            - id: judgement_reason
              kind: long_text
              label: Why
      outcome:
        tally: risk
        scores:
          - id: total
            label: Total
            expression: double(tally("mild")) + 2.0 * double(tally("high"))
        bands:
          - id: band_low
            score: total
            label: Low
            to: 3.5
            level: mild
          - id: band_high
            score: total
            label: High
            from: 4
        indicated:
          - id: any_high
            level: high
            when: tally("high") > 0
            because: One section at HIGH.
          - id: otherwise
            level: mild
            because: None at HIGH.
        limits:
          - id: under_13
            kind: floor
            level: high
            when: age(born, today) < 13
            citation: Page 2
        judgement:
          item: judged_level
          reason: judgement_reason
      routing:
        - id: north_mild
          title: Mild Risk
          levels: [mild]
          authorities: [northshire]
          when: yos == "yes"
          text: "NORTH: #if($yos != \\"yes\\")Tell the team.#end"
          parts:
            - id: north_mild_response
              heading: Response
              text: Meet.
          steps:
            - id: north_mild_send
              text: Send the form
              when: yos == "yes"
              recipient:
                mailbox: mash
                printed: MASH@northshire.example
              clock:
                printed: every 4 weeks
                within: P4W
                repeats: true
            - id: north_mild_call
              text: Call
              clock:
                printed: in 24 hours
                within: PT24H
      workflow:
        - id: discuss
          title: Discuss with your manager
          who: Practitioner
          kind: discuss
      notes:
        - about: running_away
          decision: kept
          text: The heading has no space after "1."
        - decision: to_confirm
          text: Undated.
      """;

  @Test
  void a_canonical_file_is_written_as_it_was_read() {
    Instrument instrument = Definitions.instrument(EVERYTHING);

    assertThat(DefinitionWriter.write(instrument)).isEqualTo(EVERYTHING);
  }

  @Test
  void the_keys_become_the_components_of_the_records() {
    Instrument instrument = Definitions.instrument(EVERYTHING);

    assertThat(instrument.ref()).hasToString("northshire-exploitation@2");
    assertThat(instrument.titlePrinted()).isFalse();
    assertThat(instrument.items().map(Item::id)).hasSize(16);
    assertThat(instrument.items().findFirst().orElseThrow().prompt().required())
        .isEqualTo(Condition.ALWAYS);
    assertThat(instrument.routing().getFirst().steps().getFirst().clock().orElseThrow().days())
        .isEqualTo(Period.ofWeeks(4));
  }
}
