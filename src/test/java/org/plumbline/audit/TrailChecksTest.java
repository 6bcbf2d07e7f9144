package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.db.TestDatabase;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.AuthorityId;
import org.slf4j.LoggerFactory;

/** What was changed behind the application's back is found by itself, and by who asks. */
class TrailChecksTest {
  private final Trail trail = new Trail();
  private final Optional<AuthorityId> authority = Optional.of(trail.authority().id());
  private final AssessmentId assessment = trail.assessment();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(TrailChecks.class);

  @BeforeEach
  void something_is_recorded_and_sealed() {
    log.start();
    logger.addAppender(log);
    trail.people.clock.pass(
        Duration.between(trail.people.clock.instant(), Instant.now().plusSeconds(600)));
    trail.chain(trail.answered(assessment, "first"), assessment);
    trail.chain(trail.answered(assessment, "second"), assessment);
    trail.seal.seal(authority);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
  }

  private void tamper() {
    Trail.tamper(
        "update audit_event set refused = not refused where authority_id = ? and subject = ? order by id limit 1",
        trail.authority().id().value(),
        assessment.value());
  }

  private String seal() {
    return TestDatabase.dsl()
        .fetchSingle(
            "select lower(hex(hash)) from audit_seal where authority_id = ? order by up_to_id desc limit 1",
            trail.authority().id().value())
        .get(0, String.class);
  }

  @Test
  void a_trail_that_is_as_it_was_written_fits() {
    TrailFinding finding = trail.checks.check(trail.auditor);

    assertThat(finding.isSound()).isTrue();
    assertThat(finding.seals()).isPositive();
    assertThat(finding.chains()).isEqualTo(1);
    assertThat(trail.checks.findLast(trail.auditor)).contains(finding);
    assertThat(trail.read(AuditQuery.everything()).getFirst().kind())
        .isEqualTo(AuditEntry.Kind.AUDIT_CHECKED);
  }

  @Test
  void a_changed_entry_is_an_error_in_the_log_and_on_the_auditors_page() {
    tamper();

    trail.checks.checkAll();

    assertThat(trail.checks.findLast(trail.auditor))
        .hasValueSatisfying(finding -> {
          assertThat(finding.isSound()).isFalse();
          assertThat(finding.brokenSeals())
              .extracting(BrokenSeal::authority)
              .containsExactly(authority);
        });
    assertThat(log.list)
        .filteredOn(event -> event.getLevel() == Level.ERROR)
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(message ->
            message.startsWith(
                "AUDIT TRAIL CHANGED: of authority %d,".formatted(trail.authority().id().value())));
  }

  @Test
  void a_broken_chain_is_found_with_its_assessment() {
    TestDatabase.dsl()
        .execute(
            "update assessment set head = repeat(char(0), 32), revision = revision + 1 where id = ?",
            assessment.value());

    assertThat(trail.checks.check(trail.auditor).brokenChains())
        .extracting(BrokenChain::assessment)
        .containsExactly(assessment);
  }

  @Test
  void a_seal_that_was_kept_is_found_whether_the_line_is_given_or_the_seal() {
    String kept = seal();
    String line =
        "2026-11-22T09:00:00Z INFO o.p.audit.seal : Sealed the audit trail of authority 1 up to entry 7: ";
    for (String written : new String[] {kept, line + kept, kept.toUpperCase(Locale.ROOT)}) {
      assertThat(trail.checks.compare(trail.auditor, written)).isInstanceOf(KeptSeal.Fits.class);
    }
  }

  @Test
  void a_seal_that_was_kept_tells_of_entries_changed_below_it_and_of_seals_made_anew() {
    String kept = seal();
    tamper();
    assertThat(trail.checks.compare(trail.auditor, kept))
        .isInstanceOf(KeptSeal.EntriesChanged.class);

    assertThat(trail.checks.compare(trail.auditor, "0".repeat(64)))
        .isEqualTo(new KeptSeal.NotHere());
    assertThat(trail.checks.compare(trail.auditor, "Sealed " + UUID.randomUUID()))
        .isEqualTo(new KeptSeal.Unreadable());
  }

  @Test
  void another_authoritys_seal_is_not_found_and_nobody_but_auditors_asks() {
    Trail other = new Trail();
    assertThat(other.checks.compare(other.auditor, seal())).isEqualTo(new KeptSeal.NotHere());
    assertThatThrownBy(() -> trail.checks.compare(trail.author, seal()))
        .isInstanceOf(NotAnAuditor.class);
    assertThatThrownBy(() -> trail.checks.check(trail.author)).isInstanceOf(NotAnAuditor.class);
    assertThatThrownBy(() -> trail.checks.findLast(trail.author)).isInstanceOf(NotAnAuditor.class);
  }
}
