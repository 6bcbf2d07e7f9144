package org.plumbline.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.definition.Drawn;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.response.Answer;

class LevelFieldTest {
  private static final String YAML =
      """
      scales:
        - id: risk
          levels:
            - id: no_evidence
              label: NO EVIDENCE
              concern: none
            - id: mild
              label: MILD
              concern: 1
            - id: significant
              label: SIGNIFICANT
              concern: 5
      sections:
        - id: contacts
          title: 3.Contact
          items:
            - id: contacts_level
              kind: level
              label: Risk level
              may_be_not_known: true
              scale: risk
              descriptors:
                - level: mild
                  text: Unknown adults / Manipulative peers
                  indicators:
                    - id: mild_1
                      text: Unknown adults
                    - id: mild_2
                      text: Manipulative peers
                - level: significant
                  text: Identifying as a gang member
      """;

  private static final Answer MILD = new Answer.Chosen(new OptionId("mild"));

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  @Test
  void all_levels_stand_together_lowest_first_with_their_wording() {
    assertThat(Sheet.of(YAML).text())
        .containsSubsequence(
            "NO EVIDENCE",
            "No wording is printed for this level.",
            "MILD",
            "Unknown adults",
            "Manipulative peers",
            "SIGNIFICANT",
            "Identifying as a gang member");
  }

  @Test
  void choosing_a_level_answers_it() {
    Sheet sheet = Sheet.of(YAML);
    sheet.tick("MILD");
    assertThat(sheet.answer("contacts_level")).contains(MILD);
  }

  @Test
  void ticking_an_indicator_never_chooses_its_level() {
    Sheet sheet = Sheet.of(YAML);
    sheet.tick("Manipulative peers");
    assertThat(sheet.answer("contacts_level")).isEmpty();
    assertThat(sheet.answer("contacts_level.indicators"))
        .contains(Answer.Ticked.of(new OptionId("mild_2")));
    assertThat(sheet.text()).contains("1 of 2 ticked");
  }

  @Test
  void a_number_key_chooses_the_level_of_that_place() {
    Sheet sheet = Sheet.of(YAML);
    sheet.press("2");
    assertThat(sheet.answer("contacts_level")).contains(MILD);
    assertThat(sheet.isTicked("MILD")).isTrue();
  }

  @Test
  void a_number_key_beyond_the_scale_does_nothing() {
    Sheet sheet = Sheet.of(YAML);
    sheet.press("9");
    assertThat(sheet.answer("contacts_level")).isEmpty();
  }

  @Test
  void no_evidence_not_known_and_unanswered_are_three_things() {
    Sheet sheet = Sheet.of(YAML);
    assertThat(sheet.answer("contacts_level")).isEmpty();
    sheet.tick("NO EVIDENCE");
    assertThat(sheet.answer("contacts_level"))
        .contains(new Answer.Chosen(new OptionId("no_evidence")));
    sheet.tick("Not known");
    assertThat(sheet.answer("contacts_level")).contains(Answer.NOT_KNOWN);
    sheet.click("Clear");
    assertThat(sheet.answer("contacts_level")).isEmpty();
  }

  @Test
  void clearing_the_level_keeps_the_indicators() {
    Sheet sheet = Sheet.of(YAML);
    sheet.tick("Unknown adults");
    sheet.tick("MILD");
    sheet.click("Clear");
    assertThat(sheet.answer("contacts_level.indicators"))
        .contains(Answer.Ticked.of(new OptionId("mild_1")));
  }

  @Test
  void what_a_colleague_chose_is_shown() {
    Sheet sheet = Sheet.of(YAML);
    sheet.arrives("contacts_level", MILD);
    assertThat(sheet.isTicked("MILD")).isTrue();
    assertThat(sheet.isTicked("SIGNIFICANT")).isFalse();
  }

  @Test
  void a_level_shows_its_picture_with_words_for_whoever_does_not_see_it() {
    Sheet sheet =
        Sheet.of(
            YAML.replace(
                    "text: Identifying as a gang member",
                    "text: Identifying as a gang member\n            picture: sign")
                + "pictures: [{id: sign, words: A hand sign, media_type: image/jpeg, content: \"%s\"}]"
                    .formatted(
                        Base64.getEncoder()
                            .encodeToString(Drawn.bytes(MediaType.JPEG, 6, 4, new Random(1)))));

    assertThat(sheet.images())
        .singleElement()
        .satisfies(image -> {
          assertThat(image.getAttribute("src"))
              .isEqualTo("instruments/test/versions/1/pictures/sign");
          assertThat(image.getAttribute("alt")).isEqualTo("A hand sign");
          assertThat(image.getAttribute("width")).isEqualTo("6");
        });
  }
}
