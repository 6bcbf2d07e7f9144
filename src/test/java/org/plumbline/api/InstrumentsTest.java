package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.instrument.Sha256;
import tools.jackson.databind.JsonNode;

/** The library and the definitions in it. */
class InstrumentsTest {
  private static final String VERSION =
      "/api/v1/instruments/cambridgeshire-peterborough-cse/versions/1";

  private final Client practitioner = Client.as("practitioner.peterborough");

  @Test
  void the_library_is_that_of_the_authority() {
    JsonNode library = practitioner.get("/api/v1/instruments").json();

    assertThat(
            library
                .valueStream()
                .filter(entry -> entry.get("adopted").asBoolean())
                .map(entry -> entry.get("code").asString()))
        .containsExactly("cambridgeshire-peterborough-cse");
    assertThat(library.valueStream().map(entry -> entry.get("code").asString()))
        .as("what others offer is there to be read")
        .contains("hammersmith-fulham-exploitation");
    assertThat(library.at("/0/versions/0/number").asInt()).isEqualTo(1);
    assertThat(library.at("/0/versions/0/state").asString()).isEqualTo("PUBLISHED");
  }

  @Test
  void the_bytes_of_a_definition_file_have_the_hash_that_is_its_etag() {
    Reply file = practitioner.get(VERSION, "Accept", "application/yaml");

    assertThat(file.mediaType()).isEqualTo("application/yaml");
    assertThat(file.header("ETag")).isEqualTo("\"" + Sha256.hex(file.text()) + "\"");
    assertThat(file.header("Vary")).contains("Accept");
    assertThat(file.text()).startsWith("instrument: cambridgeshire-peterborough-cse\n");
  }

  @Test
  void a_definition_is_json_unless_yaml_is_asked_for() {
    Reply json = practitioner.get(VERSION);

    assertThat(json.mediaType()).isEqualTo("application/json");
    assertThat(json.json().get("instrument").asString())
        .isEqualTo("cambridgeshire-peterborough-cse");
    assertThat(json.header("ETag"))
        .isEqualTo(practitioner.get(VERSION, "Accept", "application/yaml").header("ETag"));
  }

  @Test
  void what_somebody_has_is_not_sent_again() {
    Reply unchanged =
        practitioner.get(VERSION, "If-None-Match", practitioner.get(VERSION).header("ETag"));

    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.text()).isEmpty();
    assertThat(unchanged.header("Vary")).contains("Accept");
    assertThat(practitioner.get(VERSION, "If-None-Match", "\"other\"").status()).isEqualTo(200);
  }

  @Test
  void what_is_not_in_the_library_is_not_found() {
    for (String path :
        new String[] {
          "hammersmith-fulham-exploitation/versions/2",
          "cambridgeshire-peterborough-cse/versions/99",
          "cambridgeshire-peterborough-cse/versions/0",
          "cambridgeshire-peterborough-cse/versions/one",
          "NO/versions/1"
        }) {
      assertThat(practitioner.get("/api/v1/instruments/" + path).status()).as(path).isEqualTo(404);
    }
  }
}
