package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures that were counted by hand are those that a program is given. */
class ComparisonsTest {
  private static final String SEEDS =
      "/api/v1/comparisons?from=cambridgeshire-peterborough-cse@1&to=hammersmith-fulham-exploitation@1";

  private final Client manager = Client.as("manager.peterborough");

  @Test
  void the_summary_has_the_figures_that_were_counted_by_hand() {
    JsonNode summary = manager.get(SEEDS).json().get("summary");

    assertThat(summary.get("sections").toString())
        .isEqualTo("{\"matched\":9,\"added\":2,\"removed\":0,\"moved\":0}");
    assertThat(summary.get("descriptors").toString())
        .isEqualTo("{\"compared\":27,\"identical\":14,\"reworded\":13}");
    assertThat(summary.get("levels").toString())
        .isEqualTo("{\"renamed\":1,\"added\":1,\"removed\":0}");
    assertThat(summary.get("sentences").toString()).contains("MILD is now EMERGING");
  }

  @Test
  void thirteen_descriptors_are_reworded_by_sixteen_insertions_and_one_replacement() {
    List<JsonNode> descriptors =
        changes(manager.get(SEEDS).json())
            .filter(change -> is(change, "kind", "REWORDED") && is(change, "element", "DESCRIPTOR"))
            .toList();
    List<String> runs =
        descriptors.stream()
            .flatMap(change -> change.get("runs").valueStream())
            .map(run -> run.get("kind").asString())
            .toList();

    assertThat(descriptors).hasSize(13).allMatch(change -> is(change, "class", "WORDING"));
    assertThat(runs).doesNotContain("DELETED");
    assertThat(runs.stream().filter("INSERTED"::equals)).hasSize(16);
    assertThat(runs.stream().filter("REPLACED"::equals)).hasSize(1);
  }

  @Test
  void the_runs_of_a_text_spell_both_texts() {
    assertThat(changes(manager.get(SEEDS).json()).filter(change -> change.has("runs")))
        .isNotEmpty()
        .allMatch(change ->
            joined(change, "was").equals(change.get("from").asString())
                && joined(change, "now").equals(change.get("to").asString()));
  }

  @Test
  void boxes_and_routing_came_and_went_as_listed() {
    JsonNode json = manager.get(SEEDS).json();

    assertThat(names(json, "ADDED", "ITEM"))
        .containsExactly(
            "NRM Referral Completed",
            "NRM Outcome",
            "SUMMARY OF CONCERNS/ REASONS FOR REFERRAL INCLUDING REQUEST FROM SARP");
    assertThat(names(json, "ADDED", "SECTION"))
        .endsWith("CONTEXTUAL SAFEGUARDING", "OVERALL ANALYSIS OF RISK", "MANAGERS COMMENTS");
    assertThat(names(json, "REMOVED", "SECTION"))
        .containsExactly("Any other information to support Risk Assessment");
    assertThat(names(json, "REMOVED", "ITEM")).contains("MILD", "MODERATE", "SIGNIFICANT");
    assertThat(names(json, "REMOVED", "ROUTE")).hasSize(7);
    assertThat(names(json, "ADDED", "LEVEL")).containsExactly("NO EVIDENCE");
    assertThat(
            changes(json)
                .filter(change -> is(change, "kind", "RENAMED") && is(change, "element", "ITEM"))
                .map(
                    change -> change.get("from").asString() + " -> " + change.get("to").asString()))
        .containsExactly("ICS No -> Mosaic No");
    assertThat(
            changes(json)
                .filter(change -> is(change, "kind", "RENAMED") && is(change, "element", "LEVEL"))
                .map(
                    change -> change.get("from").asString() + " -> " + change.get("to").asString()))
        .containsExactly("MILD -> EMERGING");
  }

  @Test
  void without_ids_in_common_nothing_is_matched_that_nobody_confirmed() {
    JsonNode json =
        manager
            .get(
                "/api/v1/comparisons?from=cambridgeshire-peterborough-cse@1&to=northamptonshire-cse@1")
            .json();

    assertThat(json.get("matchedBy").asString()).isEqualTo("PEOPLE");
    assertThat(json.get("suggestions").asInt()).isPositive();
    assertThat(json.at("/summary/sections/matched").asInt()).isZero();
    assertThat(json.at("/summary/sections/removed").asInt()).isEqualTo(9);
    assertThat(json.at("/summary/sections/added").asInt()).isEqualTo(10);
  }

  @Test
  void what_is_not_in_the_library_is_not_found_and_what_names_no_version_not_understood() {
    String other = "/api/v1/comparisons?from=cambridgeshire-peterborough-cse@1&to=";

    assertThat(manager.get(other + "cambridgeshire-peterborough-cse@99").status()).isEqualTo(404);
    assertThat(manager.get(other + "nobodys-instrument@1").status()).isEqualTo(404);
    assertThat(manager.get(other + "northamptonshire-cse").status()).isEqualTo(400);
    assertThat(manager.get("/api/v1/comparisons?to=northamptonshire-cse@1").status())
        .isEqualTo(400);
  }

  private static Stream<JsonNode> changes(JsonNode json) {
    return json.get("changes").valueStream();
  }

  private static boolean is(JsonNode change, String name, String value) {
    return change.get(name).asString().equals(value);
  }

  private static List<String> names(JsonNode json, String kind, String element) {
    return changes(json)
        .filter(change -> is(change, "kind", kind) && is(change, "element", element))
        .map(change -> change.get("name").asString().replaceAll("\\s+", " "))
        .toList();
  }

  private static String joined(JsonNode change, String side) {
    StringBuilder text = new StringBuilder();
    change.get("runs").valueStream().forEach(run -> text.append(run.get(side).asString()));
    return text.toString();
  }
}
