package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.db.TestDatabase;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.AuthorityId;

class AuditSealTest {
  private final Trail trail = new Trail();
  private final Optional<AuthorityId> authority = Optional.of(trail.authority().id());

  @BeforeEach
  void something_was_seen_and_the_clock_is_the_servers_some_minutes_on() {
    see();
    see();
    trail.people.clock.pass(
        Duration.between(trail.people.clock.instant(), Instant.now().plusSeconds(600)));
  }

  @Test
  void sealed_entries_fit() {
    trail.seal.seal(authority);
    see();
    see();
    trail.seal.seal(authority);
    assertThat(seals()).isEqualTo(2);
    assertThat(trail.seal.verify(authority)).isEmpty();
  }

  /** Seals that were made long ago have to fit for ever, however the columns are typed in Java. */
  @Test
  void a_seal_is_made_over_these_very_lines() {
    AssessmentId assessment = trail.assessment();
    trail.chain(trail.answered(assessment, "first"), assessment);
    trail.seal.seal(authority);

    byte[] hash = Sha256.zero();
    for (Record row :
        TestDatabase.dsl()
            .fetch(
                "select id, at, subject, seq, lower(hex(hash)) hash, account_id, child_id, kind, refused, intent, detail from audit_event where authority_id = ? order by id",
                authority.orElseThrow().value())) {
      String lines =
          Stream.of(
                  row.get("id"),
                  row.get("at", LocalDateTime.class),
                  row.get("subject"),
                  row.get("seq"),
                  row.get("hash"),
                  row.get("account_id"),
                  row.get("child_id"),
                  row.get("kind"),
                  row.get("refused", Boolean.class),
                  row.get("intent"),
                  row.get("detail", String.class))
              .map(value -> Objects.toString(value, ""))
              .collect(Collectors.joining("\n"));
      hash = Sha256.next(hash, lines.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(
            TestDatabase.dsl()
                .fetchValue(
                    "select lower(hex(hash)) from audit_seal where authority_id = ?",
                    authority.orElseThrow().value()))
        .isEqualTo(HexFormat.of().formatHex(hash));
  }

  @Test
  void nothing_new_makes_no_seal() {
    trail.seal.seal(authority);
    trail.seal.seal(authority);
    assertThat(seals()).isEqualTo(1);
  }

  @Test
  void what_is_younger_than_two_minutes_waits_since_an_elder_may_yet_be_committed() {
    trail.people.clock.pass(Duration.ofMinutes(-10));
    trail.seal.seal(authority);
    assertThat(seals()).isZero();
  }

  @Test
  void all_authorities_are_sealed() {
    trail.seal.sealAll();
    assertThat(seals()).isEqualTo(1);
  }

  @Test
  void entries_of_nobody_known_are_sealed_too() {
    trail.audit.append(
        AuditEntry.anonymous(AuditEntry.Kind.SIGN_IN_REFUSED)
            .refusedWith(Map.of("why", "unknown_name")));
    trail.seal.sealAll();
    assertThat(trail.seal.verify(Optional.empty())).isEmpty();

    Trail.tamper("update audit_event set refused = not refused where authority_id is null");
    assertThat(trail.seal.verify(Optional.empty())).isPresent();
    Trail.tamper("update audit_event set refused = not refused where authority_id is null");
    assertThat(trail.seal.verify(Optional.empty())).isEmpty();
  }

  @Test
  void a_time_that_was_changed_later_is_noticed() {
    trail.seal.seal(authority);
    Trail.tamper(
        "update audit_event set at = '2020-01-01' where authority_id = ?",
        trail.authority().id().value());
    assertThat(trail.seal.verify(authority)).isPresent();
  }

  @Test
  void a_chain_that_was_cut_off_with_its_head_is_noticed_by_the_seal() {
    AssessmentId assessment = trail.assessment();
    trail.chain(trail.answered(assessment, "first"), assessment);
    trail.seal.seal(authority);
    Trail.tamper("delete from audit_event where subject = ?", assessment.value());
    TestDatabase.dsl()
        .execute(
            "update assessment set head = repeat(char(0), 32), revision = revision + 1 where id = ?",
            assessment.value());

    assertThat(trail.audit.verify(assessment)).isEmpty();
    assertThat(trail.seal.verify(authority)).isPresent();
  }

  @Test
  void the_seal_that_does_not_fit_is_named() {
    trail.seal.seal(authority);
    long first = lastSeal();
    see();
    trail.seal.seal(authority);
    Trail.tamper(
        "update audit_event set refused = not refused where authority_id = ? and id > ?",
        trail.authority().id().value(),
        first);
    assertThat(trail.seal.verify(authority)).contains(new BrokenSeal(authority, first, lastSeal()));
  }

  @Test
  void the_application_cannot_change_a_seal() {
    trail.seal.seal(authority);
    assertThatThrownBy(() ->
            TestDatabase.dsl()
                .execute(
                    "delete from audit_seal where authority_id = ?",
                    trail.authority().id().value()))
        .hasMessageContaining("denied");
  }

  private void see() {
    trail.audit.append(AuditEntry.by(trail.author, AuditEntry.Kind.CHILD_READ).about(trail.child));
  }

  private int seals() {
    return TestDatabase.dsl()
        .fetchSingle(
            "select count(*) from audit_seal where authority_id = ?",
            trail.authority().id().value())
        .get(0, Integer.class);
  }

  private long lastSeal() {
    return TestDatabase.dsl()
        .fetchSingle(
            "select max(up_to_id) from audit_seal where authority_id = ?",
            trail.authority().id().value())
        .get(0, Long.class);
  }
}
