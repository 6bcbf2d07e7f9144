package org.plumbline.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;
import org.plumbline.response.Answer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program of a council sends to fill in one assessment: each answer by itself, as JSON of
 * the API, in the order of the form.
 */
record Completion(List<Save> saves) {
  private static final JsonMapper JSON = new JsonMapper();

  /** One answer and its place. */
  record Save(String slot, String body) {}

  Completion {
    saves = List.copyOf(saves);
  }

  /**
   * An answer for every item, but a table of actions only in so many sections.
   *
   * @param tables in how many
   */
  static Completion of(Instrument instrument, int tables) {
    List<Save> saves = new ArrayList<>();
    int left = tables;
    for (Section section : instrument.sections()) {
      for (Item item : section.items()) {
        for (var answer : SampleAnswers.whole(instrument, item).entrySet()) {
          if (!(answer.getValue() instanceof Answer.Rows) || left-- > 0) {
            saves.add(new Save(answer.getKey().value(), json(answer.getValue())));
          }
        }
      }
    }
    return new Completion(saves);
  }

  private static String json(Answer answer) {
    return JSON.writeValueAsString(body(answer));
  }

  private static Map<String, Object> body(Answer answer) {
    return switch (answer) {
      case Answer.Text(String text) -> Map.of("text", text);
      case Answer.Number(BigDecimal number) -> Map.of("number", number);
      case Answer.Date(LocalDate date) -> Map.of("date", date.toString());
      case Answer.Chosen(OptionId option) -> Map.of("option", option.value());
      case Answer.Ticked ticked ->
          Map.of("ticked", ticked.ticked().stream().map(OptionId::value).toList());
      case Answer.Rows(List<Answer.Row> rows) ->
          Map.of("rows", rows.stream().map(Completion::row).toList());
      case Answer.NotKnown _ -> Map.of("notKnown", true);
    };
  }

  private static Map<String, Object> row(Answer.Row row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    row.cells().forEach((ItemId column, Answer cell) -> cells.put(column.value(), body(cell)));
    return Map.of("id", row.id().toString(), "cells", cells);
  }
}
