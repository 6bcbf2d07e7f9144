package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.Reference;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.VersionState;
import org.plumbline.response.Answer;
import org.springframework.dao.DataAccessException;

/** Starting an assessment: on what, by whom, and with what filled in. */
class StartingTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final InstrumentCode form = new InstrumentCode("form-of-" + council.code());

  private PublishedVersion published(int number) {
    return office.publish(
        Forms.ofEveryKind(council).replace("version: 1", "version: " + number), council);
  }

  private Account admin() {
    return new Account(ann.id(), "admin", "Admin", council, Set.of(Role.BOARD_ADMIN));
  }

  @Test
  void it_is_pinned_to_the_newest_version_and_stays_there() {
    published(1);
    PublishedVersion second = published(2);
    Assessment.Open open = office.start(ann, form.value());
    published(3);

    assertThat(open.particulars().version().id()).isEqualTo(second.id());
    assertThat(office.again(ann, open).particulars().version().id()).isEqualTo(second.id());
    assertThat(office.start(ann, form.value()).particulars().version().instrument().version())
        .hasToString("3");
  }

  @Test
  void a_version_that_is_closing_is_not_started_and_what_is_started_goes_on() {
    PublishedVersion version = published(1);
    Assessment.Open open = office.start(ann, form.value());
    office.publisher.withdraw(version.instrument().ref(), VersionState.CLOSING, admin());

    assertThatThrownBy(() -> office.start(ann, form.value()))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("can be started in this authority today");
    assertThat(office.write(ann, open, "words", new Answer.Text("still")))
        .isInstanceOf(Saving.Saved.class);
  }

  @Test
  void an_instrument_whose_adoption_ended_is_not_started_and_what_is_started_is_finished() {
    published(1);
    Assessment.Open open = office.start(ann, form.value());
    office.adoptions.end(admin(), form);

    assertThatThrownBy(() -> office.start(ann, form.value()))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("can be started in this authority today");
    office.complete(ann, open);
    assertThat(office.submit(ann, open)).isInstanceOf(Submission.Done.class);
    office.adoptions.adopt(admin(), form);
    assertThat(office.start(ann, form.value())).isNotNull();
  }

  @Test
  void an_instrument_that_does_not_name_the_authority_is_started_once_it_is_adopted() {
    published(1);
    Authority neighbour = office.authority(Office.newCode());
    Account eve = office.member(neighbour, "Eve", Role.PRACTITIONER, Role.BOARD_ADMIN);
    office.adoptions.offer(admin(), form, true);
    assertThatThrownBy(() -> office.start(eve, form.value())).isInstanceOf(NotPermitted.class);

    office.adoptions.adopt(eve, form);

    Assessment.Open open = office.start(eve, form.value());
    office.complete(eve, open);
    assertThat(office.submit(eve, open)).isInstanceOf(Submission.Done.class);
  }

  @Test
  void an_instrument_of_another_authority_is_not_started() {
    published(1);
    Account eve = office.member(office.authority(Office.newCode()), "Eve", Role.PRACTITIONER);

    assertThatThrownBy(() -> office.start(eve, form.value())).isInstanceOf(NotPermitted.class);
  }

  @Test
  void only_practitioners_start_and_enter_children() {
    published(1);
    Child child = office.child(ann);
    for (Role role : List.of(Role.MANAGER, Role.BOARD_ADMIN, Role.AUDITOR)) {
      Account other = office.member(council, "Other", role);
      assertThatThrownBy(() -> office.assessments.start(other, child, form))
          .isInstanceOf(NotPermitted.class);
      assertThatThrownBy(() -> office.child(other)).isInstanceOf(NotPermitted.class);
    }
  }

  @Test
  void pressed_again_because_the_answer_was_lost_it_is_started_once() {
    published(1);
    Child child = office.child(ann);
    UUID intent = UUID.randomUUID();
    office.answerOfCommitIsLostOnce();
    assertThatThrownBy(() -> office.assessments.start(ann, child, form, intent))
        .isInstanceOf(DataAccessException.class);

    Reference started = office.assessments.start(ann, child, form, intent);

    assertThat(office.db.fetchCount(Tables.ASSESSMENT, Tables.ASSESSMENT.CHILD_ID.eq(child.id())))
        .isEqualTo(1);
    assertThat(office.open(ann, started).particulars().child()).isEqualTo(child);
    assertThat(office.assessments.start(ann, child, form)).isNotEqualTo(started);
  }

  @Test
  void a_reference_that_is_taken_is_not_given_twice() {
    published(1);
    Assessment.Open first = office.start(ann, form.value());
    Child child = office.child(ann);
    office.nextReferences.add(first.particulars().reference());

    Reference second = office.assessments.start(ann, child, form);

    assertThat(second).isNotEqualTo(first.particulars().reference());
    assertThat(office.open(ann, second).particulars().child()).isEqualTo(child);
    office.nextReferences.add(child.reference());
    assertThat(office.child(ann).reference()).isNotEqualTo(child.reference());
  }

  @ParameterizedTest
  @CsvSource({
    "cambridgeshire-peterborough-cse, peterborough, completed_by, date_completed, young_person_name, date_of_birth",
    "hammersmith-fulham-exploitation, hammersmith-fulham, completed_by, date_completed, young_person_name, date_of_birth",
    "northamptonshire-cse, northamptonshire, referrer_name, assessed_on, child_full_name, child_date_of_birth"
  })
  void what_is_known_at_the_start_stands_filled_in(
      String instrument, String authority, String by, String on, String name, String born) {
    office.clock.set("2026-07-01T23:30:00Z");
    Account author = office.member(office.authority(authority), "Ann Author", Role.PRACTITIONER);

    Assessment.Open open = office.start(author, instrument);

    Map<String, Answer> given = new HashMap<>();
    open.given().forEach((slot, answer) -> given.put(slot.value(), answer.answer().orElseThrow()));
    assertThat(given)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                by, new Answer.Text("Ann Author"),
                on, new Answer.Date(LocalDate.of(2026, 7, 2)),
                name, new Answer.Text("Jamie Ellis"),
                born, new Answer.Date(LocalDate.of(2010, 5, 17))));
    assertThat(open.in(new ItemId(name)).by()).contains(new Person(author.id(), "Ann Author"));
    assertThat(open.particulars().leftAt()).isEmpty();
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
    assertThat(
            office.db.fetchCount(
                Tables.AUDIT_EVENT,
                Tables.AUDIT_EVENT.SUBJECT.eq(open.particulars().id()),
                Tables.AUDIT_EVENT.KIND.eq("ANSWERED")))
        .isEqualTo(4);
  }

  @Test
  void an_unknown_date_of_birth_stays_open() {
    Account author =
        office.member(office.authority("peterborough"), "Ann Author", Role.PRACTITIONER);
    Child child = office.children.register(author, "Robin", "Unknown", Optional.empty());
    Reference reference =
        office.assessments.start(
            author, child, new InstrumentCode("cambridgeshire-peterborough-cse"));

    assertThat(office.open(author, reference).in(new ItemId("date_of_birth")))
        .isEqualTo(Given.NEVER);
  }
}
