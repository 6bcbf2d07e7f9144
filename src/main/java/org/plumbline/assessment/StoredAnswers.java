package org.plumbline.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.id.AccountId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Slot;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.response.Answer;

/**
 * The answers of an assessment as they stood at one moment.
 *
 * @param revision of the assessment
 */
record StoredAnswers(int revision, Map<ItemId, Given> given) {

  /** What a line is of. */
  enum Part {
    ASSESSMENT,
    ANSWER,
    CHOICE,
    ROW,
    CELL
  }

  /**
   * One row of one of the tables that hold answers.
   *
   * @param column of a cell
   * @param holds of an answer, what its slot holds
   * @param text of a choice, its details
   * @param option that was chosen or ticked, or has details
   * @param isEmpty whether it was cleared; of a choice, whether it is not ticked
   * @param count revision of an answer or of the assessment, or position of a row
   */
  record Line(
      Part part,
      @Nullable ItemId item,
      @Nullable UUID row,
      @Nullable ItemId column,
      @Nullable Holds holds,
      @Nullable String text,
      @Nullable BigDecimal number,
      @Nullable LocalDate date,
      @Nullable OptionId option,
      boolean isNotKnown,
      boolean isEmpty,
      @Nullable Integer count,
      @Nullable AccountId by,
      @Nullable String name) {
    private ItemId slot() {
      return Objects.requireNonNull(item);
    }

    private Row at() {
      return new Row(slot(), Objects.requireNonNull(row));
    }

    private int counted() {
      return Objects.requireNonNull(count);
    }

    private Optional<Answer> single(UnaryOperator<OptionId> shared) {
      return isNotKnown
          ? Optional.of(Answer.NOT_KNOWN)
          : AnswerStore.single(text, number, date, option == null ? null : shared.apply(option));
    }
  }

  /** A row of a table; its id is unique in its own table only. */
  private record Row(ItemId table, UUID id) {}

  /** Slots and options are the same objects throughout: a form would keep a thousand equal ones. */
  static StoredAnswers of(PublishedVersion version, List<Line> lines) {
    Map<Part, List<Line>> parts = lines.stream().collect(Collectors.groupingBy(Line::part));
    Map<ItemId, List<Line>> choices = bySlot(parts, Part.CHOICE);
    Map<ItemId, List<Line>> rows = bySlot(parts, Part.ROW);
    Map<Row, List<Line>> cells =
        parts.getOrDefault(Part.CELL, List.of()).stream().collect(Collectors.groupingBy(Line::at));
    Map<OptionId, OptionId> options = new HashMap<>();
    Map<Person, Optional<Person>> people = new HashMap<>();
    Map<ItemId, Given> given = new HashMap<>();
    for (Line line : parts.getOrDefault(Part.ANSWER, List.of())) {
      ItemId slot =
          version
              .findSlot(line.slot())
              .map(Slot::id)
              .orElseThrow(() -> new IllegalStateException("no slot " + line.slot()));
      Optional<Answer> single =
          line.single(option -> options.computeIfAbsent(option, UnaryOperator.identity()));
      Optional<Answer> answer =
          line.isEmpty()
              ? Optional.empty()
              : single.or(() ->
                  switch (Objects.requireNonNull(line.holds())) {
                    case OPTIONS -> Optional.of(ticked(choices.getOrDefault(slot, List.of())));
                    case ROWS -> Optional.of(rows(rows.getOrDefault(slot, List.of()), cells));
                    case TEXT, NUMBER, DATE, OPTION -> Optional.empty();
                  });
      Person by =
          new Person(Objects.requireNonNull(line.by()), Objects.requireNonNull(line.name()));
      given.put(slot, new Given(answer, line.counted(), people.computeIfAbsent(by, Optional::of)));
    }
    return new StoredAnswers(
        parts.getOrDefault(Part.ASSESSMENT, List.of()).stream()
            .findFirst()
            .map(Line::counted)
            .orElse(0),
        given);
  }

  private static Map<ItemId, List<Line>> bySlot(Map<Part, List<Line>> parts, Part part) {
    return parts.getOrDefault(part, List.of()).stream().collect(Collectors.groupingBy(Line::slot));
  }

  private static Answer ticked(List<Line> choices) {
    TreeSet<OptionId> ticked = new TreeSet<>();
    Map<OptionId, String> details = new TreeMap<>();
    for (Line choice : choices) {
      OptionId option = Objects.requireNonNull(choice.option());
      if (!choice.isEmpty()) {
        ticked.add(option);
      }
      if (choice.text() != null) {
        details.put(option, choice.text());
      }
    }
    return new Answer.Ticked(ticked, details);
  }

  private static Answer rows(List<Line> rows, Map<Row, List<Line>> cells) {
    List<Line> inOrder = new ArrayList<>(rows);
    inOrder.sort(Comparator.comparingInt(Line::counted).thenComparing(row -> row.at().id()));
    return new Answer.Rows(
        inOrder.stream()
            .map(Line::at)
            .map(row -> new Answer.Row(row.id(), cells(cells.getOrDefault(row, List.of()))))
            .toList());
  }

  private static Map<ItemId, Answer> cells(List<Line> cells) {
    Map<ItemId, Answer> answers = new HashMap<>();
    for (Line cell : cells) {
      cell.single(UnaryOperator.identity())
          .ifPresent(answer -> answers.put(Objects.requireNonNull(cell.column()), answer));
    }
    return answers;
  }
}
