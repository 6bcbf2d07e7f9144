package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.plumbline.id.Reference;

/** Assessments filled in over HTTP, as a program of a council would. */
final class Filled {
  static final String CAMBRIDGESHIRE = "cambridgeshire-peterborough-cse";
  static final String NORTHAMPTONSHIRE = "northamptonshire-cse";

  private Filled() {}

  /** The address of a new assessment of a new child. */
  static String start(Client client, String instrument) {
    return "/api/v1/assessments/"
        + client
            .post(
                "/api/v1/assessments",
                "{\"child\": \"%s\", \"instrument\": \"%s\"}".formatted(child(client), instrument))
            .json()
            .get("reference")
            .asString();
  }

  /** The reference of a new child. */
  static String child(Client client) {
    Reply entered =
        client.post(
            "/api/v1/children",
            "{\"givenName\": \"Jamie\", \"familyName\": \"Ellis %s\", \"bornOn\": \"2011-04-05\", \"another\": true}"
                .formatted(Reference.random(ThreadLocalRandom.current())));
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    return entered.json().get("reference").asString();
  }

  /** An answer in its place, over what was filled in when the assessment was started. */
  static void answer(Client client, String assessment, String slot, String answer) {
    String address = assessment + "/answers/" + slot;
    Reply saved = client.put(address, answer, "If-None-Match", "*");
    if (saved.status() == 412) {
      String seen = "\"%d\"".formatted(saved.json().at("/theirs/revision").asInt());
      saved = client.put(address, answer, "If-Match", seen);
    }
    assertThat(saved.status()).as(slot + ": " + saved.text()).isEqualTo(200);
  }

  static void option(Client client, String assessment, String slot, String option) {
    answer(client, assessment, slot, "{\"option\": \"%s\"}".formatted(option));
  }

  static void text(Client client, String assessment, String slot, String text) {
    answer(client, assessment, slot, "{\"text\": \"%s\"}".formatted(text));
  }

  static void frontPage(Client client, String assessment) {
    text(client, assessment, "completed_by", "Priya Shah");
    answer(client, assessment, "date_completed", "{\"date\": \"2026-03-02\"}");
    text(client, assessment, "young_person_name", "Jamie Ellis");
  }

  static Reply submit(Client client, String assessment) {
    return client.post(
        assessment + "/submission", "", "Idempotency-Key", UUID.randomUUID().toString());
  }
}
