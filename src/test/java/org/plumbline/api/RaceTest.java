package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Four write in one answer at once, each a part of their own and on what they were shown last. What
 * was acknowledged to one of them stands until that one writes again.
 */
class RaceTest {
  private static final int WRITERS = 4;
  private static final int WRITINGS = 12;

  private final Client practitioner = Client.as("practitioner.cambridgeshire");
  private final String assessment = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);

  @Test
  void nobodys_row_of_a_table_is_put_back_to_what_it_was() {
    List<String> rows =
        IntStream.range(0, WRITERS).mapToObj(_ -> UUID.randomUUID().toString()).toList();

    race(
        "running_away_actions",
        (writer, turn) -> Map.entry(rows.get(writer), "writer " + writer + ", turn " + turn),
        RaceTest::rows,
        all ->
            all.entrySet().stream()
                .map(row ->
                    "{\"id\": \"%s\", \"cells\": {\"running_away_action_what\": {\"text\": \"%s\"}}}"
                        .formatted(row.getKey(), row.getValue()))
                .toList()
                .toString()
                .transform("{\"rows\": %s}"::formatted));
  }

  @Test
  void nobodys_tick_is_taken_back() {
    List<String> options =
        IntStream.rangeClosed(1, WRITERS).mapToObj("running_away_mild_%d"::formatted).toList();

    race(
        "running_away_level.indicators",
        (writer, turn) -> Map.entry(options.get(writer), turn % 2 == 0 ? "ticked" : ""),
        RaceTest::ticks,
        all ->
            all.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> "\"" + each.getKey() + "\"")
                .toList()
                .toString()
                .transform("{\"ticked\": %s}"::formatted));
  }

  private static Map<String, String> rows(JsonNode slot) {
    Map<String, String> rows = new TreeMap<>();
    slot.at("/answer/rows")
        .forEach(row ->
            rows.put(
                row.get("id").asString(),
                row.at("/cells/running_away_action_what/text").asString()));
    return rows;
  }

  private static Map<String, String> ticks(JsonNode slot) {
    Map<String, String> ticks = new TreeMap<>();
    slot.at("/answer/ticked").forEach(option -> ticks.put(option.asString(), "ticked"));
    return ticks;
  }

  /** How an answer is read and written, part by part. */
  private interface Reading {
    Map<String, String> parts(JsonNode slot);
  }

  private interface Writing {
    String body(Map<String, String> parts);
  }

  private void race(
      String slot,
      BiFunction<Integer, Integer, Map.Entry<String, String>> wanted,
      Reading reading,
      Writing writing) {
    List<String> undone =
        IntStream.range(0, WRITERS)
            .mapToObj(writer ->
                CompletableFuture.supplyAsync(() -> write(slot, writer, wanted, reading, writing)))
            .toList()
            .stream()
            .flatMap(writer -> writer.join().stream())
            .toList();

    assertThat(undone).isEmpty();
  }

  /** What of this writer's was found undone. */
  private List<String> write(
      String slot,
      int writer,
      BiFunction<Integer, Integer, Map.Entry<String, String>> wanted,
      Reading reading,
      Writing writing) {
    List<String> undone = new ArrayList<>();
    JsonNode seen = practitioner.get(assessment).json().at("/answers/" + slot);
    String acknowledged = "";
    for (int turn = 0; turn < WRITINGS; turn++) {
      Map.Entry<String, String> part = wanted.apply(writer, turn);
      Reply reply;
      do {
        Map<String, String> parts = reading.parts(seen);
        String stands = parts.getOrDefault(part.getKey(), "");
        if (!stands.equals(acknowledged)) {
          undone.add("“%s” was acknowledged, “%s” stands".formatted(acknowledged, stands));
          acknowledged = stands;
        }
        parts.put(part.getKey(), part.getValue());
        int revision = seen.path("revision").asInt(0);
        reply =
            practitioner.put(
                assessment + "/answers/" + slot,
                writing.body(parts),
                "If-Match",
                "\"" + revision + "\"");
        seen = reply.json().at(reply.status() == 412 ? "/theirs" : "/slot");
      } while (reply.status() == 412);
      assertThat(reply.status()).as(reply.text()).isEqualTo(200);
      acknowledged = part.getValue();
      if (!reading.parts(seen).getOrDefault(part.getKey(), "").equals(acknowledged)) {
        undone.add("“%s” was acknowledged with something else".formatted(acknowledged));
      }
    }
    return undone;
  }
}
