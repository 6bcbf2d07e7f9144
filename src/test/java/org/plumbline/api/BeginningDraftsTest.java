package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.plumbline.id.Reference;

/** Definition files that programs send become drafts. */
class BeginningDraftsTest {
  private static final String DRAFTS = "/api/v1/drafts";

  private final Client admin = Client.as("admin.northamptonshire");
  private final String code =
      "sent-" + Reference.random(ThreadLocalRandom.current()).toString().toLowerCase(Locale.ROOT);

  private String file() {
    return """
    instrument: %s
    version: 1
    owner: northamptonshire
    authorities: [northamptonshire]
    title: A small instrument
    language: en-GB
    sections:
      - id: front
        title: Front page
        items:
          - id: name
            kind: text
            label: Name
    """
        .formatted(code);
  }

  private Reply send(Client client, String file) {
    return client.post(DRAFTS, file, "Content-Type", "application/yaml");
  }

  @Test
  void a_board_admin_begins_a_draft_once() {
    Reply begun = send(admin, file());

    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    assertThat(begun.header("Location")).isEqualTo("/instruments/" + code + "/draft");
    assertThat(begun.json().get("version").asInt()).isEqualTo(1);
    Reply again = send(admin, file());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("detail").asString()).startsWith(code + " has an open draft");
  }

  @Test
  void everything_that_is_wrong_with_a_file_is_said_with_its_line() {
    Reply refused =
        send(admin, file().replace("kind: text", "kind: txet").replace("title: Front", "titel: F"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("faults").valueStream().map(fault -> fault.get("line").asInt()))
        .contains(9, 12);
  }

  @Test
  void a_file_for_another_authority_is_refused() {
    Reply refused = send(admin, file().replace("owner: northamptonshire", "owner: cambridgeshire"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/faults/0/path").asString()).isEqualTo("/owner");
  }

  @Test
  void nobody_else_begins_drafts_and_nothing_but_a_definition_file_is_taken() {
    assertThat(send(Client.as("manager.northamptonshire"), file()).status()).isEqualTo(403);
    assertThat(admin.post(DRAFTS, "{}").status()).isEqualTo(415);
    assertThat(send(admin, "").status()).isEqualTo(400);
  }
}
