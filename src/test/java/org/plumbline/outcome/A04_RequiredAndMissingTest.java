package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/** What stops submission: everything is listed, with its place and what to do. */
class A04_RequiredAndMissingTest {
  private final Instruments instrument =
      Instruments.withLevels("mild significant")
          .options("yes_no", "yes no")
          .section("front")
          .text("name")
          .required()
          .choice("at_home", "yes_no")
          .mayBeNotKnown()
          .text("address")
          .required("at_home == \"yes\"")
          .email("mail");

  @Test
  void a_required_item_without_an_answer_is_missing() {
    assertThat(Case.of(instrument, "at_home=no").missing()).isEqualTo("name UNANSWERED");
  }

  @Test
  void blanks_do_not_answer() {
    assertThat(Case.of(instrument, "name=__ at_home=no").missing()).isEqualTo("name UNANSWERED");
  }

  @Test
  void an_item_required_in_this_case_is_missing() {
    assertThat(Case.of(instrument, "name=A at_home=yes").missing()).isEqualTo("address UNANSWERED");
  }

  @Test
  void an_item_that_may_be_required_counts_as_required_until_it_is_decided() {
    Outcome outcome = Case.of(instrument, "name=A").outcome();
    assertThat(outcome.missing())
        .singleElement()
        .satisfies(missing -> {
          assertThat(missing.why()).isEqualTo(Missing.Why.PERHAPS_REQUIRED);
          assertThat(missing.remedy())
              .isEqualTo("Answer it, or answer “at_home”, which decides it.");
        });
  }

  @Test
  void what_hangs_on_an_answer_that_is_not_known_is_not_demanded() {
    assertThat(Case.of(instrument, "name=A at_home=?").missing()).isEmpty();
  }

  @Test
  void an_answer_that_does_not_fit_stops_submission() {
    assertThat(Case.of(instrument, "name=A at_home=no mail=abc@").missing())
        .isEqualTo("mail MISFIT");
  }

  @Test
  void a_hidden_item_is_not_missing() {
    Instruments hidden =
        Instruments.withLevels("mild")
            .options("yes_no", "yes no")
            .section("one")
            .choice("open", "yes_no")
            .text("worker")
            .visible("open == \"yes\"")
            .required("true");
    assertThat(Case.of(hidden, "open=no").missing()).isEmpty();
    assertThat(Case.of(hidden, "open=yes").missing()).isEqualTo("worker UNANSWERED");
    assertThat(Case.of(hidden, "").missing()).isEqualTo("worker PERHAPS_REQUIRED");
  }

  @Test
  void a_required_cell_is_missing_in_a_row_that_has_been_begun() {
    Instruments plan =
        Instruments.withLevels("mild")
            .section("plan")
            .table(
                "actions",
                new Item.TextItem(Instruments.prompt("action")),
                new Item.DateItem(Instruments.required(Instruments.prompt("by_when"))));
    Case empty = Case.of(plan, "");
    Answer.Row begun =
        new Answer.Row(
            new UUID(0, 1), Map.of(new ItemId("action"), new Answer.Text("Call school")));
    Answer.Row blank = new Answer.Row(new UUID(0, 2), Map.of());
    Answers answers =
        empty.answers().with(new ItemId("actions"), new Answer.Rows(List.of(blank, begun)));
    assertThat(new Case(empty.expressions(), answers, empty.today()).outcome().missing())
        .extracting(Missing::what)
        .containsExactly("“by_when” is not answered in row 2.");
  }

  @Test
  void a_date_of_birth_that_is_still_to_come_is_listed_and_gives_no_age() {
    Instruments birth =
        Instruments.withLevels("mild significant")
            .section("front")
            .date("born")
            .tagged("child_born_on")
            .date("seen")
            .computed("years", "age(born, today)");
    assertThat(Case.of(birth, "born=2026-03-02 seen=2026-03-03").missing()).isEmpty();
    Case unborn = Case.of(birth, "born=2030-03-03 seen=2026-03-03");
    assertThat(unborn.missing()).isEqualTo("born MISFIT");
    assertThat(unborn.computed()).doesNotContain("-");
  }
}
