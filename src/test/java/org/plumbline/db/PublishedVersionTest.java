package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published version never changes, whoever asks. */
class PublishedVersionTest {
  private static final int NEVER_CHANGES = 31001;
  private static final int ONLY_FORWARD = 31002;

  private final DSLContext owner = DSL.using(TestDatabase.ownerDataSource(), SQLDialect.MARIADB);
  private final Scene scene = Scene.set();
  private int version;

  @BeforeEach
  void publish() {
    version = scene.publishedVersion(1);
  }

  @Test
  void nothing_is_written_into_it() {
    for (String table : tables()) {
      String insert = "insert into %1$s select * from %1$s where version_id = ? limit 1";
      assertThat(refusal(scene.sql(), insert, table)).as(table).isEqualTo(NEVER_CHANGES);
      assertThat(refusal(owner, insert, table)).as(table).isEqualTo(NEVER_CHANGES);
    }
  }

  @Test
  void writing_that_passes_over_faults_is_refused_as_well() {
    for (String table : tables()) {
      String ignore = "insert ignore into %1$s select * from %1$s where version_id = ? limit 1";
      String replace = "replace into %1$s select * from %1$s where version_id = ? limit 1";
      assertThat(refusal(owner, ignore, table)).as(table).isEqualTo(NEVER_CHANGES);
      assertThat(refusal(owner, replace, table)).as(table).isEqualTo(NEVER_CHANGES);
    }
  }

  @Test
  void nothing_in_it_is_changed() {
    for (String table : tables()) {
      String update = "update %s set position = position + 1 where version_id = ?";
      assertThat(refusal(scene.sql(), update, table)).as(table).isEqualTo(Refusal.NO_GRANT);
      assertThat(refusal(owner, update, table)).as(table).isEqualTo(NEVER_CHANGES);
    }
  }

  @Test
  void nothing_is_removed_from_it() {
    for (String table : tables()) {
      String delete = "delete from %s where version_id = ?";
      assertThat(refusal(scene.sql(), delete, table)).as(table).isEqualTo(Refusal.NO_GRANT);
      assertThat(refusal(owner, delete, table)).as(table).isEqualTo(NEVER_CHANGES);
    }
  }

  @Test
  void its_definition_is_not_changed() {
    assertThat(
            refusal(
                owner,
                "update instrument_version set definition = 'other', sha256 = unhex(sha2('other', 256)) where id = ?",
                ""))
        .isEqualTo(NEVER_CHANGES);
    assertThat(refusal(owner, "delete from instrument_version where id = ?", ""))
        .isEqualTo(NEVER_CHANGES);
  }

  @Test
  void its_state_only_moves_forward() {
    scene.sql().execute("update instrument_version set state = 'RETIRED' where id = ?", version);
    assertThat(
            refusal(
                scene.sql(), "update instrument_version set state = 'PUBLISHED' where id = ?", ""))
        .isEqualTo(ONLY_FORWARD);
  }

  @Test
  void it_begins_as_a_draft() {
    assertThat(
            Refusal.of(() ->
                    owner.execute(
                        """
                        insert into instrument_version (authority_id, instrument_id, number, state, definition, sha256, published_by)
                        values (?, ?, 2, 'PUBLISHED', 'text', unhex(sha2('text', 256)), ?)\
                        """,
                        scene.authority(),
                        scene.instrument(),
                        scene.manager()))
                .code())
        .isEqualTo(ONLY_FORWARD);
  }

  @Test
  void its_definition_is_what_was_hashed() {
    Refusal refusal =
        Refusal.of(() ->
            scene
                .sql()
                .execute(
                    """
                    insert into instrument_version (authority_id, instrument_id, number, definition, sha256, published_by)
                    values (?, ?, 3, 'text', unhex(sha2('text ', 256)), ?)\
                    """,
                    scene.authority(),
                    scene.instrument(),
                    scene.manager()));
    assertThat(refusal.code()).isEqualTo(Refusal.CHECK);
    assertThat(refusal.message()).contains("a_version_keeps_what_was_hashed");
  }

  @Test
  void a_session_without_its_checks_writes_no_version_at_all() {
    int draft = scene.draftVersion(4);
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
                                insert into version_section (version_id, id, position, title, fingerprint)
                                values (?, 'second', 2, 'Second', repeat('x', 32))\
                                """,
                                draft))
                        .code())
                .as(off)
                .isEqualTo(NEVER_CHANGES);
            session.execute("set session " + off + " = 1");
          });
    }
  }

  @Test
  void writing_into_it_waits_for_a_publication_under_way() {
    int draft = scene.draftVersion(5);
    scene
        .sql()
        .transaction(publication -> {
          publication
              .dsl()
              .execute("update instrument_version set state = 'PUBLISHED' where id = ?", draft);
          scene
              .sql()
              .connection(connection -> {
                DSLContext other = DSL.using(connection, SQLDialect.MARIADB);
                other.execute("set session innodb_lock_wait_timeout = 0");
                assertThat(
                        Refusal.of(() ->
                                other.execute(
                                    """
                                    insert into version_section (version_id, id, position, title, fingerprint)
                                    values (?, 'late', 2, 'Late', repeat('x', 32))\
                                    """,
                                    draft))
                            .code())
                    .isEqualTo(Refusal.WOULD_WAIT);
                other.execute("set session innodb_lock_wait_timeout = default");
              });
        });
  }

  private int refusal(DSLContext sql, String statement, String table) {
    return Refusal.of(() -> sql.execute(statement.formatted(table), version)).code();
  }

  private List<String> tables() {
    return owner
        .resultQuery(
            """
            select distinct table_name from information_schema.columns
            where table_schema = 'plumbline' and column_name = 'version_id' and table_name like 'version%'\
            """)
        .fetch(0, String.class);
  }
}
