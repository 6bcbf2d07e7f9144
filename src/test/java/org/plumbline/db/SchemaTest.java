package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** What the schema keeps to as a whole, asked of the server itself. */
class SchemaTest {
  private final DSLContext sql = DSL.using(TestDatabase.ownerDataSource(), SQLDialect.MARIADB);

  @Test
  void every_table_says_what_it_is_for() {
    assertThat(
            names(
                "select table_name from information_schema.tables where table_schema = 'plumbline' and table_comment = ''"))
        .containsExactly("flyway_schema_history");
  }

  @Test
  void no_foreign_key_passes_a_guard_by_with_a_cascade() {
    assertThat(
            names(
                """
                select constraint_name from information_schema.referential_constraints
                where constraint_schema = 'plumbline'
                  and (delete_rule not in ('RESTRICT', 'NO ACTION') or update_rule not in ('RESTRICT', 'NO ACTION'))\
                """))
        .isEmpty();
    assertThat(
            names(
                "select constraint_name from information_schema.referential_constraints where constraint_schema = 'plumbline'"))
        .hasSizeGreaterThan(30);
  }

  @Test
  void every_key_to_another_table_and_every_check_is_named_as_a_sentence() {
    assertThat(
            names(
                """
                select constraint_name from information_schema.table_constraints
                where constraint_schema = 'plumbline' and table_name <> 'flyway_schema_history'
                  and constraint_type in ('FOREIGN KEY', 'CHECK', 'UNIQUE')\
                """))
        .isNotEmpty()
        .allMatch(name -> name.matches("[a-z]+(_[a-z]+){2,}"));
  }

  @Test
  void every_table_of_a_version_is_guarded_against_writing_changing_and_removing() {
    assertThat(versionTables()).contains("version_section", "version_item", "version_option");
    for (String table : versionTables()) {
      assertThat(guardedEvents(table)).as(table).contains("INSERT", "UPDATE", "DELETE");
    }
  }

  @Test
  void every_table_of_answers_is_guarded_against_writing_changing_and_removing() {
    for (String table : List.of("answer", "answer_choice", "answer_row", "answer_cell")) {
      assertThat(guardedEvents(table)).as(table).contains("INSERT", "UPDATE", "DELETE");
    }
  }

  @Test
  void every_table_has_a_primary_key() {
    assertThat(
            names(
                """
                select table_name from information_schema.tables t
                where table_schema = 'plumbline' and not exists (
                  select 1 from information_schema.table_constraints c
                  where c.table_schema = 'plumbline' and c.table_name = t.table_name
                    and c.constraint_type = 'PRIMARY KEY')\
                """))
        .isEmpty();
  }

  @Test
  void the_read_me_names_every_table_in_a_sentence_and_in_the_diagram() throws Exception {
    String readMe = Files.readString(Path.of("db", "README.md"));
    String diagram = readMe.substring(readMe.indexOf("```mermaid"), readMe.lastIndexOf("```"));
    List<String> tables =
        names(
            """
            select table_name from information_schema.tables
            where table_schema = 'plumbline' and table_name <> 'flyway_schema_history'\
            """);
    assertThat(tables).hasSizeGreaterThan(20);
    for (String table : tables) {
      assertThat(readMe).contains("| `" + table + "` | ");
      assertThat(diagram.split("\\W+")).contains(table);
    }
  }

  private List<String> versionTables() {
    return names(
        """
        select distinct table_name from information_schema.key_column_usage
        where table_schema = 'plumbline' and table_name like 'version%'
          and (referenced_table_name = 'instrument_version' or referenced_table_name like 'version%')\
        """);
  }

  private List<String> guardedEvents(String table) {
    return sql.resultQuery(
            """
            select event_manipulation from information_schema.triggers
            where trigger_schema = 'plumbline' and event_object_table = ? and action_timing = 'BEFORE'\
            """,
            table)
        .fetch(0, String.class);
  }

  private List<String> names(String query) {
    return sql.resultQuery(query).fetch(0, String.class);
  }
}
