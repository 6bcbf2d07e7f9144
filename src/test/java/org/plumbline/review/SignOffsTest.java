package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Forms;
import org.plumbline.assessment.Listed;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.assessment.Office;
import org.plumbline.assessment.Person;
import org.plumbline.assessment.Result;
import org.plumbline.assessment.Saving;
import org.plumbline.assessment.Submission;
import org.plumbline.assessment.WorkOrder;
import org.plumbline.assessment.WorkPart;
import org.plumbline.assessment.WorkSearch;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.Deadlocks;
import org.plumbline.db.schema.Tables;
import org.plumbline.response.Answer;

/** A manager who wrote none of it decides; what is signed off never changes again. */
class SignOffsTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER, Role.MANAGER);
  private final Account bob = office.member(council, "Bob Helper", Role.PRACTITIONER, Role.MANAGER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final Assessment.Open open = started();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    Assessment.Open started = office.start(ann, "form-of-" + council.code());
    office.choose(ann, started, Map.of("open", "no", "home_level", "high", "judged", "high"));
    return started;
  }

  private Assessment.Submitted submitted() {
    assertThat(office.submit(ann, open)).isInstanceOf(Submission.Done.class);
    return (Assessment.Submitted) now();
  }

  private Assessment now() {
    return office.assessments.reread(max, open);
  }

  @Test
  void a_manager_signs_off_with_or_without_a_word() {
    office.signOffs.signOff(max, submitted(), "");

    assertThat(now()).isInstanceOf(Assessment.SignedOff.class);
    assertThat(office.signOffs.list(ann, now()))
        .singleElement()
        .satisfies(decision -> {
          assertThat(decision.signedOff()).isTrue();
          assertThat(decision.by()).isEqualTo(new Person(max.id(), "Max Manager"));
          assertThat(decision.comment()).isEmpty();
        });
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  @Test
  void in_the_way_of_another_transaction_it_is_signed_off_once() {
    Assessment.Submitted read = submitted();
    Deadlocks.atWrite(2);

    office.signOffs.signOff(max, read, "Good work");

    assertThat(Deadlocks.happened()).isTrue();
    assertThat(office.signOffs.list(ann, now())).hasSize(1);
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  @Test
  void the_print_can_name_who_signed_and_what_they_said() {
    office.signOffs.returnWith(max, submitted(), "Say more");
    office.signOffs.signOff(max, submitted(), "Good work");

    assertThat(office.submissions.findSignOff(ann, (Assessment.SignedOff) now()))
        .hasValueSatisfying(signed -> {
          assertThat(signed.by().name()).isEqualTo("Max Manager");
          assertThat(signed.comment()).isEqualTo("Good work");
        });
  }

  @Test
  void what_was_returned_and_submitted_again_is_not_signed_off_unread() {
    Assessment.Submitted read = submitted();
    office.signOffs.returnWith(max, read, "Say more about home");
    office.write(ann, open, "words", new Answer.Text("Other words than the manager read"));
    Assessment.Submitted again = submitted();

    assertThatThrownBy(() -> office.signOffs.signOff(max, read, ""))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("submitted again");
    assertThatThrownBy(() -> office.signOffs.returnWith(max, read, "Look again"))
        .isInstanceOf(NotPermitted.class);
    assertThat(now()).isInstanceOf(Assessment.Submitted.class);
    assertThat(office.signOffs.list(ann, now())).hasSize(1);
    office.signOffs.signOff(max, again, "");
    assertThat(now()).isInstanceOf(Assessment.SignedOff.class);
  }

  @Test
  void the_record_says_which_revision_was_signed() {
    Assessment.Submitted read = submitted();
    office.signOffs.signOff(max, read, "");

    assertThat(
            office
                .db
                .select(Tables.AUDIT_EVENT.DETAIL)
                .from(Tables.AUDIT_EVENT)
                .where(
                    Tables.AUDIT_EVENT.SUBJECT.eq(open.particulars().id()),
                    Tables.AUDIT_EVENT.KIND.eq("SIGNED_OFF"))
                .fetch(row -> String.valueOf(row.value1())))
        .singleElement()
        .asString()
        .contains("\"revision\"", String.valueOf(read.particulars().revision()));
  }

  @Test
  void who_is_no_manager_decides_nothing() {
    Account practitioner = office.member(council, "Other", Role.PRACTITIONER);
    Assessment.Submitted submitted = submitted();

    assertThat(office.signOffs.mayDecide(practitioner, submitted)).isFalse();
    assertThatThrownBy(() -> office.signOffs.signOff(practitioner, submitted, ""))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("Only managers");
    assertThatThrownBy(() -> office.submissions.move(practitioner, submitted.particulars(), true))
        .isInstanceOf(NotPermitted.class);
    assertThat(now()).isInstanceOf(Assessment.Submitted.class);
  }

  @Test
  void who_is_no_manager_any_more_decides_nothing() {
    Assessment.Submitted submitted = submitted();
    office.takeAway(max, Role.MANAGER);

    assertThatThrownBy(() -> office.signOffs.signOff(max, submitted, ""))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("Only managers");
    assertThatThrownBy(() -> office.signOffs.returnWith(max, submitted, "Again"))
        .isInstanceOf(NotPermitted.class);
    assertThat(now()).isInstanceOf(Assessment.Submitted.class);
    assertThat(office.signOffs.list(ann, now())).isEmpty();
  }

  @Test
  void a_disabled_account_decides_nothing() {
    Assessment.Submitted submitted = submitted();
    office.disable(max);

    assertThatThrownBy(() -> office.signOffs.signOff(max, submitted, ""))
        .isInstanceOf(NotPermitted.class);
    assertThat(now()).isInstanceOf(Assessment.Submitted.class);
  }

  @Test
  void the_author_does_not_decide() {
    Assessment.Submitted submitted = submitted();

    assertThat(office.signOffs.mayDecide(ann, submitted)).isFalse();
    assertThatThrownBy(() -> office.signOffs.signOff(ann, submitted, ""))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("helped to write");
    assertThat(now()).isInstanceOf(Assessment.Submitted.class);
  }

  @Test
  void nobody_decides_on_what_they_helped_to_write_even_if_others_wrote_over_it() {
    office.write(bob, open, "words", new Answer.Text("Bob's words"));
    office.write(ann, open, "words", new Answer.Text("Ann's words"));
    Assessment.Submitted submitted = submitted();

    assertThat(office.signOffs.mayDecide(bob, submitted)).isFalse();
    assertThatThrownBy(() -> office.signOffs.signOff(bob, submitted, ""))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("helped to write");
    assertThat(now()).isInstanceOf(Assessment.Submitted.class);
    assertThat(office.signOffs.mayDecide(max, submitted)).isTrue();
  }

  @Test
  void a_return_says_what_is_to_be_done() {
    Assessment.Submitted submitted = submitted();
    for (String nothing : new String[] {"", " \n", "...", "\u00a0"}) {
      assertThatThrownBy(() -> office.signOffs.returnWith(max, submitted, nothing))
          .isInstanceOf(NotPermitted.class)
          .hasMessage("Say what is to be done before you return it.");
    }
    assertThatThrownBy(() -> office.signOffs.returnWith(max, submitted, "x".repeat(4_001)))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("4,000");
    assertThat(now()).isInstanceOf(Assessment.Submitted.class);

    office.signOffs.returnWith(max, submitted, "x".repeat(4_000));
    assertThat(now()).isInstanceOf(Assessment.Open.class);
  }

  @Test
  void what_was_returned_is_written_on_and_submitted_again_beside_the_first() {
    office.clock.set("2026-03-03T10:00:00Z");
    Assessment.Submitted first = submitted();
    office.signOffs.returnWith(max, first, "Say more");
    Assessment.Open returned = (Assessment.Open) now();
    assertThat(returned.returned()).isTrue();
    assertThat(office.submissions.findReturn(ann, returned))
        .hasValueSatisfying(why -> {
          assertThat(why.comment()).isEqualTo("Say more");
          assertThat(why.by().name()).isEqualTo("Max Manager");
        });
    assertThat(office.write(ann, open, "words", new Answer.Text("More")))
        .isInstanceOf(Saving.Saved.class);
    office.clock.set("2026-03-04T10:00:00Z");
    Assessment.Submitted second = submitted();
    office.signOffs.signOff(max, second, "Good");

    assertThat(
            office.db.fetchCount(
                Tables.OUTCOME, Tables.OUTCOME.ASSESSMENT_ID.eq(open.particulars().id())))
        .isEqualTo(2);
    assertThat(office.submissions.openResult(max, now()).map(Result::submittedAt))
        .isEqualTo(Optional.of(office.clock.instant()));
    assertThat(office.signOffs.list(max, now()).stream().map(Decision::comment))
        .containsExactly("Good", "Say more");
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  @Test
  void who_waits_longest_stands_first_and_own_work_waits_for_another() {
    office.clock.set("2026-03-03T10:00:00Z");
    Assessment.Open second = office.start(ann, "form-of-" + council.code());
    office.choose(ann, second, Map.of("open", "no", "home_level", "high", "judged", "high"));
    office.submit(ann, second);
    office.clock.set("2026-03-04T10:00:00Z");
    office.write(bob, open, "words", new Answer.Text("Bob's words"));
    submitted();

    assertThat(toReview(max))
        .extracting(listed -> listed.particulars().reference())
        .containsExactly(second.particulars().reference(), open.particulars().reference());
    assertThat(office.signOffs.listWritten(max, toReview(max))).isEmpty();
    assertThat(office.signOffs.listWritten(bob, toReview(bob)))
        .containsExactly(open.particulars().id());
    assertThat(toReview(ann)).isEmpty();
  }

  @Test
  void what_was_signed_off_stays_in_the_authors_list_for_a_while() {
    office.signOffs.signOff(max, submitted(), "");
    assertThat(office.workList(ann))
        .extracting(listed -> listed.particulars().reference())
        .containsExactly(open.particulars().reference());
    assertThat(office.workList(bob)).isEmpty();
    office.clock.set(office.clock.instant().plus(Duration.ofDays(15)).toString());
    assertThat(office.workList(ann)).isEmpty();
  }

  private List<Listed> toReview(Account manager) {
    return office.workLists.list(
        manager,
        new WorkSearch(Optional.of(WorkPart.TO_REVIEW), List.of()),
        WorkOrder.AS_IT_ASKS,
        0,
        50);
  }

  @Test
  void two_decisions_on_one_submission_are_one_too_many() {
    Assessment.Submitted submitted = submitted();
    Account mia = office.member(council, "Mia Manager", Role.MANAGER);
    office.signOffs.returnWith(max, submitted, "Say more");

    assertThatThrownBy(() -> office.signOffs.signOff(mia, submitted, ""))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("Nothing was decided");
    assertThat(office.signOffs.list(max, submitted)).hasSize(1);
  }

  @Test
  void what_is_signed_off_takes_nothing_more() {
    Assessment.Open page = office.again(ann, open);
    Assessment.Submitted submitted = submitted();
    office.signOffs.signOff(max, submitted, "");

    assertThat(
            office.assessments.save(ann, page, office.edit(page, "words", new Answer.Text("Late"))))
        .isInstanceOf(Saving.NoLongerOpen.class);
    assertThat(office.submissions.submit(ann, page, java.util.UUID.randomUUID()))
        .isInstanceOf(Submission.NoLongerOpen.class);
    assertThatThrownBy(() -> office.signOffs.returnWith(max, submitted, "Again"))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() ->
            office
                .db
                .update(Tables.ANSWER)
                .set(Tables.ANSWER.TEXT_VALUE, "Forged")
                .where(Tables.ANSWER.ASSESSMENT_ID.eq(open.particulars().id()))
                .execute())
        .hasMessageContaining("PL007");
    assertThatThrownBy(() ->
            office
                .db
                .update(Tables.ASSESSMENT)
                .set(Tables.ASSESSMENT.STATE, "RETURNED")
                .where(Tables.ASSESSMENT.ID.eq(open.particulars().id()))
                .execute())
        .hasMessageContaining("PL005");
  }

  @Test
  void the_database_refuses_a_signature_of_a_helper_too() {
    office.write(bob, open, "words", new Answer.Text("Bob's words"));
    submitted();
    assertThatThrownBy(() ->
            office.db.transaction(tx -> {
              tx.dsl()
                  .execute(
                      "update assessment set state = 'SIGNED_OFF', signed_off_at = sysdate(6), revision = revision + 1 where id = ?",
                      open.particulars().id().value());
              tx.dsl()
                  .execute(
                      "insert into sign_off (authority_id, assessment_id, round, author_id, signer_id, decision) values (?, ?, 1, ?, ?, 'SIGNED_OFF')",
                      council.id().value(),
                      open.particulars().id().value(),
                      ann.id().value(),
                      bob.id().value());
            }))
        .hasMessageContaining("PL009");
    assertThat(now()).isInstanceOf(Assessment.Submitted.class);
  }
}
