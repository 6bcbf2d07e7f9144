package org.plumbline.audit;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.PeopleEvent.CameIn;
import org.plumbline.authority.PeopleEvent.Joined;
import org.plumbline.authority.PeopleEvent.TurnedAway;
import org.plumbline.authority.PeopleEvent.WentOnTrying;
import org.plumbline.authority.PeopleEvent.WentOut;
import org.plumbline.authority.PeopleEvent.Why;
import org.plumbline.authority.Role;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.Reference;

class AuditReadingTest {
  private final Trail trail = new Trail();

  @Test
  void an_auditor_reads_who_did_what_when_about_whom() {
    Reference reference = Trail.reference();
    AssessmentId assessment = trail.assessment(reference);
    trail.chain(trail.answered(assessment, "first"), assessment);

    AuditLine line = read(AuditQuery.everything()).getFirst();

    assertThat(line.who()).contains(trail.author.name());
    assertThat(line.kind()).isEqualTo(AuditEntry.Kind.ANSWERED);
    assertThat(line.child()).contains(trail.childReference.value());
    assertThat(line.assessment()).contains(reference.value());
    assertThat(line.detail()).isEqualTo(Map.of("item", "first"));
    assertThat(line.refused()).isFalse();
    assertThat(Duration.between(line.at(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
  }

  @Test
  void an_auditor_of_another_authority_reads_nothing_of_it() {
    see();
    Account other = trail.people.add(trail.people.newAuthority(), "auditor", Role.AUDITOR);
    assertThat(trail.reading.search(other, AuditQuery.everything()).count()).isZero();
    assertThat(trail.reading.search(other, about(trail.childReference)).count()).isZero();
    AuditSearch ours = trail.reading.search(trail.auditor, AuditQuery.everything());
    assertThat(trail.reading.list(other, ours, AuditOrder.NEWEST_FIRST, 0, 50))
        .allMatch(line -> line.kind() == AuditEntry.Kind.AUDIT_READ);
  }

  @Test
  void whoever_is_no_auditor_reads_nothing() {
    Account everythingElse =
        trail.people.add("boss", Role.BOARD_ADMIN, Role.MANAGER, Role.PRACTITIONER);
    assertThatThrownBy(() -> trail.reading.search(everythingElse, AuditQuery.everything()))
        .isInstanceOf(NotAnAuditor.class);
  }

  @Test
  void a_child_is_found_with_all_its_assessments_and_an_assessment_alone() {
    Reference one = Trail.reference();
    Reference two = Trail.reference();
    AssessmentId first = trail.assessment(one);
    AssessmentId second = trail.assessment(two);
    trail.audit.append(AuditEntry.by(trail.author, AuditEntry.Kind.PRINTED).about(first));
    trail.audit.append(AuditEntry.by(trail.author, AuditEntry.Kind.RESULT_READ).about(second));
    see();
    trail.audit.append(AuditEntry.by(trail.author, AuditEntry.Kind.CHILDREN_SEARCHED));

    assertThat(read(about(trail.childReference)))
        .extracting(AuditLine::kind)
        .containsExactly(
            AuditEntry.Kind.CHILD_READ, AuditEntry.Kind.RESULT_READ, AuditEntry.Kind.PRINTED);
    assertThat(read(about(one)))
        .extracting(AuditLine::kind)
        .containsExactly(AuditEntry.Kind.PRINTED);
    assertThat(read(about(Trail.reference()))).isEmpty();
  }

  @Test
  void person_kind_and_time_narrow_the_search_down() {
    see();
    trail.audit.append(AuditEntry.by(trail.auditor, AuditEntry.Kind.SIGNED_IN));

    assertThat(
            read(
                with(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(trail.author),
                    Optional.empty())))
        .extracting(AuditLine::kind)
        .containsExactly(AuditEntry.Kind.CHILD_READ);
    assertThat(
            read(
                with(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(AuditEntry.Kind.SIGNED_IN))))
        .hasSize(1);
    Instant soon = Instant.now().plusSeconds(600);
    Instant before = Instant.now().minusSeconds(600);
    assertThat(
            read(with(Optional.of(before), Optional.of(soon), Optional.empty(), Optional.empty())))
        .filteredOn(line -> line.kind() != AuditEntry.Kind.AUDIT_READ)
        .hasSize(2);
    assertThat(read(with(Optional.of(soon), Optional.empty(), Optional.empty(), Optional.empty())))
        .isEmpty();
    assertThat(
            read(with(Optional.empty(), Optional.of(before), Optional.empty(), Optional.empty())))
        .isEmpty();
  }

  @Test
  void pages_hold_each_entry_once_in_either_order_whatever_is_written_meanwhile() {
    for (int i = 0; i < 120; i++) {
      see();
    }
    AuditSearch search = trail.reading.search(trail.auditor, AuditQuery.everything());
    assertThat(search.count()).isEqualTo(120);

    List<Long> ids = new ArrayList<>();
    for (int first = 0; first < search.count(); first += 50) {
      see();
      ids.addAll(idsOf(search, AuditOrder.NEWEST_FIRST, first, 50));
    }
    assertThat(ids).hasSize(120).doesNotHaveDuplicates().isSortedAccordingTo(reverseOrder());
    assertThat(idsOf(search, AuditOrder.OLDEST_FIRST, 0, 200)).isEqualTo(ids.reversed());
  }

  @Test
  void reading_the_trail_is_recorded_with_what_was_sought_once_for_all_its_pages() {
    AuditQuery sought = about(trail.childReference);
    read(sought);
    read(sought);
    trail.reading.list(
        trail.auditor,
        trail.reading.search(trail.auditor, sought),
        AuditOrder.OLDEST_FIRST,
        50,
        50);

    assertThat(
            read(
                with(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(trail.auditor),
                    Optional.of(AuditEntry.Kind.AUDIT_READ))))
        .singleElement()
        .extracting(AuditLine::detail)
        .isEqualTo(Map.of("sought", trail.childReference.value()));
    assertThat(read(sought)).as("who sought a child did not see it").isEmpty();
  }

  @Test
  void what_happens_to_accounts_is_recorded_without_any_name_that_was_typed() {
    PeopleRecorder recorder = new PeopleRecorder(trail.audit, trail.people.authorities);
    recorder.record(new Joined(trail.author, Optional.empty()));
    recorder.record(new CameIn(trail.author, "192.0.2.7"));
    recorder.record(new WentOut(trail.author));
    recorder.record(new TurnedAway(Optional.of(trail.author), Why.WRONG_PASSWORD, "192.0.2.7"));
    recorder.record(new WentOnTrying(Optional.of(trail.author), Optional.of("192.0.2.7"), 299));
    recorder.record(new TurnedAway(Optional.empty(), Why.UNKNOWN_NAME, "192.0.2.7"));

    List<AuditLine> lines = read(AuditQuery.everything());
    assertThat(lines)
        .extracting(AuditLine::kind)
        .containsExactly(
            AuditEntry.Kind.SIGN_IN_REFUSED,
            AuditEntry.Kind.SIGN_IN_REFUSED,
            AuditEntry.Kind.SIGNED_OUT,
            AuditEntry.Kind.SIGNED_IN,
            AuditEntry.Kind.ACCOUNT_ADDED);
    assertThat(lines.getFirst().refused()).isTrue();
    assertThat(lines.getFirst().detail())
        .isEqualTo(Map.of("why", "too_many_tries", "address", "192.0.2.7", "times", "299"));
    assertThat(lines.get(1).detail())
        .isEqualTo(Map.of("why", "wrong_password", "address", "192.0.2.7"));
    assertThat(lines.getLast().who()).contains("Plumbline");
    AuditLine ofNobody =
        read(new AuditQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty()))
            .getFirst();
    assertThat(ofNobody.who()).isEmpty();
    assertThat(ofNobody.detail()).isEqualTo(Map.of("why", "unknown_name", "address", "192.0.2.7"));
  }

  private List<AuditLine> read(AuditQuery query) {
    return trail.read(query);
  }

  private List<Long> idsOf(AuditSearch search, AuditOrder order, int first, int most) {
    return trail.reading.list(trail.auditor, search, order, first, most).stream()
        .map(AuditLine::id)
        .toList();
  }

  private void see() {
    trail.audit.append(AuditEntry.by(trail.author, AuditEntry.Kind.CHILD_READ).about(trail.child));
  }

  private static AuditQuery about(Reference reference) {
    return new AuditQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.of(reference));
  }

  private static AuditQuery with(
      Optional<Instant> from,
      Optional<Instant> until,
      Optional<Account> account,
      Optional<AuditEntry.Kind> kind) {
    return new AuditQuery(from, until, account.map(Account::id), false, kind, Optional.empty());
  }
}
