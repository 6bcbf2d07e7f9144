package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An assessment stays pinned, only moves forward, and is signed by somebody else. */
class AssessmentStatesTest {
  private static final int PINNED = 31003;
  private static final int ONLY_FORWARD = 31004;
  private static final int SIGNED = 31005;
  private static final int NOT_PUBLISHED = 31006;
  private static final int HELPED = 31009;
  private static final int REVISION_GOES_BACK = 31010;
  private static final int NOT_OF_THIS_SUBMISSION = 31011;
  private static final int NOT_THE_STATE = 31012;
  private static final int RETIRED = 31016;

  private final Scene scene = Scene.set();
  private final int version = scene.publishedVersion(1);
  private final UUID assessment = scene.assessment(version);

  @Test
  void it_goes_to_the_manager_and_back_and_is_signed() {
    scene.submit(assessment);
    change("state = 'RETURNED', revision = revision + 1");
    scene.submit(assessment);
    scene.signOff(assessment);
    assertThat(state()).isEqualTo("SIGNED_OFF");
  }

  @Test
  void it_is_not_signed_before_it_is_submitted_and_never_a_draft_again() {
    assertThat(refusal("state = 'SIGNED_OFF', signed_off_at = sysdate(6)")).isEqualTo(ONLY_FORWARD);
    scene.submit(assessment);
    assertThat(refusal("state = 'DRAFT'")).isEqualTo(ONLY_FORWARD);
  }

  @Test
  void once_signed_nothing_about_it_changes() {
    scene.submit(assessment);
    scene.signOff(assessment);
    assertThat(refusal("changed_at = sysdate(6)")).isEqualTo(SIGNED);
    assertThat(refusal("state = 'RETURNED', signed_off_at = null")).isEqualTo(SIGNED);
  }

  @Test
  void it_stays_with_its_version_and_its_child() {
    int other = scene.publishedVersion(2);
    assertThat(ownersRefusal("version_id = " + other)).isEqualTo(PINNED);
    assertThat(ownersRefusal("child_id = uuid()")).isEqualTo(PINNED);
    assertThat(refusal("version_id = " + other)).isEqualTo(Refusal.NO_GRANT_ON_COLUMN);
  }

  @Test
  void its_revision_never_goes_back_and_its_chain_grows_with_it() {
    change("revision = 2, head = repeat('x', 32)");
    assertThat(refusal("revision = 1")).isEqualTo(REVISION_GOES_BACK);
    assertThat(refusal("head = repeat('y', 32)")).isEqualTo(REVISION_GOES_BACK);
  }

  @Test
  void it_is_started_on_a_published_version_only() {
    int draft = scene.draftVersion(3);
    assertThat(Refusal.of(() -> scene.assessment(draft)).code()).isEqualTo(NOT_PUBLISHED);
    scene.sql().execute("update instrument_version set state = 'CLOSING' where id = ?", version);
    assertThat(Refusal.of(() -> scene.assessment(version)).code()).isEqualTo(NOT_PUBLISHED);
  }

  @Test
  void on_a_closing_version_it_is_finished_and_on_a_retired_one_it_is_not() {
    move("CLOSING");
    change("revision = revision + 1");
    move("RETIRED");
    assertThat(refusal("revision = revision + 1")).isEqualTo(RETIRED);
    assertThat(refusal("state = 'SUBMITTED', submitted_at = sysdate(6), revision = revision + 1"))
        .isEqualTo(RETIRED);
    assertThat(state()).isEqualTo("DRAFT");
  }

  @Test
  void what_waits_for_a_manager_is_signed_also_after_its_version_was_retired() {
    scene.submit(assessment);
    move("RETIRED");
    scene.signOff(assessment);
    assertThat(state()).isEqualTo("SIGNED_OFF");
  }

  private void move(String versionState) {
    scene
        .sql()
        .execute("update instrument_version set state = ? where id = ?", versionState, version);
  }

  @Test
  void it_is_started_on_an_adopted_instrument_for_a_child_of_the_authority_only() {
    Scene elsewhere = Scene.set();
    Scene mixed =
        new Scene(
            scene.sql(),
            scene.authority(),
            scene.author(),
            scene.manager(),
            elsewhere.child(),
            scene.instrument());
    assertThat(Refusal.of(() -> mixed.assessment(version)).message())
        .contains("an_assessment_is_of_a_child_of_its_authority");
    Scene notAdopted =
        new Scene(
            scene.sql(),
            scene.authority(),
            scene.author(),
            scene.manager(),
            scene.child(),
            elsewhere.instrument());
    int theirs = elsewhere.publishedVersion(1);
    assertThat(Refusal.of(() -> notAdopted.assessment(theirs)).message())
        .contains("an_assessment_uses_an_adopted_instrument");
  }

  @Test
  void nobody_signs_what_they_wrote_or_helped_to_write() {
    scene.write(assessment, version, "x");
    scene
        .sql()
        .execute(
            "update answer set text_value = 'y', changed_by = ? where assessment_id = ?",
            scene.manager(),
            assessment);
    scene.submit(assessment);
    change("state = 'RETURNED', revision = revision + 1");
    assertThat(decide(scene.manager(), "RETURNED", "More, by Friday").code()).isEqualTo(HELPED);
    int other = Scene.member(scene.sql(), scene.authority());
    assertThat(decide(other, "RETURNED", " \u00a0").message()).contains("a_return_needs_a_reason");
    assertThat(decide(other, "SIGNED_OFF", "").code()).isEqualTo(NOT_THE_STATE);
    assertThat(decide(other, "RETURNED", "More, by Friday").code()).isZero();
  }

  @Test
  void the_author_who_wrote_no_answer_does_not_sign_either() {
    scene.submit(assessment);
    scene.signOff(assessment);
    assertThat(decide(scene.author(), "SIGNED_OFF", "").message())
        .contains("nobody_signs_what_they_wrote");
    assertThat(
            Refusal.of(() ->
                    scene
                        .sql()
                        .execute(
                            """
                            insert into sign_off (authority_id, assessment_id, round, author_id, signer_id, decision)
                            values (?, ?, 1, ?, ?, 'SIGNED_OFF')\
                            """,
                            scene.authority(),
                            assessment,
                            scene.manager(),
                            scene.author()))
                .message())
        .contains("a_sign_off_names_the_true_author");
  }

  @Test
  void a_judged_level_that_differs_needs_a_reason_also_when_none_could_be_indicated() {
    scene.submit(assessment);
    assertThat(judge("LEVEL", "low", "high", " \t").message())
        .contains("a_judgement_that_differs_needs_a_reason");
    assertThat(judge("UNDECIDED", null, "high", null).message())
        .contains("a_judgement_that_differs_needs_a_reason");
    assertThat(judge("LEVEL", "low", "medium", "Seen on the visit").message())
        .contains("a_judged_level_is_on_the_scale");
    assertThat(judge("LEVEL", "low", "high", "Seen on the visit").code()).isZero();
  }

  @Test
  void where_no_rule_indicates_a_level_none_can_differ() {
    scene.submit(assessment);
    assertThat(judge("NONE", null, "high", null).code()).isZero();
  }

  @Test
  void each_submission_has_an_outcome_of_its_own() {
    assertThat(judge("NONE", null, null, null).code()).isEqualTo(NOT_OF_THIS_SUBMISSION);
    scene.submit(assessment);
    assertThat(judge("NONE", null, null, null).code()).isZero();
    change("state = 'RETURNED', revision = revision + 1");
    scene.submit(assessment);
    assertThat(judge("NONE", null, null, null).code()).isZero();
    assertThat(
            scene
                .sql()
                .fetchCount(DSL.table("outcome"), DSL.condition("assessment_id = ?", assessment)))
        .isEqualTo(2);
  }

  private Refusal judge(
      String indication,
      @Nullable String indicated,
      @Nullable String judged,
      @Nullable String reason) {
    return Refusal.of(() ->
        scene
            .sql()
            .execute(
                """
                insert into outcome (authority_id, assessment_id, revision, version_id, version_sha256, judgement_item_id,
                  indication, indicated_level, judged_level, reason, decided_by, record, rendered, submitted_by)
                values (?, ?, (select revision from assessment where id = ?), ?, unhex(sha2('text', 256)), 'judged',
                  ?, ?, ?, ?, 'rule', '{}', '<p>Next</p>', ?)\
                """,
                scene.authority(),
                assessment,
                assessment,
                version,
                indication,
                indicated,
                judged,
                reason,
                scene.author()));
  }

  private Refusal decide(int signer, String decision, String reason) {
    return Refusal.of(() ->
        scene
            .sql()
            .execute(
                """
                insert into sign_off (authority_id, assessment_id, round, author_id, signer_id, decision, reason)
                values (?, ?, 1, ?, ?, ?, ?)\
                """,
                scene.authority(),
                assessment,
                scene.author(),
                signer,
                decision,
                reason));
  }

  private void change(String columns) {
    scene.sql().execute("update assessment set " + columns + " where id = ?", assessment);
  }

  private int refusal(String columns) {
    return Refusal.of(() -> change(columns)).code();
  }

  private int ownersRefusal(String columns) {
    DSLContext owner = DSL.using(TestDatabase.ownerDataSource(), SQLDialect.MARIADB);
    return Refusal.of(
            () -> owner.execute("update assessment set " + columns + " where id = ?", assessment))
        .code();
  }

  private String state() {
    return scene
        .sql()
        .fetchSingle("select state from assessment where id = ?", assessment)
        .get(0, String.class);
  }
}
