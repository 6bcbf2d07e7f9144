package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

/** What is said to be saved is read back as it was written; nothing is cut, doubled or lost. */
class SavingTest {
  private static final UUID ROW_1 = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID ROW_2 = UUID.fromString("01900000-0000-7000-8000-000000000002");

  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Assessment.Open open = started();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    return office.start(ann, "form-of-" + council.code());
  }

  private Optional<Answer> stored(String slot) {
    return office.again(ann, open).in(new ItemId(slot)).answer();
  }

  private Saving save(String slot, Answer answer) {
    return office.write(ann, open, slot, answer);
  }

  private void keeps(String slot, Answer answer) {
    assertThat(save(slot, answer))
        .isInstanceOfSatisfying(
            Saving.Saved.class, saved -> assertThat(saved.given().answer()).contains(answer));
    assertThat(stored(slot)).contains(answer);
  }

  private static Answer.Ticked ticked(String options, Map<String, String> details) {
    TreeSet<OptionId> ticks = new TreeSet<>();
    for (String option : options.split(" ", -1)) {
      if (!option.isEmpty()) {
        ticks.add(new OptionId(option));
      }
    }
    Map<OptionId, String> words = new java.util.HashMap<>();
    details.forEach((option, text) -> words.put(new OptionId(option), text));
    return new Answer.Ticked(ticks, words);
  }

  private static Answer.Row row(UUID id, Map<String, Answer> cells) {
    Map<ItemId, Answer> bySlot = new java.util.HashMap<>();
    cells.forEach((column, answer) -> bySlot.put(new ItemId(column), answer));
    return new Answer.Row(id, bySlot);
  }

  private static Answer.Rows rows(Answer.Row... rows) {
    return new Answer.Rows(List.of(rows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Said “no” twice",
        " leading and trailing ",
        "two\r\nlines\n\nand a gap",
        "👩🏽‍🚒 𠜎 é e\u0301",
        "\u202Eright to left",
        "O'Brien; drop table answer; --",
        "<b>bold</b> $level #if(true)",
        "a"
      })
  void words_are_kept_to_the_last_character(String words) {
    keeps("words", text(words));
  }

  @Test
  void a_million_characters_are_kept_and_one_more_is_refused() {
    String most = "é".repeat(1_000_000);
    keeps("words", text(most));

    assertThat(save("words", text(most + "x")))
        .isInstanceOfSatisfying(
            Saving.Refused.class,
            refused ->
                assertThat(refused.why())
                    .isEqualTo(
                        "The text has 1,000,001 characters; at most 1,000,000 are kept. Shorten it, or divide it between two places."));
    assertThat(stored("words")).contains(text(most));
  }

  @Test
  void what_is_no_character_is_refused_with_words() {
    for (Answer nul : List.of(text("a\0b"), text("half \uD83D"))) {
      assertThat(save("words", nul))
          .isInstanceOfSatisfying(
              Saving.Refused.class,
              refused -> assertThat(refused.why()).contains("a sign that is not a character"));
    }
    assertThat(save("signs", ticked("sign_a", Map.of("sign_a", "a\0b"))))
        .isInstanceOf(Saving.Refused.class);
    assertThat(save("people", rows(row(ROW_1, Map.of("person_name", text("\0"))))))
        .isInstanceOf(Saving.Refused.class);
    assertThat(stored("words")).isEmpty();
  }

  @Test
  void numbers_are_the_same_however_they_are_written() {
    keeps("count", new Answer.Number(new BigDecimal("2.50")));
    assertThat(stored("count")).contains(new Answer.Number(new BigDecimal("2.5")));
    keeps("count", new Answer.Number(new BigDecimal("-0.000001")));
    keeps("count", new Answer.Number(new BigDecimal("99999999999999.999999")));
    keeps("count", new Answer.Number(new BigDecimal("1E+3")));
    assertThat(save("count", new Answer.Number(new BigDecimal("0.0000001"))))
        .isInstanceOf(Saving.Refused.class);
  }

  @Test
  void dates_options_and_not_known_are_kept() {
    keeps("day", new Answer.Date(LocalDate.of(2024, 2, 29)));
    keeps("open", new Answer.Chosen(new OptionId("no")));
    keeps("open.details", text("Because"));
    keeps("open", Answer.NOT_KNOWN);
    keeps("open", new Answer.Chosen(new OptionId("yes")));
    keeps("count", Answer.NOT_KNOWN);
    assertThat(save("open", new Answer.Chosen(new OptionId("maybe"))))
        .isInstanceOf(Saving.Refused.class);
    assertThat(save("words", Answer.NOT_KNOWN)).isInstanceOf(Saving.Refused.class);
    assertThatThrownBy(() -> save("no_such_item", text("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void details_stay_when_the_tick_is_taken_away() {
    keeps("signs", ticked("sign_a sign_b", Map.of("sign_a", "Seen twice")));
    keeps("signs", ticked("sign_b", Map.of("sign_a", "Seen twice")));
    keeps("signs", ticked("", Map.of("sign_c", "👀")));
    keeps("signs", ticked("sign_c", Map.of()));
    keeps("home_level.indicators", ticked("home_warm", Map.of()));
  }

  @Test
  void rows_keep_their_cells_and_their_order() {
    Answer.Row first =
        row(
            ROW_1,
            Map.of(
                "person_name", text("Sam"),
                "person_age", new Answer.Number(BigDecimal.TEN),
                "person_seen", new Answer.Date(LocalDate.of(2026, 1, 31)),
                "person_known", new Answer.Chosen(new OptionId("no")),
                "person_known.details", text("Never met")));
    Answer.Row second = row(ROW_2, Map.of());
    keeps("people", rows(first, second));
    keeps("people", rows(second, first));
    keeps("people", rows(first));
  }

  @Test
  void a_cell_can_be_not_known_from_the_start() {
    keeps(
        "people",
        rows(row(ROW_1, Map.of("person_age", Answer.NOT_KNOWN, "person_known", Answer.NOT_KNOWN))));
  }

  @Test
  void a_row_that_comes_back_has_no_more_cells_than_it_is_given() {
    keeps("people", rows(row(ROW_1, Map.of("person_name", text("Sam"), "person_age", text9()))));
    keeps("people", rows());
    keeps("people", rows(row(ROW_1, Map.of("person_name", text("Alex")))));
    keeps("people", rows(row(ROW_1, Map.of("person_age", text9()))));
  }

  private static Answer text9() {
    return new Answer.Number(BigDecimal.valueOf(9));
  }

  @Test
  void what_is_cleared_is_unanswered_and_can_be_answered_again() {
    for (Map.Entry<String, Answer> filled :
        Map.of(
                "words", text("x"),
                "count", text9(),
                "signs", ticked("sign_a", Map.of("sign_b", "y")),
                "people", rows(row(ROW_1, Map.of("person_name", text("Sam")))))
            .entrySet()) {
      String slot = filled.getKey();
      keeps(slot, filled.getValue());
      Assessment.Open now = office.again(ann, open);
      Edit edit = office.edit(now, slot, filled.getValue());
      Saving cleared =
          office.assessments.save(
              ann,
              now,
              new Edit(edit.slot(), edit.seen(), Optional.empty(), edit.section(), edit.intent()));
      assertThat(cleared).isInstanceOf(Saving.Saved.class);
      assertThat(stored(slot)).isEmpty();
      assertThat(office.again(ann, open).in(new ItemId(slot)).revision()).isEqualTo(2);
      keeps(slot, filled.getValue());
    }
  }

  @Test
  void each_writing_counts_and_says_who_wrote() {
    save("words", text("one"));
    save("words", text("two"));

    Given given = office.again(ann, open).in(new ItemId("words"));
    assertThat(given.revision()).isEqualTo(2);
    assertThat(given.by()).contains(new Person(ann.id(), "Ann Author"));
    assertThat(office.again(ann, open).particulars().revision()).isEqualTo(2);
    assertThat(office.again(ann, open).particulars().leftAt())
        .hasValueSatisfying(section -> assertThat(section.value()).isEqualTo("front"));
  }

  @Test
  void the_same_answer_again_writes_nothing() {
    save("words", text("one"));
    Assessment.Open now = office.again(ann, open);

    List<String> sent =
        office.statements.during(
            () -> office.assessments.save(ann, now, office.edit(now, "words", text("one"))));

    assertThat(sent).isEmpty();
    assertThat(office.again(ann, open).particulars().revision()).isEqualTo(1);
  }

  @Test
  void the_same_intent_twice_happens_once() {
    Edit edit = office.edit(open, "words", text("once"));
    office.assessments.save(ann, open, edit);
    Saving again = office.assessments.save(ann, open, edit);

    assertThat(again)
        .isInstanceOfSatisfying(
            Saving.Saved.class, saved -> assertThat(saved.given().revision()).isEqualTo(1));
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void a_change_sent_again_after_a_colleague_went_on_is_not_done_again() {
    Account bob = office.member(council, "Bob", Role.PRACTITIONER);
    Edit edit = office.edit(open, "words", text("mine"));
    office.assessments.save(ann, open, edit);
    office.write(bob, open, "words", text("mine and theirs"));

    Saving again = office.assessments.save(ann, open, edit);

    assertThat(again)
        .isInstanceOfSatisfying(
            Saving.Saved.class,
            saved -> assertThat(saved.given().answer()).contains(text("mine and theirs")));
  }

  private int events() {
    return office.db.fetchCount(
        Tables.ANSWER_EVENT, Tables.ANSWER_EVENT.ASSESSMENT_ID.eq(open.particulars().id()));
  }

  @Test
  void who_is_no_practitioner_any_more_stores_nothing() {
    office.takeAway(ann, Role.PRACTITIONER);

    assertThat(office.assessments.save(ann, open, office.edit(open, "words", text("Too late"))))
        .isInstanceOfSatisfying(
            Saving.Refused.class,
            refused -> assertThat(refused.why()).contains("may not write assessments any more"));
    assertThat(written()).isZero();
  }

  @Test
  void a_disabled_account_stores_nothing() {
    office.disable(ann);

    assertThat(office.assessments.save(ann, open, office.edit(open, "words", text("Too late"))))
        .isInstanceOf(Saving.Refused.class);
    assertThat(written()).isZero();
  }

  private static Answer text(String words) {
    return new Answer.Text(words);
  }

  private int written() {
    return office.db.fetchCount(
        Tables.ANSWER,
        Tables.ANSWER.ASSESSMENT_ID.eq(open.particulars().id()),
        Tables.ANSWER.ITEM_ID.eq(new ItemId("words")));
  }

  @Test
  void a_single_value_takes_at_most_five_statements() {
    Edit first = office.edit(open, "words", text("one"));
    assertThat(office.statements.during(() -> office.assessments.save(ann, open, first)))
        .hasSizeLessThanOrEqualTo(5);
    Assessment.Open now = office.again(ann, open);
    Edit second = office.edit(now, "words", text("two"));
    assertThat(office.statements.during(() -> office.assessments.save(ann, now, second)))
        .hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void opening_takes_as_many_statements_for_many_answers_as_for_none() {
    Runnable opening = () -> office.assessments.open(ann, open.particulars().reference());
    int forNone = office.statements.during(opening).size();
    save("words", text("x"));
    save("signs", ticked("sign_a sign_b sign_c", Map.of()));
    save("people", rows(row(ROW_1, Map.of("person_name", text("a"))), row(ROW_2, Map.of())));

    assertThat(office.statements.during(opening)).hasSize(forNone).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void a_colleague_who_writes_while_the_form_is_being_read_loses_nothing() {
    Account bob = office.member(council, "Bob", Role.PRACTITIONER);
    save("signs", ticked("sign_a", Map.of()));
    Assessment.Open bobs = office.again(bob, open);
    AtomicReference<Saving> colleague = new AtomicReference<>();
    Assessment.Open torn = read(bob, bobs, colleague);

    Saving saving =
        office.assessments.save(
            ann, torn, office.edit(torn, "signs", ticked("sign_a", Map.of("sign_a", "Seen"))));

    assertThat(colleague.get()).isInstanceOf(Saving.Saved.class);
    if (saving instanceof Saving.Saved(Given given, var _)) {
      assertThat(stored("signs")).isEqualTo(given.answer());
    } else {
      assertThat(saving).isInstanceOf(Saving.Clash.class);
    }
  }

  /** Lets the colleague write between the first and the second statement that reads answers. */
  private Assessment.Open read(
      Account bob, Assessment.Open bobs, AtomicReference<Saving> colleague) {
    office.statements.beforeNth(
        3,
        () ->
            join(
                Thread.ofPlatform()
                    .start(() ->
                        colleague.set(
                            office.assessments.save(
                                bob, bobs, office.edit(bobs, "signs", ticked("", Map.of())))))));
    return office.again(ann, open);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
