package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** An answer belongs to its assessment, to that one's version, and to the kind of its slot. */
class AnswerKeysTest {
  private static final int NOT_OPEN = 31007;

  private final Scene scene = Scene.set();
  private final int version = scene.publishedVersion(1);
  private final UUID assessment = scene.assessment(version);

  @Test
  void of_each_kind_one_value_is_taken() {
    scene.write(assessment, version, "Words ");
    scene.answer(assessment, version, "count", "NUMBER", "number_value", 3);
    scene.answer(assessment, version, "day", "DATE", "date_value", "2020-02-29");
    scene.answer(assessment, version, "judged", "OPTION", "option_id", "high");
    scene.open(assessment, version, "judged.indicators", "OPTIONS");
    scene.open(assessment, version, "actions", "ROWS");
    assertThat(
            scene
                .sql()
                .fetchCount(DSL.table("answer"), DSL.condition("assessment_id = ?", assessment)))
        .isEqualTo(6);
  }

  @Test
  void the_version_of_another_assessment_is_refused() {
    int other = scene.publishedVersion(2);
    refused("an_answer_belongs_to_its_assessment", () -> scene.write(assessment, other, "x"));
  }

  @Test
  void an_item_that_the_version_has_not_is_refused() {
    refused(
        "an_answer_points_at_an_item_of_its_version",
        () -> scene.answer(assessment, version, "unheard_of", "TEXT", "text_value", "x"));
  }

  @Test
  void an_item_that_takes_another_kind_is_refused() {
    refused(
        "an_answer_points_at_an_item_of_its_version",
        () -> scene.answer(assessment, version, "words", "NUMBER", "number_value", 1));
    refused(
        "an_answer_points_at_an_item_of_its_version",
        () -> scene.answer(assessment, version, "reading", "TEXT", "text_value", "x"));
  }

  @Test
  void an_option_of_another_item_is_refused() {
    refused(
        "an_answer_points_at_an_option_of_its_item",
        () -> scene.answer(assessment, version, "judged", "OPTION", "option_id", "shouts"));
  }

  @Test
  void somebody_of_another_authority_is_refused() {
    int stranger = Scene.set().author();
    refused(
        "an_answer_is_changed_by_a_member",
        () ->
            scene
                .sql()
                .execute(
                    """
                    insert into answer (authority_id, assessment_id, version_id, item_id, holds, text_value, changed_by)
                    values (?, ?, ?, 'words', 'TEXT', 'x', ?)\
                    """,
                    scene.authority(),
                    assessment,
                    version,
                    stranger));
  }

  @Test
  void a_value_of_another_kind_no_value_and_two_values_are_refused() {
    Map<String, String> attempts =
        Map.of(
            "number_value", "1",
            "text_value, number_value", "'x', 1",
            "counted", "1",
            "text_value, not_known", "'x', 1",
            "text_value, cleared", "'x', 1");
    attempts.forEach((columns, values) ->
        assertThat(Refusal.of(() -> words(columns, values)).message())
            .as(columns)
            .contains("an_answer_holds_exactly_one_value_of_its_kind"));
    assertThat(Refusal.of(() -> words("not_known, cleared", "1, 1")).message())
        .contains("an_answer_is_not_both_unknown_and_cleared");
  }

  @Test
  void not_known_and_cleared_stand_without_a_value() {
    words("not_known", "1");
    scene
        .sql()
        .execute(
            "update answer set not_known = 0, cleared = 1, revision = 2 where assessment_id = ?",
            assessment);
    assertThat(history()).containsExactly("NOT_KNOWN", "CLEARED");
  }

  @Test
  void more_than_a_million_characters_are_refused_even_in_a_lax_session() {
    assertThat(Refusal.of(() -> words("text_value", "repeat('x', 1000001)")).message())
        .contains("an_answer_has_at_most_a_million_characters");
    words("text_value", "repeat('x', 1000000)");
  }

  @Test
  void blanks_at_the_end_and_letters_beyond_the_basic_plane_are_kept() {
    scene.write(assessment, version, "a \uD83D\uDC67 ");
    assertThat(
            scene
                .sql()
                .fetchSingle(
                    "select text_value, text_value = 'a \uD83D\uDC67' from answer where assessment_id = ?",
                    assessment)
                .intoArray())
        .containsExactly("a \uD83D\uDC67 ", 0);
  }

  @Test
  void a_choice_is_only_of_a_slot_that_takes_several() {
    scene.write(assessment, version, "x");
    refused("a_choice_belongs_to_an_answer_of_many", () -> choose("words", "shouts", true));
    scene.open(assessment, version, "judged.indicators", "OPTIONS");
    refused(
        "a_choice_points_at_an_option_of_its_item", () -> choose("judged.indicators", "low", true));
    assertThat(Refusal.of(() -> choose("judged.indicators", "shouts", false)).message())
        .contains("a_choice_says_something");
  }

  @Test
  void each_change_of_a_choice_is_remembered() {
    scene.open(assessment, version, "judged.indicators", "OPTIONS");
    choose("judged.indicators", "shouts", true);
    scene
        .sql()
        .execute(
            "update answer_choice set ticked = false, details = 'at night' where assessment_id = ?",
            assessment);
    scene.sql().execute("delete from answer_choice where assessment_id = ?", assessment);
    assertThat(history()).containsExactly("SET", "TICKED", "UNTICKED", "CHOICE_REMOVED");
  }

  @Test
  void a_cell_is_in_a_column_of_its_own_table() {
    scene.open(assessment, version, "actions", "ROWS");
    UUID row = scene.row(assessment, version, "actions");
    scene.cell(assessment, version, "actions", row, "what", "Ring the school");
    refused(
        "a_cell_is_in_a_column_of_its_table",
        () -> scene.cell(assessment, version, "actions", row, "known_as", "x"));
    refused(
        "a_cell_is_in_a_column_of_its_table",
        () -> scene.cell(assessment, version, "actions", row, "words", "x"));
    assertThat(history()).containsExactly("SET", "ROW_PLACED", "SET");
  }

  @Test
  void a_row_is_only_of_a_table() {
    scene.write(assessment, version, "x");
    refused("a_row_belongs_to_an_answer_of_rows", () -> scene.row(assessment, version, "words"));
  }

  @Test
  void a_row_is_taken_off_and_never_removed() {
    scene.open(assessment, version, "actions", "ROWS");
    UUID row = scene.row(assessment, version, "actions");
    scene.sql().execute("update answer_row set removed = true, revision = 2 where row_id = ?", row);
    assertThat(history()).containsExactly("SET", "ROW_PLACED", "ROW_REMOVED");
    assertThat(
            Refusal.of(() -> owner().execute("delete from answer_row where row_id = ?", row))
                .code())
        .isEqualTo(31008);
  }

  @Test
  void nothing_is_written_once_submitted() {
    scene.write(assessment, version, "x");
    scene.open(assessment, version, "judged.indicators", "OPTIONS");
    choose("judged.indicators", "shouts", true);
    scene.open(assessment, version, "actions", "ROWS");
    UUID row = scene.row(assessment, version, "actions");
    scene.cell(assessment, version, "actions", row, "what", "x");
    scene.submit(assessment);
    notOpen("insert into answer select * from answer where assessment_id = ? limit 1");
    notOpen("update answer set text_value = 'y' where item_id = 'words' and assessment_id = ?");
    notOpen("insert into answer_choice select * from answer_choice where assessment_id = ?");
    notOpen("update answer_choice set details = 'y' where assessment_id = ?");
    notOpen("delete from answer_choice where assessment_id = ?");
    notOpen("insert into answer_row select * from answer_row where assessment_id = ?");
    notOpen("update answer_row set removed = true where assessment_id = ?");
    notOpen("insert into answer_cell select * from answer_cell where assessment_id = ?");
    notOpen("update answer_cell set text_value = 'y' where assessment_id = ?");
  }

  @Test
  void a_session_without_its_checks_writes_nothing() {
    for (String off : List.of("foreign_key_checks", "check_constraint_checks")) {
      scene
          .sql()
          .connection(connection -> {
            DSLContext session = DSL.using(connection, SQLDialect.MARIADB);
            session.execute("set session " + off + " = 0");
            assertThat(
                    Refusal.of(() ->
                            session.execute(
                                """
                                insert into answer (authority_id, assessment_id, version_id, item_id, holds, text_value, changed_by)
                                values (?, ?, ?, 'unheard_of', 'TEXT', 'x', ?)\
                                """,
                                scene.authority(),
                                assessment,
                                version,
                                scene.author()))
                        .code())
                .as(off)
                .isEqualTo(NOT_OPEN);
            session.execute("set session " + off + " = 1");
          });
    }
  }

  @Test
  void history_says_who_wrote_what_at_which_save() {
    scene.write(assessment, version, "one");
    scene.sql().execute("update assessment set revision = 5 where id = ?", assessment);
    scene
        .sql()
        .execute(
            "update answer set text_value = 'two', revision = revision + 1, changed_by = ? where assessment_id = ?",
            scene.manager(),
            assessment);
    assertThat(
            scene
                .sql()
                .resultQuery(
                    "select concat_ws(' ', seq, text_value, revision, changed_by) from answer_event where assessment_id = ? order by seq, id",
                    assessment)
                .fetch(0, String.class))
        .containsExactly("0 one 1 " + scene.author(), "5 two 2 " + scene.manager());
  }

  private void choose(String item, String option, boolean ticked) {
    scene
        .sql()
        .execute(
            """
            insert into answer_choice (authority_id, assessment_id, version_id, item_id, option_id, ticked, changed_by)
            values (?, ?, ?, ?, ?, ?, ?)\
            """,
            scene.authority(),
            assessment,
            version,
            item,
            option,
            ticked,
            scene.author());
  }

  private void words(String columns, String values) {
    scene
        .sql()
        .execute(
            "insert into answer (authority_id, assessment_id, version_id, item_id, holds, changed_by, %s) values (?, ?, ?, 'words', 'TEXT', ?, %s)"
                .formatted(columns, values),
            scene.authority(),
            assessment,
            version,
            scene.author());
  }

  private List<String> history() {
    return scene
        .sql()
        .resultQuery(
            "select what from answer_event where assessment_id = ? order by id", assessment)
        .fetch(0, String.class);
  }

  private void notOpen(String statement) {
    assertThat(Refusal.of(() -> scene.sql().execute(statement, assessment)).code())
        .as(statement)
        .isEqualTo(NOT_OPEN);
  }

  private static DSLContext owner() {
    return DSL.using(TestDatabase.ownerDataSource(), SQLDialect.MARIADB);
  }

  private static void refused(String constraint, ThrowingCallable attempt) {
    Refusal refusal = Refusal.of(attempt);
    assertThat(refusal.code()).isEqualTo(Refusal.FOREIGN_KEY);
    assertThat(refusal.message()).contains(constraint);
  }
}
