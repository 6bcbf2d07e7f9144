package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.db.TestDatabase;
import org.plumbline.id.AccountId;
import org.plumbline.id.AssessmentId;

class AuditChainTest {
  private final Trail trail = new Trail();
  private final AssessmentId assessment = trail.assessment();

  @BeforeEach
  void three_answers_are_written() {
    trail.chain(trail.answered(assessment, "first"), assessment);
    trail.chain(trail.answered(assessment, "second"), assessment);
    trail.chain(trail.answered(assessment, "third"), assessment);
  }

  @Test
  void the_chain_of_an_assessment_fits_as_it_was_written() {
    assertThat(trail.audit.verify(assessment)).isEmpty();
  }

  @Test
  void what_was_only_seen_is_in_no_chain() {
    trail.audit.append(
        AuditEntry.by(trail.author, AuditEntry.Kind.ASSESSMENT_READ).about(assessment));
    assertThat(trail.audit.verify(assessment)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind = 'RETURNED'",
        "account_id = null",
        "child_id = null",
        "intent = null",
        "detail = '{\"item\":\"other\"}'"
      })
  void a_changed_entry_is_noticed_and_named(String change) {
    Trail.tamper(
        "update audit_event set " + change + " where subject = ? and seq = 2", assessment.value());
    assertThat(broken().seq()).isEqualTo(2);
  }

  @Test
  void a_missing_entry_is_noticed_and_named() {
    Trail.tamper("delete from audit_event where subject = ? and seq = 2", assessment.value());
    assertThat(broken().seq()).isEqualTo(2);
  }

  @Test
  void two_entries_that_changed_places_are_noticed() {
    Trail.tamper(
        "update audit_event set seq = 9 where subject = ? and seq = 1", assessment.value());
    Trail.tamper(
        "update audit_event set seq = 1 where subject = ? and seq = 2", assessment.value());
    Trail.tamper(
        "update audit_event set seq = 2 where subject = ? and seq = 9", assessment.value());
    assertThat(broken().seq()).isEqualTo(1);
  }

  @Test
  void an_end_that_was_cut_off_is_noticed() {
    Trail.tamper("delete from audit_event where subject = ? and seq = 3", assessment.value());
    assertThat(broken().seq()).isEqualTo(3);
  }

  @Test
  void the_same_act_is_recorded_once() {
    AuditEntry entry = trail.answered(assessment, "fourth");
    trail.chain(entry, assessment);
    assertThatThrownBy(() -> trail.chain(entry, assessment)).isInstanceOf(AlreadyDone.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_event set kind = 'RETURNED' where subject = ?",
        "update audit_event set at = now() where subject = ?",
        "delete from audit_event where subject = ?"
      })
  void the_application_cannot_change_or_remove_an_entry(String statement) {
    assertThatThrownBy(() -> TestDatabase.dsl().execute(statement, assessment.value()))
        .hasMessageContaining("denied");
    assertThat(trail.audit.verify(assessment)).isEmpty();
  }

  @Test
  void the_owner_of_the_database_is_stopped_by_the_guards() {
    assertThatThrownBy(() ->
            DSL.using(TestDatabase.ownerDataSource(), SQLDialect.MARIADB)
                .execute("delete from audit_event where subject = ?", assessment.value()))
        .hasMessageContaining("PL008");
  }

  @Test
  void the_canonical_form_is_these_very_bytes() {
    AuditEntry entry =
        new AuditEntry(
            AuditEntry.Kind.ANSWERED,
            Optional.empty(),
            Optional.of(new AccountId(7)),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(UUID.fromString("0196f3a0-0000-7000-8000-000000000001")),
            Map.of("section", "s1", "item", "x\"y"));
    assertThat(new String(AuditTrail.canonical(entry), StandardCharsets.UTF_8))
        .isEqualTo(
            "ANSWERED\n7\n\n0196f3a0-0000-7000-8000-000000000001\n{\"item\":\"x\\\"y\",\"section\":\"s1\"}\n");
  }

  private BrokenChain broken() {
    return trail.audit.verify(assessment).orElseThrow();
  }
}
