package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.plumbline.db.schema.Tables.ANSWER;
import static org.plumbline.db.schema.Tables.ANSWER_CHOICE;
import static org.plumbline.db.schema.Tables.ASSESSMENT;
import static org.plumbline.db.schema.Tables.AUDIT_EVENT;
import static org.plumbline.db.schema.Tables.CHILD;
import static org.plumbline.db.schema.Tables.VERSION_ITEM;
import static org.plumbline.db.schema.Tables.VERSION_OPTION;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.JSON;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.plumbline.id.AccountId;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.ChildId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.VersionId;

/** Each kind of statement that stores use, in jOOQ, as the application's account. */
class StatementsTest {
  private final Scene scene = Scene.set();
  private final int version = scene.publishedVersion(1);
  private final UUID assessment = scene.assessment(version);
  private final AuthorityId authority = new AuthorityId(scene.authority());
  private final AccountId author = new AccountId(scene.author());
  private final AssessmentId id = new AssessmentId(assessment);

  @Test
  void identifiers_json_hashes_truth_and_times_come_back_as_they_went() {
    byte[] hash = new byte[32];
    hash[31] = 7;
    scene
        .sql()
        .insertInto(AUDIT_EVENT)
        .set(AUDIT_EVENT.AUTHORITY_ID, authority)
        .set(AUDIT_EVENT.SUBJECT, id)
        .set(AUDIT_EVENT.SEQ, 1)
        .set(AUDIT_EVENT.HASH, hash)
        .set(AUDIT_EVENT.KIND, "SEEN")
        .set(AUDIT_EVENT.REFUSED, true)
        .set(AUDIT_EVENT.DETAIL, JSON.json("{\"page\": \"O'Neil \\\\ \\ud83d\\udc67\"}"))
        .execute();
    var event =
        scene
            .sql()
            .select(
                AUDIT_EVENT.SUBJECT,
                AUDIT_EVENT.HASH,
                AUDIT_EVENT.REFUSED,
                AUDIT_EVENT.DETAIL,
                AUDIT_EVENT.AT)
            .from(AUDIT_EVENT)
            .where(AUDIT_EVENT.AUTHORITY_ID.eq(authority))
            .fetchSingle();
    assertThat(event.value1()).isEqualTo(id);
    assertThat(event.value2()).isEqualTo(hash);
    assertThat(event.value3()).isTrue();
    assertThat(event.value4().data()).isEqualTo("{\"page\": \"O'Neil \\\\ \\ud83d\\udc67\"}");
    assertThat(event.value5()).isNotNull();
  }

  @Test
  void an_answer_is_saved_by_its_revision_after_the_assessment() {
    scene
        .sql()
        .transaction(save -> {
          assertThat(
                  save.dsl()
                      .update(ASSESSMENT)
                      .set(ASSESSMENT.REVISION, ASSESSMENT.REVISION.plus(1))
                      .where(ASSESSMENT.ID.eq(id))
                      .and(ASSESSMENT.AUTHORITY_ID.eq(authority))
                      .and(ASSESSMENT.STATE.in("DRAFT", "RETURNED"))
                      .execute())
              .isEqualTo(1);
          save.dsl()
              .insertInto(ANSWER)
              .set(ANSWER.AUTHORITY_ID, authority)
              .set(ANSWER.ASSESSMENT_ID, id)
              .set(ANSWER.VERSION_ID, new VersionId(version))
              .set(ANSWER.ITEM_ID, new ItemId("words"))
              .set(ANSWER.HOLDS, "TEXT")
              .set(ANSWER.TEXT_VALUE, "one")
              .set(ANSWER.CHANGED_BY, author)
              .execute();
        });
    assertThat(saveOver(1)).isEqualTo(1);
    assertThat(saveOver(1)).isZero();
  }

  @Test
  void saving_the_same_again_is_no_conflict() {
    scene.write(assessment, version, "same");
    assertThat(
            scene
                .sql()
                .update(ANSWER)
                .set(ANSWER.TEXT_VALUE, "same")
                .where(ANSWER.ASSESSMENT_ID.eq(id))
                .execute())
        .isEqualTo(1);
  }

  @Test
  void many_rows_go_into_a_guarded_table_in_one_batch() {
    int draft = scene.draftVersion(2);
    var sql = scene.sql();
    var insert =
        sql.batch(
            sql.insertInto(VERSION_OPTION)
                .columns(
                    VERSION_OPTION.VERSION_ID,
                    VERSION_OPTION.ITEM_ID,
                    VERSION_OPTION.ID,
                    VERSION_OPTION.KIND,
                    VERSION_OPTION.POSITION,
                    VERSION_OPTION.LABEL,
                    VERSION_OPTION.FINGERPRINT)
                .values(
                    new VersionId(0), new ItemId("a"), new OptionId("a"), "", 0, "", new byte[32]));
    Object[][] options =
        IntStream.range(0, 500)
            .mapToObj(i ->
                new Object[] {
                  new VersionId(draft),
                  new ItemId("judged.indicators"),
                  new OptionId("i" + i),
                  "INDICATOR",
                  i,
                  "Label",
                  new byte[32]
                })
            .toArray(Object[][]::new);
    assertThat(insert.bind(options).execute()).hasSize(500);
    assertThat(sql.fetchCount(VERSION_OPTION, VERSION_OPTION.VERSION_ID.eq(new VersionId(draft))))
        .isEqualTo(503);
  }

  @Test
  void one_statement_returns_a_tree() {
    scene.open(assessment, version, "judged.indicators", "OPTIONS");
    scene
        .sql()
        .insertInto(ANSWER_CHOICE)
        .set(ANSWER_CHOICE.AUTHORITY_ID, authority)
        .set(ANSWER_CHOICE.ASSESSMENT_ID, id)
        .set(ANSWER_CHOICE.VERSION_ID, new VersionId(version))
        .set(ANSWER_CHOICE.ITEM_ID, new ItemId("judged.indicators"))
        .set(ANSWER_CHOICE.OPTION_ID, new OptionId("shouts"))
        .set(ANSWER_CHOICE.TICKED, true)
        .set(ANSWER_CHOICE.CHANGED_BY, author)
        .execute();
    record Choice(OptionId option, boolean ticked) {}
    record Answered(ItemId item, List<Choice> choices) {}
    assertThat(
            scene
                .sql()
                .select(
                    ANSWER.ITEM_ID,
                    multiset(
                            select(ANSWER_CHOICE.OPTION_ID, ANSWER_CHOICE.TICKED)
                                .from(ANSWER_CHOICE)
                                .where(ANSWER_CHOICE.ASSESSMENT_ID.eq(ANSWER.ASSESSMENT_ID))
                                .and(ANSWER_CHOICE.ITEM_ID.eq(ANSWER.ITEM_ID))
                                .orderBy(ANSWER_CHOICE.OPTION_ID))
                        .convertFrom(rows -> rows.map(mapping(Choice::new))))
                .from(ANSWER)
                .where(ANSWER.ASSESSMENT_ID.eq(id))
                .fetch(mapping(Answered::new)))
        .containsExactly(
            new Answered(
                new ItemId("judged.indicators"),
                List.of(new Choice(new OptionId("shouts"), true))));
  }

  @Test
  void groups_rows_and_implicit_joins_work() {
    scene.write(assessment, version, "x");
    assertThat(
            scene
                .sql()
                .select(VERSION_ITEM.HOLDS, count(), max(VERSION_ITEM.ID))
                .from(VERSION_ITEM)
                .where(VERSION_ITEM.VERSION_ID.eq(new VersionId(version)))
                .and(row(VERSION_ITEM.HOLDS, VERSION_ITEM.ID).ne("TEXT", new ItemId("words")))
                .groupBy(VERSION_ITEM.HOLDS)
                .fetchMap(VERSION_ITEM.HOLDS, count()))
        .containsEntry("ROWS", 2)
        .containsEntry("TEXT", 2);
    assertThat(
            scene
                .sql()
                .select(ASSESSMENT.child().FAMILY_NAME)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id))
                .fetchSingle(0))
        .isEqualTo("Other");
  }

  @Test
  void a_child_is_found_without_accents_and_capitals() {
    scene
        .sql()
        .update(CHILD)
        .set(CHILD.FAMILY_NAME, "Núñez-O’Brien")
        .where(CHILD.ID.eq(new ChildId(scene.child())))
        .execute();
    assertThat(
            scene
                .sql()
                .select(CHILD.ID)
                .from(CHILD)
                .where(CHILD.AUTHORITY_ID.eq(authority))
                .and(CHILD.FAMILY_NAME.like("nunez%"))
                .fetchSingle(0))
        .isEqualTo(new ChildId(scene.child()));
  }

  /** The driver's class for 45000 would be that of a connection which failed for a moment. */
  @Test
  void a_refusal_looks_like_a_broken_rule_and_not_like_a_broken_connection() {
    scene.submit(assessment);
    assertThatThrownBy(() -> scene.write(assessment, version, "late"))
        .isInstanceOf(DataAccessException.class)
        .cause()
        .isInstanceOf(SQLIntegrityConstraintViolationException.class)
        .hasMessageContaining("PL007")
        .extracting(e -> ((SQLException) e).getErrorCode())
        .isEqualTo(31007);
  }

  private int saveOver(int seen) {
    return scene
        .sql()
        .update(ANSWER)
        .set(ANSWER.TEXT_VALUE, "two")
        .set(ANSWER.REVISION, ANSWER.REVISION.plus(1))
        .set(ANSWER.CHANGED_BY, author)
        .where(ANSWER.ASSESSMENT_ID.eq(id))
        .and(ANSWER.ITEM_ID.eq(new ItemId("words")))
        .and(ANSWER.REVISION.eq(seen))
        .execute();
  }
}
