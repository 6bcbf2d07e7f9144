package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a child to a result with next steps, over HTTP. */
class JourneyTest {
  private static final List<String> SECTIONS =
      List.of(
          "running_away",
          "coercion",
          "risky_contacts",
          "substance_misuse",
          "education",
          "social_media",
          "sexual_health",
          "health",
          "accommodation");

  private final Client practitioner = Client.as("practitioner.cambridgeshire");

  @Test
  void an_assessment_is_started_answered_submitted_and_read_with_its_result() {
    String assessment = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);
    Filled.frontPage(practitioner, assessment);
    for (int i = 0; i < SECTIONS.size(); i++) {
      Filled.option(
          practitioner,
          assessment,
          SECTIONS.get(i) + "_level",
          i < 5 ? "mild" : i < 8 ? "moderate" : "significant");
    }
    Filled.answer(
        practitioner,
        assessment,
        "running_away_level.indicators",
        "{\"ticked\": [\"running_away_mild_1\", \"running_away_mild_3\"]}");
    Filled.answer(practitioner, assessment, "current_attendance", "{\"number\": 85.50}");
    Filled.answer(practitioner, assessment, "accommodation_type", "{\"option\": \"other\"}");
    Filled.answer(
        practitioner,
        assessment,
        "running_away_actions",
        "{\"rows\": [{\"id\": \"%s\", \"cells\": {\"running_away_action_what\": {\"text\": \"Call\"}, \"running_away_action_by_when\": {\"date\": \"2026-04-01\"}}}]}"
            .formatted(UUID.randomUUID()));
    Filled.option(practitioner, assessment, "judged_level", "moderate");
    Filled.option(practitioner, assessment, "open_to_social_care", "no");

    JsonNode before = practitioner.get(assessment).json();
    assertThat(before.at("/state").asString()).isEqualTo("DRAFT");
    assertThat(before.at("/outcome/missing")).isEmpty();
    assertThat(before.at("/outcome/tally/levels").valueStream().map(l -> l.get("count").asInt()))
        .containsExactly(5, 3, 1);
    assertThat(before.at("/answers/current_attendance/answer/number").decimalValue())
        .isEqualByComparingTo("85.5");
    assertThat(
            before
                .at(
                    "/answers/running_away_actions/answer/rows/0/cells/running_away_action_what/text")
                .asString())
        .isEqualTo("Call");
    assertThat(before.has("result")).isFalse();

    Reply submitted = Filled.submit(practitioner, assessment);
    assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
    assertThat(submitted.json().at("/judged/level").asString()).isEqualTo("moderate");
    assertThat(submitted.json().at("/submittedBy").asString()).isEqualTo("Priya Shah");

    JsonNode after = practitioner.get(assessment).json();
    assertThat(after.at("/state").asString()).isEqualTo("SUBMITTED");
    assertThat(after.get("result")).isEqualTo(submitted.json());
    assertThat(Client.as("manager.cambridgeshire").get(assessment).json().get("result"))
        .isEqualTo(submitted.json());
  }

  @Test
  void what_is_missing_is_listed_and_nothing_is_submitted() {
    String assessment = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);
    Filled.text(practitioner, assessment, "completed_by", "Priya Shah");

    Reply refused = Filled.submit(practitioner, assessment);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("missing").valueStream().map(m -> m.get("item").asString()))
        .contains("judged_level", "open_to_social_care")
        .doesNotContain("completed_by", "date_completed", "young_person_name");
    assertThat(practitioner.get(assessment).json().get("state").asString()).isEqualTo("DRAFT");
  }

  @Test
  void sent_twice_with_one_key_a_submission_happens_once() {
    String assessment = complete();
    String key = UUID.randomUUID().toString();

    Reply first = practitioner.post(assessment + "/submission", "", "Idempotency-Key", key);
    Reply again = practitioner.post(assessment + "/submission", "", "Idempotency-Key", key);

    assertThat(again.status()).as(again.text()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(Filled.submit(practitioner, assessment).status()).isEqualTo(409);
  }

  @Test
  void a_submission_can_name_the_revision_that_was_read() {
    String assessment = complete();
    int read = practitioner.get(assessment).json().get("revision").asInt();

    Reply unclear = practitioner.post(assessment + "/submission", "", "If-Match", "the newest");
    Reply named = practitioner.post(assessment + "/submission", "", "If-Match", "\"" + read + "\"");

    assertThat(unclear.status()).isEqualTo(400);
    assertThat(named.status()).as(named.text()).isEqualTo(200);
  }

  @Test
  void a_key_that_did_something_else_does_not_pass_for_a_submission() {
    String assessment = complete();
    String key = UUID.randomUUID().toString();
    practitioner.put(
        assessment + "/answers/ethnicity",
        "{\"text\": \"Welsh\"}",
        "If-None-Match",
        "*",
        "Idempotency-Key",
        key);

    Reply refused = practitioner.post(assessment + "/submission", "", "Idempotency-Key", key);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("detail").asString()).contains("used for another act");
    assertThat(practitioner.get(assessment).json().get("state").asString()).isEqualTo("DRAFT");
  }

  @Test
  void what_is_submitted_takes_no_answers() {
    String assessment = complete();
    assertThat(Filled.submit(practitioner, assessment).status()).isEqualTo(200);

    Reply refused =
        practitioner.put(
            assessment + "/answers/ethnicity", "{\"text\": \"Welsh\"}", "If-None-Match", "*");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(practitioner.get(assessment).json().get("answers").has("ethnicity")).isFalse();
  }

  private String complete() {
    String assessment = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);
    Filled.frontPage(practitioner, assessment);
    Filled.option(practitioner, assessment, "judged_level", "mild");
    Filled.option(practitioner, assessment, "open_to_social_care", "yes");
    return assessment;
  }
}
