package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of what was done only grows. */
class RecordTest {
  private static final int ONLY_GROWS = 31008;
  private static final List<String> RECORD =
      List.of(
          "answer_event",
          "audit_event",
          "audit_mention",
          "audit_seal",
          "outcome",
          "step_done",
          "sign_off");

  private final DSLContext owner = DSL.using(TestDatabase.ownerDataSource(), SQLDialect.MARIADB);
  private final Scene scene = Scene.set();
  private UUID assessment;

  @BeforeEach
  void record_something_everywhere() {
    int version = scene.publishedVersion(1);
    assessment = scene.assessment(version);
    scene.write(assessment, version, "x");
    scene.submit(assessment);
    scene
        .sql()
        .execute(
            """
            insert into outcome (authority_id, assessment_id, revision, version_id, version_sha256, indication, decided_by, record, rendered, submitted_by)
            values (?, ?, 1, ?, unhex(sha2('text', 256)), 'NONE', '', '{}', '', ?)\
            """,
            scene.authority(),
            assessment,
            version,
            scene.author());
    scene.signOff(assessment);
    scene
        .sql()
        .execute(
            """
            insert into sign_off (authority_id, assessment_id, round, author_id, signer_id, decision)
            values (?, ?, 1, ?, ?, 'SIGNED_OFF')\
            """,
            scene.authority(),
            assessment,
            scene.author(),
            scene.manager());
    scene
        .sql()
        .execute(
            "insert into step_done (authority_id, assessment_id, step_id, done, account_id) values (?, ?, 'ring', true, ?)",
            scene.authority(),
            assessment,
            scene.author());
    audit("SIGNED_OFF", UUID.randomUUID());
    scene
        .sql()
        .execute(
            "insert into audit_seal (authority_id, up_to_id, hash) select authority_id, max(id), repeat('x', 32) from audit_event where authority_id = ? group by authority_id",
            scene.authority());
  }

  @Test
  void nothing_in_it_is_changed_or_removed_by_anybody() {
    for (String table : RECORD) {
      String update =
          "update %1$s set authority_id = authority_id where authority_id = ?".formatted(table);
      String delete = "delete from %1$s where authority_id = ?".formatted(table);
      assertThat(refusal(owner, update)).as(update).isEqualTo(ONLY_GROWS);
      assertThat(refusal(owner, delete)).as(delete).isEqualTo(ONLY_GROWS);
      assertThat(refusal(scene.sql(), update)).as(update).isEqualTo(Refusal.NO_GRANT);
      assertThat(refusal(scene.sql(), delete)).as(delete).isEqualTo(Refusal.NO_GRANT);
    }
  }

  @Test
  void an_answer_and_an_assessment_are_never_removed() {
    assertThat(refusal(owner, "delete from answer where authority_id = ?")).isEqualTo(ONLY_GROWS);
    assertThat(refusal(owner, "delete from assessment where authority_id = ?"))
        .isEqualTo(ONLY_GROWS);
  }

  @Test
  void the_application_writes_no_history_and_chooses_no_time_and_no_number() {
    assertThat(
            refusal(
                scene.sql(),
                "insert into answer_event select * from answer_event where authority_id = ?"))
        .isEqualTo(Refusal.NO_GRANT);
    assertThat(
            refusal(
                scene.sql(),
                "insert into audit_event (authority_id, kind, detail, at) values (?, 'X', '{}', '2000-01-01')"))
        .isEqualTo(Refusal.NO_GRANT_ON_COLUMN);
    assertThat(
            refusal(
                scene.sql(),
                "insert into audit_event (authority_id, kind, detail, id) values (?, 'X', '{}', 18446744073709551614)"))
        .isEqualTo(Refusal.NO_GRANT_ON_COLUMN);
  }

  @Test
  void one_intent_happens_once() {
    UUID intent = UUID.randomUUID();
    audit("ANSWERED", intent);
    Refusal second = Refusal.of(() -> audit("ANSWERED", intent));
    assertThat(second.code()).isEqualTo(Refusal.DUPLICATE);
    assertThat(second.message()).contains("an_intent_happens_once");
  }

  @Test
  void a_place_in_the_chain_is_taken_once_and_whole() {
    chained(7, "repeat('x', 32)");
    assertThat(Refusal.of(() -> chained(7, "repeat('y', 32)")).message())
        .contains("an_event_has_its_own_place_in_the_chain");
    assertThat(Refusal.of(() -> chained(8, "null")).message())
        .contains("an_event_is_chained_whole_or_not_at_all");
  }

  @Test
  void what_an_event_names_is_found_by_it_and_only_the_server_says_so() {
    assertThat(
            scene
                .sql()
                .fetch(
                    "select reference from audit_mention where authority_id = ? order by reference",
                    scene.authority())
                .getValues(0, String.class))
        .containsExactly("K7MQ-4TXD", "M2WV-9ABC");
    assertThat(
            refusal(
                scene.sql(),
                "insert into audit_mention (authority_id, reference, event_id) values (?, 'K7MQ-4TXD', 1)"))
        .isEqualTo(Refusal.NO_GRANT);
  }

  @Test
  void a_failed_log_in_of_nobody_known_is_recorded() {
    assertThat(
            scene
                .sql()
                .execute(
                    "insert into audit_event (kind, refused, detail) values ('LOGGED_IN', true, '{}')"))
        .isEqualTo(1);
  }

  @Test
  void the_application_alters_no_table_and_no_trigger() {
    for (String statement :
        List.of(
            "drop trigger an_event_is_never_changed",
            "create trigger mine before insert on child for each row set @x = 1",
            "alter table audit_event drop column detail",
            "create table mine (id int)",
            "drop table audit_seal",
            "truncate audit_seal")) {
      assertThat(Refusal.of(() -> scene.sql().execute(statement)).code())
          .as(statement)
          .isEqualTo(Refusal.NO_GRANT);
    }
  }

  private void audit(String kind, UUID intent) {
    scene
        .sql()
        .execute(
            "insert into audit_event (authority_id, account_id, subject, child_id, kind, intent, detail) values (?, ?, ?, ?, ?, ?, ?)",
            scene.authority(),
            scene.author(),
            assessment,
            scene.child(),
            kind,
            intent,
            "{\"children\":\"K7MQ-4TXD M2WV-9ABC K7MQ-4TXD\",\"found\":\"2\"}");
  }

  private void chained(int seq, String hash) {
    scene
        .sql()
        .execute(
            "insert into audit_event (authority_id, account_id, subject, seq, hash, kind, detail) values (?, ?, ?, ?, %s, 'X', '{}')"
                .formatted(hash),
            scene.authority(),
            scene.author(),
            assessment,
            seq);
  }

  private int refusal(DSLContext sql, String statement) {
    return Refusal.of(() -> sql.execute(statement, scene.authority())).code();
  }
}
