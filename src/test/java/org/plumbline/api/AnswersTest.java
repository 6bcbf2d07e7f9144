package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.db.TakesNothing;

/** Writing one answer: what is asked of the writer, and what the writer is told. */
class AnswersTest {
  private final Client practitioner = Client.as("practitioner.cambridgeshire");
  private String assessment = "";

  @BeforeEach
  void start() {
    assessment = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);
  }

  private Reply put(String slot, String body, String... headers) {
    return practitioner.put(assessment + "/answers/" + slot, body, headers);
  }

  @Test
  void each_writing_has_the_next_revision() {
    Reply first = put("ethnicity", "{\"text\": \"Welsh\"}", "If-None-Match", "*");
    Reply second =
        put("ethnicity", "{\"text\": \"White Welsh\"}", "If-Match", first.header("ETag"));

    assertThat(first.header("ETag")).isEqualTo("\"1\"");
    assertThat(second.header("ETag")).isEqualTo("\"2\"");
    assertThat(second.json().at("/slot/answer/text").asString()).isEqualTo("White Welsh");
    assertThat(second.json().at("/slot/by").asString()).isEqualTo("Priya Shah");
  }

  @Test
  void nobody_overwrites_what_they_have_not_seen() {
    put("ethnicity", "{\"text\": \"Welsh\"}", "If-Match", "\"0\"");

    Reply clash = put("ethnicity", "{\"text\": \"Irish\"}", "If-None-Match", "*");

    assertThat(clash.status()).isEqualTo(412);
    assertThat(clash.json().at("/theirs/answer/text").asString()).isEqualTo("Welsh");
    assertThat(clash.json().at("/theirs/revision").asInt()).isEqualTo(1);
    assertThat(clash.json().at("/theirs/by").asString()).isEqualTo("Priya Shah");
    assertThat(practitioner.get(assessment).json().at("/answers/ethnicity/answer/text").asString())
        .isEqualTo("Welsh");
  }

  @Test
  void of_two_who_write_at_once_one_is_told() {
    assertThat(
            Stream.of("Welsh", "Irish")
                .map(text ->
                    CompletableFuture.supplyAsync(() ->
                        put("ethnicity", "{\"text\": \"%s\"}".formatted(text), "If-None-Match", "*")
                            .status()))
                .toList())
        .extracting(CompletableFuture::join)
        .containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void sent_twice_with_one_key_a_change_happens_once() {
    String[] headers = {"If-None-Match", "*", "Idempotency-Key", UUID.randomUUID().toString()};
    int before = practitioner.get(assessment).json().get("revision").asInt();
    Reply first = put("ethnicity", "{\"text\": \"Welsh\"}", headers);
    Reply again = put("ethnicity", "{\"text\": \"Welsh\"}", headers);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("slot")).isEqualTo(first.json().get("slot"));
    assertThat(practitioner.get(assessment).json().get("revision").asInt()).isEqualTo(before + 1);
  }

  @Test
  void one_key_is_not_for_two_changes() {
    String key = UUID.randomUUID().toString();
    put("ethnicity", "{\"text\": \"Welsh\"}", "If-None-Match", "*", "Idempotency-Key", key);

    Reply refused =
        put("gender", "{\"text\": \"Female\"}", "If-None-Match", "*", "Idempotency-Key", key);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(practitioner.get(assessment).json().get("answers").has("gender")).isFalse();
  }

  @Test
  void while_the_database_takes_nothing_the_sender_is_told_to_try_again() {
    Path database = Path.of("target", "api-test", "database");
    Reply readOnly;
    Reply full;
    try (TakesNothing _ = TakesNothing.readOnly(database)) {
      readOnly = put("ethnicity", "{\"text\": \"Welsh\"}", "If-None-Match", "*");
    }
    try (TakesNothing _ = TakesNothing.full(database, "answer")) {
      full = put("ethnicity", "{\"text\": \"Welsh\"}", "If-None-Match", "*");
    }

    assertThat(List.of(readOnly, full))
        .allSatisfy(refused -> {
          assertThat(refused.status()).isEqualTo(503);
          assertThat(refused.header("Retry-After")).isEqualTo("10");
          assertThat(refused.json().get("detail").asString()).contains("Nothing was changed");
        });
    assertThat(put("ethnicity", "{\"text\": \"Welsh\"}", "If-None-Match", "*").status())
        .isEqualTo(200);
  }

  @Test
  void without_a_condition_nothing_is_written() {
    assertThat(put("ethnicity", "{\"text\": \"Welsh\"}").status()).isEqualTo(428);
    assertThat(put("ethnicity", "{\"text\": \"Welsh\"}", "If-Match", "*").status()).isEqualTo(400);
    assertThat(practitioner.get(assessment).json().get("answers").has("ethnicity")).isFalse();
  }

  @Test
  void delete_and_null_clear_an_answer() {
    put("ethnicity", "{\"text\": \"Welsh\"}", "If-None-Match", "*");

    Reply cleared =
        practitioner.send("DELETE", assessment + "/answers/ethnicity", "", "If-Match", "\"1\"");
    assertThat(cleared.status()).isEqualTo(200);
    assertThat(cleared.json().get("slot").has("answer")).isFalse();

    put("ethnicity", "{\"text\": \"Irish\"}", "If-Match", "\"2\"");
    assertThat(put("ethnicity", "null", "If-Match", "\"3\"").json().get("slot").has("answer"))
        .isFalse();
  }

  @Test
  void what_cannot_be_stored_is_refused_with_what_and_remedy() {
    Reply refused = put("judged_level", "{\"option\": \"grave\"}", "If-None-Match", "*");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/misfits/0/what").asString()).contains("grave");
    assertThat(refused.json().at("/misfits/0/remedy").asString()).isNotEmpty();
    assertThat(put("judged_level", "{\"text\": \"mild\"}", "If-None-Match", "*").status())
        .isEqualTo(422);
    assertThat(
            put("judged_level", "{\"option\": \"mild\", \"text\": \"m\"}", "If-None-Match", "*")
                .status())
        .isEqualTo(422);
  }

  @Test
  void what_is_doubtful_is_stored_and_comes_back_with_a_warning() {
    Reply saved = put("current_attendance", "{\"number\": 850}", "If-None-Match", "*");

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.json().at("/warnings/0/what").asString()).contains("850");
    assertThat(saved.json().at("/slot/answer/number").asInt()).isEqualTo(850);
  }

  @Test
  void a_number_of_a_billion_digits_is_refused_at_once() {
    assertThat(
            put("current_attendance", "{\"number\": 1e999999999}", "If-None-Match", "*").status())
        .isEqualTo(422);
    assertThat(
            put("current_attendance", "{\"number\": 1e-999999999}", "If-None-Match", "*").status())
        .isEqualTo(422);
  }

  @Test
  void what_is_not_asked_is_not_found() {
    assertThat(put("shoe_size", "{\"number\": 8}", "If-None-Match", "*").status()).isEqualTo(404);
    assertThat(put("Shoe+Size", "{\"number\": 8}", "If-None-Match", "*").status()).isEqualTo(404);
  }

  @Test
  void not_known_is_an_answer() {
    Filled.answer(practitioner, assessment, "open_to_social_care", "{\"notKnown\": true}");

    assertThat(
            practitioner
                .get(assessment)
                .json()
                .at("/answers/open_to_social_care/answer/notKnown")
                .asBoolean())
        .isTrue();
  }
}
