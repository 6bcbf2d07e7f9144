package org.plumbline.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

class FieldsTest {
  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  private static Sheet item(String lines) {
    return Sheet.of(
        "sections:\n  - id: front\n    title: Front page\n    items:\n"
            + lines
                .indent(6)
                .replaceFirst(" {6}", "      - ")
                .replaceAll("\n {6}(?=\\S)", "\n        "));
  }

  @Test
  void words_are_kept_as_they_are_written() {
    Sheet sheet = item("id: evidence\nkind: long_text\nlabel: Evidence");
    sheet.write("Evidence", "  two spaces, O’Brien <b>\n\nand a line ");
    assertThat(sheet.answer("evidence"))
        .contains(new Answer.Text("  two spaces, O’Brien <b>\n\nand a line "));
  }

  @Test
  void an_emptied_control_clears_the_answer() {
    Sheet sheet = item("id: evidence\nkind: long_text\nlabel: Evidence");
    sheet.write("Evidence", "something");
    sheet.write("Evidence", "");
    assertThat(sheet.answer("evidence")).isEmpty();
  }

  @Test
  void a_number_is_a_number_and_what_is_none_stays_on_the_page_unsaved() {
    Sheet sheet = item("id: attendance\nkind: number\nlabel: Attendance");
    sheet.write("Attendance", "92.5");
    assertThat(sheet.answer("attendance")).contains(new Answer.Number(new BigDecimal("92.5")));
    sheet.write("Attendance", "most days");
    assertThat(sheet.answer("attendance")).contains(new Answer.Number(new BigDecimal("92.5")));
    assertThat(sheet.written("Attendance")).isEqualTo("most days");
    assertThat(sheet.text()).contains("Not saved. Write a number in figures");
  }

  @Test
  void zero_is_an_answer() {
    Sheet sheet = item("id: attendance\nkind: number\nlabel: Attendance");
    sheet.write("Attendance", "0");
    assertThat(sheet.answer("attendance")).contains(new Answer.Number(BigDecimal.ZERO));
  }

  @Test
  void a_date_is_a_date() {
    Sheet sheet = item("id: born\nkind: date\nlabel: DOB");
    sheet.write("DOB", "2011-04-05");
    assertThat(sheet.answer("born")).contains(new Answer.Date(LocalDate.of(2011, 4, 5)));
  }

  @Test
  void a_date_is_written_day_first_and_stands_there_in_words() {
    Sheet sheet = item("id: born\nkind: date\nlabel: DOB");
    sheet.write("DOB", "04/05/2011");
    assertThat(sheet.answer("born")).contains(new Answer.Date(LocalDate.of(2011, 5, 4)));
    assertThat(sheet.shown("DOB")).isEqualTo("4 May 2011");
  }

  @Test
  void what_is_no_date_leaves_the_stored_one_and_says_so() {
    Sheet sheet = item("id: due\nkind: date\nlabel: Due");
    sheet.write("Due", "22 11 2026");
    sheet.write("Due", "31 11 2026");
    assertThat(sheet.answer("due")).contains(new Answer.Date(LocalDate.of(2026, 11, 22)));
    assertThat(sheet.written("Due")).isEqualTo("31 11 2026");
    assertThat(sheet.text())
        .contains("Not saved. Write day, month and year", "Until then 22 November 2026 is kept.");
    sheet.write("Due", "");
    assertThat(sheet.answer("due")).isEmpty();
    assertThat(sheet.text()).doesNotContain("Not saved");
  }

  @Test
  void half_a_date_is_not_told_while_somebody_is_writing() {
    Sheet sheet = item("id: due\nkind: date\nlabel: Due");
    sheet.write("Due", "22 11 2026");
    sheet.pause("Due", "22 1");
    sheet.pause("Due", "");
    assertThat(sheet.answer("due")).contains(new Answer.Date(LocalDate.of(2026, 11, 22)));
    assertThat(sheet.text()).doesNotContain("Not saved");
  }

  @Test
  void a_number_may_be_written_with_its_unit() {
    Sheet sheet = item("id: attendance\nkind: number\nlabel: Attendance\nunit: \"%\"");
    sheet.write("Attendance", "95 %");
    assertThat(sheet.answer("attendance")).contains(new Answer.Number(new BigDecimal("95")));
    assertThat(sheet.text()).doesNotContain("Not saved");
  }

  @Test
  void what_is_kept_and_does_not_fit_is_said_at_the_field() {
    Sheet sheet =
        item("id: attendance\nkind: number\nlabel: Attendance\nmin: 0\nmax: 100\nunit: \"%\"");
    sheet.write("Attendance", "150");
    assertThat(sheet.answer("attendance")).contains(new Answer.Number(new BigDecimal("150")));
    assertThat(sheet.text()).contains("150 is more than 100. Give a number up to 100.");
    sheet.write("Attendance", "95");
    assertThat(sheet.text()).doesNotContain("Give a number");
  }

  @Test
  void a_date_of_birth_that_is_still_to_come_is_said_at_the_field() {
    Sheet sheet = item("id: born\nkind: date\nlabel: DOB\ntags: [child_born_on]");
    sheet.write("DOB", "23 11 2026");
    assertThat(sheet.text()).contains("This date of birth is still to come.");
    sheet.write("DOB", "22 11 2026");
    assertThat(sheet.text()).doesNotContain("still to come");
  }

  @Test
  void what_must_be_answered_is_marked() {
    assertThat(item("id: a\nkind: text\nlabel: A\nrequired: true").text())
        .contains("Must be answered");
    assertThat(item(STATEMENTS.strip() + "\nrequired: true").text()).contains("Must be answered");
    assertThat(item("id: a\nkind: text\nlabel: A").text()).doesNotContain("Must be answered");
  }

  @Test
  void not_known_is_an_answer_and_taking_it_back_gives_the_words_again() {
    Sheet sheet = item("id: school\nkind: text\nlabel: School\nmay_be_not_known: true");
    sheet.write("School", "Hill Road");
    sheet.tick("Not known");
    assertThat(sheet.answer("school")).contains(Answer.NOT_KNOWN);
    sheet.tick("Not known");
    assertThat(sheet.answer("school")).contains(new Answer.Text("Hill Road"));
  }

  private static final String STATEMENTS =
      """
      id: missing
      kind: statements
      label: "Tick box applicable:"
      many: true
      details: "Details:"
      statements:
        - id: m1
          text: No missing episodes.
        - id: m2
          text: Occasionally goes missing.
      """;

  @Test
  void a_level_that_a_statement_has_beforehand_stands_beside_it() {
    Sheet sheet =
        Sheet.of(
            """
            scales:
              - id: risk
                levels:
                  - id: low
                    label: LOW
                    concern: 1
                  - id: critical
                    label: CRITICAL
                    concern: 5
            sections:
              - id: front
                title: Front page
                items:
                  - id: signs
                    kind: statements
                    label: Signs
                    many: true
                    statements:
                      - id: late
                        text: Comes home late
                      - id: weapon
                        text: Carries a weapon
                        level: critical
            """);
    assertThat(sheet.text()).contains("CRITICAL").doesNotContain("LOW");
  }

  @Test
  void several_statements_can_be_ticked_each_with_details_of_its_own() {
    Sheet sheet = item(STATEMENTS.strip());
    sheet.tick("Occasionally goes missing.");
    sheet.write("Details:", "kept with the first field that has this label");
    assertThat(sheet.answer("missing").orElseThrow())
        .isInstanceOfSatisfying(
            Answer.Ticked.class,
            ticked -> {
              assertThat(ticked.ticked()).containsExactly(new OptionId("m2"));
              assertThat(ticked.details()).hasSize(1);
            });
  }

  @Test
  void taking_a_tick_away_keeps_the_details() {
    Sheet sheet = item(STATEMENTS.strip());
    OptionId first = new OptionId("m1");
    sheet.arrives(
        "missing", new Answer.Ticked(new TreeSet<>(List.of(first)), Map.of(first, "Since May.")));
    sheet.tick("No missing episodes.");
    assertThat(sheet.answer("missing"))
        .contains(new Answer.Ticked(new TreeSet<>(), Map.of(first, "Since May.")));
  }

  private static final String ACTIONS =
      """
      id: actions
      kind: table
      label: Action required
      row_name: action
      columns:
        - id: action_what
          kind: long_text
          label: What
        - id: action_due
          kind: date
          label: By when
      """;

  @Test
  void a_row_that_is_added_and_left_empty_is_no_answer() {
    Sheet sheet = item(ACTIONS.strip());
    sheet.click("Add an action");
    assertThat(sheet.answer("actions")).isEmpty();
  }

  @Test
  void a_row_that_is_written_in_is_an_answer_and_removing_it_takes_it_away() {
    Sheet sheet = item(ACTIONS.strip());
    sheet.click("Add an action");
    sheet.write("What, action 1", "Ask for a youth worker");
    sheet.write("By when, action 1", "2026-03-13");
    assertThat(sheet.answer("actions").orElseThrow())
        .isInstanceOfSatisfying(
            Answer.Rows.class, rows -> assertThat(rows.rows().getFirst().cells()).hasSize(2));
    sheet.click("Remove action 1");
    assertThat(sheet.answer("actions")).isEmpty();
  }

  private static Answer.Row what(UUID id, String words) {
    return new Answer.Row(id, Map.of(new ItemId("action_what"), new Answer.Text(words)));
  }

  private static List<Answer.Row> rows(Sheet sheet) {
    return sheet.answer("actions").orElse(null) instanceof Answer.Rows(List<Answer.Row> rows)
        ? rows
        : List.of();
  }

  @Test
  void somebody_elses_row_leaves_the_row_alone_in_which_one_writes() {
    Sheet sheet = item(ACTIONS.strip());
    sheet.click("Add an action");
    sheet.write("What, action 1", "Ask for a youth worker");
    Component writing = sheet.controlOf("What, action 1");
    Answer.Row own = rows(sheet).getFirst();

    sheet.arrives("actions", new Answer.Rows(List.of(own, what(UUID.randomUUID(), "Theirs"))));

    assertThat(sheet.controlOf("What, action 1")).isSameAs(writing);
    assertThat(sheet.written("What, action 2")).isEqualTo("Theirs");

    sheet.arrives("actions", new Answer.Rows(List.of(what(UUID.randomUUID(), "Before all"), own)));
    assertThat(sheet.controlOf("What, action 2")).isSameAs(writing);
    assertThat(sheet.written("What, action 1")).isEqualTo("Before all");
  }

  @Test
  void a_row_that_nobody_has_written_in_yet_stays_when_others_write() {
    Sheet sheet = item(ACTIONS.strip());
    sheet.click("Add an action");
    Component empty = sheet.controlOf("What, action 1");

    sheet.arrives("actions", new Answer.Rows(List.of(what(UUID.randomUUID(), "Theirs"))));

    assertThat(sheet.written("What, action 1")).isEqualTo("Theirs");
    assertThat(sheet.controlOf("What, action 2")).isSameAs(empty);
    sheet.write("What, action 2", "Mine");
    assertThat(rows(sheet)).hasSize(2);
  }

  @Test
  void a_cell_that_changed_elsewhere_shows_its_new_words_and_a_removed_row_goes() {
    Sheet sheet = item(ACTIONS.strip());
    sheet.click("Add an action");
    sheet.write("What, action 1", "First words");
    sheet.click("Add an action");
    sheet.write("What, action 2", "To be removed");
    Answer.Row first = rows(sheet).getFirst();

    sheet.arrives("actions", new Answer.Rows(List.of(what(first.id(), "Other words"))));

    assertThat(sheet.written("What, action 1")).isEqualTo("Other words");
    assertThat(sheet.text()).doesNotContain("action 2");
    sheet.write("By when, action 1", "2026-03-13");
    assertThat(rows(sheet).getFirst().cells())
        .containsEntry(new ItemId("action_what"), new Answer.Text("Other words"))
        .hasSize(2);
  }

  @Test
  void a_removed_row_can_be_put_back_where_it_stood_with_all_its_cells() {
    Sheet sheet = item(ACTIONS.strip());
    for (int action = 1; action <= 3; action++) {
      sheet.click("Add an action");
      sheet.write("What, action " + action, "Thing " + action);
    }
    sheet.write("By when, action 2", "13 March 2026");
    Answer all = sheet.answer("actions").orElseThrow();
    sheet.click("Remove action 2");
    assertThat(sheet.text()).contains("Action 2 was removed.");
    assertThat(sheet.answer("actions")).isNotEqualTo(Optional.of(all));
    sheet.click("Undo");
    assertThat(sheet.answer("actions")).contains(all);
    assertThat(sheet.written("What, action 2")).isEqualTo("Thing 2");
    assertThat(sheet.text()).contains("Action 2 is back.").doesNotContain("removed");
  }

  @Test
  void a_date_in_a_row_that_cannot_be_read_leaves_the_stored_one() {
    Sheet sheet = item(ACTIONS.strip());
    sheet.click("Add an action");
    sheet.write("By when, action 1", "13 March 2026");
    Answer before = sheet.answer("actions").orElseThrow();
    sheet.write("By when, action 1", "13 Marsh 2026");
    assertThat(sheet.answer("actions")).contains(before);
    assertThat(sheet.text()).contains("Until then 13 March 2026 is kept.");
  }
}
