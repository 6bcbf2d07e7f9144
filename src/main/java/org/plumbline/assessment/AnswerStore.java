package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ANSWER;
import static org.plumbline.db.schema.Tables.ANSWER_CELL;
import static org.plumbline.db.schema.Tables.ANSWER_CHOICE;
import static org.plumbline.db.schema.Tables.ANSWER_EVENT;
import static org.plumbline.db.schema.Tables.ANSWER_ROW;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Scope;
import org.plumbline.id.AccountId;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.springframework.stereotype.Component;

/**
 * Answers in the database, read all at once: four statements, however many answers there are. The
 * revisions are read first: where somebody writes between the statements, the answer read is newer
 * than its revision, and a save over it is compared with what stands there. The other way round a
 * save would pass for seen what it has not seen.
 */
@Component
class AnswerStore {
  private final DSLContext db;

  AnswerStore(DSLContext db) {
    this.db = db;
  }

  /** Whether anybody but the account has changed an answer since that revision. */
  boolean isChangedByOthers(Scope scope, AssessmentId assessment, int since) {
    return db.fetchExists(
        ANSWER_EVENT,
        ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority().value()),
        ANSWER_EVENT.ASSESSMENT_ID.eq(assessment.value()),
        ANSWER_EVENT.SEQ.gt(since),
        ANSWER_EVENT.CHANGED_BY.ne(scope.account().value()));
  }

  Map<ItemId, Given> read(Scope scope, Particulars about) {
    List<Stored> stored = stored(scope, about);
    Map<ItemId, Answer> choices = choices(scope, about.id());
    Map<ItemId, Answer> rows = rows(scope, about.id());
    Map<ItemId, Given> given = new HashMap<>();
    // Few people write a thousand answers: one object each, not one for each answer.
    Map<Person, Optional<Person>> people = new HashMap<>();
    for (Stored answer : stored) {
      given.put(
          answer.slot(),
          new Given(
              answer.cleared()
                  ? Optional.empty()
                  : answer
                      .single()
                      .or(() ->
                          switch (answer.holds()) {
                            case OPTIONS ->
                                Optional.of(
                                    choices.getOrDefault(answer.slot(), Answer.Ticked.of()));
                            case ROWS ->
                                Optional.of(
                                    rows.getOrDefault(answer.slot(), new Answer.Rows(List.of())));
                            case TEXT, NUMBER, DATE, OPTION -> Optional.empty();
                          }),
              answer.revision(),
              people.computeIfAbsent(answer.by(), Optional::of)));
    }
    return given;
  }

  /** The part of an answer that stands in its own row; ticks and table rows stand elsewhere. */
  private record Stored(
      ItemId slot,
      Holds holds,
      boolean cleared,
      Optional<Answer> single,
      int revision,
      Person by) {}

  /** Ids are the version's own objects: an open form would keep a thousand equal ones otherwise. */
  private List<Stored> stored(Scope scope, Particulars about) {
    Map<String, OptionId> options = new HashMap<>();
    return db.select(
            ANSWER.ITEM_ID,
            ANSWER.HOLDS,
            ANSWER.TEXT_VALUE,
            ANSWER.NUMBER_VALUE,
            ANSWER.DATE_VALUE,
            ANSWER.OPTION_ID,
            ANSWER.NOT_KNOWN,
            ANSWER.CLEARED,
            ANSWER.REVISION,
            ANSWER.CHANGED_BY,
            ACCOUNT.NAME)
        .from(ANSWER)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ANSWER.CHANGED_BY))
        .where(
            ANSWER.AUTHORITY_ID.eq(scope.authority().value()),
            ANSWER.ASSESSMENT_ID.eq(about.id().value()))
        .fetch(row ->
            new Stored(
                about
                    .version()
                    .findSlot(new ItemId(row.value1()))
                    .map(Slot::id)
                    .orElseThrow(() -> new IllegalStateException("no slot " + row.value1())),
                Holds.valueOf(row.value2()),
                row.value8(),
                row.value7()
                    ? Optional.of(Answer.NOT_KNOWN)
                    : single(
                        row.value3(), row.value4(), row.value5(), shared(options, row.value6())),
                row.value9().intValue(),
                new Person(new AccountId(row.value10().intValue()), row.value11())));
  }

  private Map<ItemId, Answer> choices(Scope scope, AssessmentId assessment) {
    Map<ItemId, SortedSet<OptionId>> ticked = new HashMap<>();
    Map<ItemId, Map<OptionId, String>> details = new HashMap<>();
    db.select(
            ANSWER_CHOICE.ITEM_ID,
            ANSWER_CHOICE.OPTION_ID,
            ANSWER_CHOICE.TICKED,
            ANSWER_CHOICE.DETAILS)
        .from(ANSWER_CHOICE)
        .where(
            ANSWER_CHOICE.AUTHORITY_ID.eq(scope.authority().value()),
            ANSWER_CHOICE.ASSESSMENT_ID.eq(assessment.value()))
        .forEach(row -> {
          ItemId slot = new ItemId(row.value1());
          OptionId option = new OptionId(row.value2());
          SortedSet<OptionId> options = ticked.computeIfAbsent(slot, _ -> new TreeSet<>());
          if (row.value3()) {
            options.add(option);
          }
          if (row.value4() != null) {
            details.computeIfAbsent(slot, _ -> new TreeMap<>()).put(option, row.value4());
          }
        });
    Map<ItemId, Answer> answers = new HashMap<>();
    ticked.forEach((slot, options) ->
        answers.put(slot, new Answer.Ticked(options, details.getOrDefault(slot, Map.of()))));
    return answers;
  }

  private Map<ItemId, Answer> rows(Scope scope, AssessmentId assessment) {
    Map<ItemId, Map<UUID, Map<ItemId, Answer>>> tables = new HashMap<>();
    db.select(ANSWER_ROW.ITEM_ID, ANSWER_ROW.ROW_ID)
        .from(ANSWER_ROW)
        .where(
            ANSWER_ROW.AUTHORITY_ID.eq(scope.authority().value()),
            ANSWER_ROW.ASSESSMENT_ID.eq(assessment.value()),
            ANSWER_ROW.REMOVED.isFalse())
        .orderBy(ANSWER_ROW.ITEM_ID, ANSWER_ROW.POSITION, ANSWER_ROW.ROW_ID)
        .forEach(row ->
            tables
                .computeIfAbsent(new ItemId(row.value1()), _ -> new LinkedHashMap<>())
                .put(row.value2(), new HashMap<>()));
    db.select(
            ANSWER_CELL.ITEM_ID,
            ANSWER_CELL.ROW_ID,
            ANSWER_CELL.COLUMN_ID,
            ANSWER_CELL.TEXT_VALUE,
            ANSWER_CELL.NUMBER_VALUE,
            ANSWER_CELL.DATE_VALUE,
            ANSWER_CELL.OPTION_ID,
            ANSWER_CELL.NOT_KNOWN)
        .from(ANSWER_CELL)
        .where(
            ANSWER_CELL.AUTHORITY_ID.eq(scope.authority().value()),
            ANSWER_CELL.ASSESSMENT_ID.eq(assessment.value()),
            ANSWER_CELL.CLEARED.isFalse())
        .forEach(cell -> {
          Map<ItemId, Answer> row =
              tables.getOrDefault(new ItemId(cell.value1()), Map.of()).get(cell.value2());
          if (row != null) {
            (cell.value8()
                    ? Optional.of(Answer.NOT_KNOWN)
                    : single(cell.value4(), cell.value5(), cell.value6(), option(cell.value7())))
                .ifPresent(answer -> row.put(new ItemId(cell.value3()), answer));
          }
        });
    Map<ItemId, Answer> answers = new HashMap<>();
    tables.forEach((slot, rows) -> {
      List<Answer.Row> list = new ArrayList<>();
      rows.forEach((id, cells) -> list.add(new Answer.Row(id, cells)));
      answers.put(slot, new Answer.Rows(list));
    });
    return answers;
  }

  static Optional<Answer> single(
      @Nullable String text,
      @Nullable BigDecimal number,
      @Nullable LocalDate date,
      @Nullable OptionId option) {
    if (text != null) {
      return Optional.of(new Answer.Text(text));
    }
    if (number != null) {
      return Optional.of(new Answer.Number(number));
    }
    if (date != null) {
      return Optional.of(new Answer.Date(date));
    }
    return Optional.ofNullable(option).map(Answer.Chosen::new);
  }

  static @Nullable OptionId option(@Nullable String id) {
    return id == null ? null : new OptionId(id);
  }

  private static @Nullable OptionId shared(Map<String, OptionId> options, @Nullable String id) {
    return id == null ? null : options.computeIfAbsent(id, OptionId::new);
  }

  /** When the slot was written last. */
  Optional<Instant> writtenAt(Scope scope, AssessmentId assessment, ItemId slot) {
    return db.select(DSL.max(ANSWER_EVENT.AT))
        .from(ANSWER_EVENT)
        .where(
            ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority().value()),
            ANSWER_EVENT.ASSESSMENT_ID.eq(assessment.value()),
            ANSWER_EVENT.ITEM_ID.eq(slot.value()))
        .fetchOptional(DSL.max(ANSWER_EVENT.AT))
        .map(at -> at.toInstant(ZoneOffset.UTC));
  }
}
