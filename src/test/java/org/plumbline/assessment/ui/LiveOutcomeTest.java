package org.plumbline.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.definition.Definitions;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Facts;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.outcome.Outcome;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

class LiveOutcomeTest {
  private static final String SECTION =
      """
      scales:
        - id: risk
          levels:
            - {id: mild, label: MILD, concern: 1}
            - {id: high, label: HIGH, concern: 5}
      sections:
        - id: contacts
          title: Contacts
          items:
            - id: contacts_level
              kind: level
              label: Risk level
              scale: risk
              descriptors:
                - {level: mild, text: Some}
                - {level: high, text: Many}
      """;

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  private static String shown(String yaml, Answers answers) {
    Instrument instrument = Definitions.instrument(yaml);
    LiveOutcome levels = new LiveOutcome(instrument);
    levels.show(
        Outcome.of(
            Expressions.of(instrument),
            new Facts(answers, instrument.owner(), Optional.empty(), LocalDate.of(2026, 3, 2))));
    return levels.isVisible() ? levels.getElement().getTextRecursively() : "";
  }

  private static Answers high() {
    return Answers.NONE.with(new ItemId("contacts_level"), new Answer.Chosen(new OptionId("high")));
  }

  @Test
  void an_instrument_that_prints_no_rule_shows_its_tally_and_invents_nothing() {
    assertThat(shown(SECTION + "outcome: {tally: risk}\n", high()))
        .contains("MILD0", "HIGH1", "Not answered0")
        .doesNotContainIgnoringCase("indicated");
  }

  @Test
  void a_level_that_rules_indicate_stands_beside_the_tally() {
    String rules =
        """
        outcome:
          tally: risk
          indicated:
            - {id: any, level: high, when: "tally('high') >= 1", because: One is enough}
        """;
    assertThat(shown(SECTION + rules, high())).contains("Indicated", "HIGH");
    assertThat(shown(SECTION + rules, Answers.NONE)).contains("Indicated level not decided yet");
  }

  @Test
  void an_instrument_that_counts_nothing_shows_nothing() {
    assertThat(shown(SECTION, high())).isEmpty();
  }
}
