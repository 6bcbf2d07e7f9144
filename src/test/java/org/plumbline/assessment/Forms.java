package org.plumbline.assessment;

import org.plumbline.authority.Authority;

/** Small instruments to publish for a test. */
public final class Forms {
  private Forms() {}

  /** One with an item of every kind, a rule for the level, and a step. */
  public static String ofEveryKind(Authority owner) {
    return """
    instrument: form-of-%1$s
    version: 1
    owner: %1$s
    authorities: [%1$s]
    title: A form of every kind
    language: en-GB
    scales:
      - id: risk
        levels:
          - id: low
            label: LOW
            concern: 1
          - id: high
            label: HIGH
            concern: 5
    option_sets:
      - id: answers
        options:
          - id: "yes"
            label: "Yes"
          - id: "no"
            label: "No"
            asks_for_details: true
    sections:
      - id: front
        title: Front page
        items:
          - id: words
            kind: long_text
            label: Words
          - id: count
            kind: number
            label: Count
            may_be_not_known: true
          - id: day
            kind: date
            label: Day
          - id: open
            kind: choice
            label: Open
            required: true
            may_be_not_known: true
            option_set: answers
          - id: case_number
            kind: text
            label: Case number
            visible: open == "yes"
          - id: signs
            kind: statements
            label: Signs
            many: true
            details: "Details:"
            statements:
              - id: sign_a
                text: One sign
              - id: sign_b
                text: Another sign
              - id: sign_c
                text: A third sign
          - id: people
            kind: table
            label: People
            row_name: person
            columns:
              - id: person_name
                kind: text
                label: Name
              - id: person_age
                kind: number
                label: Age
                may_be_not_known: true
              - id: person_seen
                kind: date
                label: Seen on
              - id: person_known
                kind: choice
                label: Known
                may_be_not_known: true
                option_set: answers
      - id: home
        title: Home
        items:
          - id: home_level
            kind: level
            label: Level
            required: true
            scale: risk
            descriptors:
              - level: low
                text: Safe / warm
                indicators:
                  - id: home_safe
                    text: Safe
                  - id: home_warm
                    text: warm
              - level: high
                text: Nobody there
      - id: end
        title: End
        items:
          - id: judged
            kind: level
            label: Judgement
            required: true
            scale: risk
          - id: reason
            kind: long_text
            label: Reason
    outcome:
      tally: risk
      indicated:
        - id: home_is_high
          level: high
          when: home_level == "high"
          because: Home stands at high
        - id: home_is_low
          level: low
          when: home_level == "low" && answered("words")
          because: Home stands at low
      judgement:
        item: judged
        reason: reason
    routing:
      - id: route
        text: Tell somebody.
        steps:
          - id: tell
            text: Tell somebody.
          - id: write_down
            text: Write it down.
    """
        .formatted(owner.code());
  }
}
