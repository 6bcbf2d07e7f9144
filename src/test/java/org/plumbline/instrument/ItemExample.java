package org.plumbline.instrument;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.definition.Definitions;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

/**
 * An item, an answer to it and how that reads; there is at least one of each kind. A form asks all
 * of them wherever an item may stand: in a section, in a table, in conditions, scores and routes.
 *
 * @param keys of its definition besides id and label; {@code @} is its id
 * @param answer empty of what nobody answers
 * @param said what stands on paper
 */
public record ItemExample(ItemId id, String keys, Optional<Answer> answer, String said) {
  /** Those that a section asks. */
  public static List<ItemExample> inSection() {
    return all("asked");
  }

  /** The same as columns, each of a table of its own; not all of them can be one. */
  public static List<ItemExample> inTable() {
    return all("cell");
  }

  private static List<ItemExample> all(String prefix) {
    List<Like> likes =
        List.of(
            id -> words(id, "text"),
            id -> words(id, "long_text"),
            id -> new ItemExample(id, "kind: email", text("jo@example.org"), "jo@example.org"),
            id -> words(id, "phone"),
            id -> words(id, "address"),
            id -> words(id, "identifier"),
            id ->
                new ItemExample(
                    id,
                    "kind: number, min: 0, unit: km",
                    Optional.of(new Answer.Number(new BigDecimal(7))),
                    "7km"),
            id ->
                new ItemExample(
                    id,
                    "kind: date",
                    Optional.of(new Answer.Date(LocalDate.of(2026, 2, 27))),
                    "27 February 2026"),
            id -> chosen(id, "kind: choice, option_set: answers", "yes", "Agreed to"),
            id -> ticked(id, "kind: choice, option_set: answers, many: true", "yes", "Agreed to"),
            id -> chosen(id, "kind: level, scale: risk", "high", "HIGH"),
            id ->
                chosen(
                    id,
                    "kind: level, scale: risk, descriptors: [{level: low, text: Seen},"
                        + " {level: high, text: Unseen}]",
                    "high",
                    "HIGH"),
            id ->
                chosen(
                    id,
                    "kind: level, scale: risk, descriptors: [{level: low, text: Seen}, {level:"
                        + " high, text: Unseen, indicators: [{id: @_sign, text: Unseen}]}]",
                    "high",
                    "HIGH"),
            id ->
                ticked(
                    id,
                    "kind: statements, many: true, statements: [{id: @_sign, text: A sign,"
                        + " points: 2}]",
                    id + "_sign",
                    "A sign"),
            id ->
                new ItemExample(
                    id,
                    "kind: table, row_name: row, columns: [{id: @_cell, label: Cell, kind: text}]",
                    Optional.of(row(new ItemId(id + "_cell"), new Answer.Text("In a cell"))),
                    "In a cell"),
            id -> new ItemExample(id, "kind: computed, expression: 41.0 + 1.5", none(), "42.5"),
            id -> new ItemExample(id, "kind: note, text: Read this", none(), "Read this"));
    return IntStream.range(0, likes.size())
        .mapToObj(i -> likes.get(i).as(new ItemId(prefix + i)))
        .toList();
  }

  private interface Like {
    ItemExample as(ItemId id);
  }

  private static Optional<Answer> none() {
    return Optional.empty();
  }

  private static Optional<Answer> text(String words) {
    return Optional.of(new Answer.Text(words));
  }

  private static ItemExample words(ItemId id, String kind) {
    return new ItemExample(id, "kind: " + kind, text("Said in " + id), "Said in " + id);
  }

  private static ItemExample chosen(ItemId id, String keys, String option, String said) {
    return new ItemExample(id, keys, Optional.of(new Answer.Chosen(new OptionId(option))), said);
  }

  private static ItemExample ticked(ItemId id, String keys, String option, String said) {
    return new ItemExample(id, keys, Optional.of(Answer.Ticked.of(new OptionId(option))), said);
  }

  public static Answer row(ItemId column, Answer cell) {
    return new Answer.Rows(List.of(new Answer.Row(new UUID(7, 7), Map.of(column, cell))));
  }

  /** Every class of item that there is. */
  public static List<Class<?>> kinds() {
    return leaves(Item.class).distinct().toList();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(ItemExample::leaves)
        : Stream.of(type);
  }

  /** The table in whose rows it is asked. */
  public ItemId table() {
    return new ItemId(id + "_list");
  }

  /** A condition that holds with the answer, and not without one. */
  public String condition() {
    return answer
        .map(given ->
            switch (given) {
              case Answer.Text _ -> "%s == '%s'".formatted(id, said);
              case Answer.Number _ -> id + " > 6.0";
              case Answer.Date _ -> id + " < today";
              case Answer.Chosen(OptionId option) -> "%s == '%s'".formatted(id, option);
              case Answer.Ticked ticked -> "'%s' in %s".formatted(ticked.ticked().first(), id);
              case Answer.Rows _, Answer.NotKnown _ -> "answered('%s')".formatted(id);
            })
        .orElse("true");
  }

  /** The item alone, as if it were asked in a section. */
  public Item item() {
    return Definitions.instrument(form(List.of(yaml()))).findItem(id).orElseThrow();
  }

  private String yaml() {
    return "{id: %1$s, label: Label of %1$s, sensitive: true, %2$s}"
        .formatted(id, keys.replace("@", id.toString()));
  }

  /** A form with that example as the column of a table, sound or not. */
  public String tableOf() {
    return "{id: %s, label: List, kind: table, row_name: row, columns: [%s]}"
        .formatted(table(), yaml());
  }

  /** A form with nothing but those items. */
  public static String form(List<String> items) {
    return """
    scales:
      - id: risk
        levels: [{id: low, label: LOW, concern: 1}, {id: high, label: HIGH, concern: 5, points: 2}]
    option_sets:
      - id: answers
        options: [{id: 'yes', label: Agreed to, points: 2}, {id: 'no', label: Refused}]
    sections:
      - id: front
        title: Front page
        items:
          - %s
    """
        .formatted(String.join("\n      - ", items));
  }

  /**
   * A form that asks all of them in a section, and those of these in tables; on each answer hangs
   * whether something else is asked, a score and a route.
   */
  public static String formOfAll(List<ItemExample> columns) {
    List<ItemExample> asked = inSection();
    List<String> items =
        Stream.of(
                asked.stream().map(ItemExample::yaml),
                asked.stream()
                    .map(each ->
                        "{id: %1$s_hangs, label: On %1$s, kind: text, visible: \"%2$s\"}"
                            .formatted(each.id, each.condition())),
                columns.stream().map(ItemExample::tableOf))
            .flatMap(all -> all)
            .toList();
    return form(items)
        + "outcome:\n  scores:\n"
        + asked.stream()
            .filter(ItemExample::hasPoints)
            .map(each ->
                "    - {id: %1$s_score, label: Score, expression: \"points('%1$s')\"}\n"
                    .formatted(each.id))
            .collect(joining())
        + "routing:\n"
        + asked.stream()
            .map(each ->
                "  - {id: %s_route, text: Tell somebody., when: \"%s\"}\n"
                    .formatted(each.id, each.condition()))
            .collect(joining());
  }

  /** Whether what is chosen adds to a sum. */
  public boolean hasPoints() {
    return answer.filter(a -> a instanceof Answer.Chosen || a instanceof Answer.Ticked).isPresent();
  }

  @Override
  public String toString() {
    return keys;
  }
}
