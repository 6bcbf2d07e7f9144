package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.ItemId;
import org.plumbline.outcome.Missing;
import org.plumbline.response.Answer;

/** Submitting: all of it in one commit, or nothing of it. */
class SubmittingTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account bob = office.member(council, "Bob Helper", Role.PRACTITIONER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final Assessment.Open open = started();
  private final AtomicReference<Saving> colleague = new AtomicReference<>();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    return office.start(ann, "form-of-" + council.code());
  }

  private Assessment now() {
    return office.assessments.reread(ann, open);
  }

  private void choose(String home, String judged) {
    office.choose(ann, open, Map.of("open", "no", "home_level", home, "judged", judged));
    office.write(ann, open, "words", new Answer.Text("All is said"));
  }

  private int outcomes() {
    return office.db.fetchCount(
        Tables.OUTCOME, Tables.OUTCOME.ASSESSMENT_ID.eq(open.particulars().id()));
  }

  private int events(String kind) {
    return office.db.fetchCount(
        Tables.AUDIT_EVENT,
        Tables.AUDIT_EVENT.SUBJECT.eq(open.particulars().id()),
        Tables.AUDIT_EVENT.KIND.eq(kind));
  }

  @Test
  void who_is_no_practitioner_any_more_submits_nothing() {
    choose("high", "high");
    Assessment.Open seen = office.again(ann, open);
    office.takeAway(ann, Role.PRACTITIONER);

    assertThatThrownBy(() -> office.submissions.submit(ann, seen, UUID.randomUUID()))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("Only practitioners");
    assertThat(now()).isInstanceOf(Assessment.Open.class);
    assertThat(outcomes()).isZero();
  }

  @Test
  void a_disabled_account_submits_nothing() {
    choose("high", "high");
    Assessment.Open seen = office.again(ann, open);
    office.disable(ann);

    assertThatThrownBy(() -> office.submissions.submit(ann, seen, UUID.randomUUID()))
        .isInstanceOf(NotPermitted.class);
    assertThat(outcomes()).isZero();
  }

  @Test
  void what_is_incomplete_is_listed_and_nothing_changes() {
    int revision = now().particulars().revision();

    assertThat(office.submit(ann, open))
        .isInstanceOfSatisfying(
            Submission.Incomplete.class,
            incomplete ->
                assertThat(incomplete.missing().stream().map(Missing::item))
                    .containsExactly(
                        new ItemId("open"), new ItemId("home_level"), new ItemId("judged")));
    assertThat(now()).isInstanceOf(Assessment.Open.class);
    assertThat(now().particulars().revision()).isEqualTo(revision);
    assertThat(outcomes()).isZero();
    assertThat(events("SUBMITTED")).isZero();
  }

  @Test
  void what_is_complete_goes_to_a_manager_with_its_result() {
    choose("high", "high");
    office.clock.set("2026-03-05T15:00:00Z");

    assertThat(office.submit(ann, open)).isEqualTo(new Submission.Done());

    Assessment submitted = office.assessments.open(max, open.particulars().reference());
    assertThat(submitted).isInstanceOf(Assessment.Submitted.class);
    assertThat(submitted.particulars().submittedAt()).contains(office.clock.instant());
    Result result = office.submissions.openResult(max, submitted).orElseThrow();
    assertThat(result)
        .isEqualTo(
            ResultComposer.compose(
                ann,
                submitted.particulars(),
                office.submissions.reading(ann, submitted),
                office.submissions.outcome(ann, submitted),
                office.clock.instant()));
    assertThat(result.indicated())
        .contains(
            new Result.Indication(
                Optional.of("high"), "HIGH", java.util.List.of("Home stands at high")));
    assertThat(result.judged())
        .contains(new Result.Judged("high", "HIGH", Optional.empty(), false));
    assertThat(result.tally())
        .containsExactly(new Result.Count("low", "LOW", 0), new Result.Count("high", "HIGH", 1));
    assertThat(result.submittedBy()).isEqualTo("Ann Author");
    assertThat(result.sha256()).isEqualTo(open.particulars().version().sha256());
    assertThat(outcomes()).isEqualTo(1);
    assertThat(events("SUBMITTED")).isEqualTo(1);
    assertThat(events("RESULT_READ")).isEqualTo(1);
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  @Test
  void the_same_act_twice_is_done_once_and_another_one_comes_too_late() {
    choose("high", "high");
    Assessment.Open page = office.again(ann, open);
    UUID intent = UUID.randomUUID();

    assertThat(office.submissions.submit(ann, page, intent)).isInstanceOf(Submission.Done.class);
    assertThat(office.submissions.submit(ann, page, intent)).isInstanceOf(Submission.Done.class);
    assertThat(office.submissions.submit(bob, page, UUID.randomUUID()))
        .isInstanceOf(Submission.NoLongerOpen.class);
    assertThat(outcomes()).isEqualTo(1);
  }

  @Test
  void what_a_colleague_wrote_after_the_page_was_opened_is_not_submitted_unseen() {
    choose("high", "high");
    Assessment.Open page = office.again(ann, open);
    office.write(bob, open, "words", new Answer.Text("Bob's words"));

    assertThat(office.submissions.submit(ann, page, UUID.randomUUID()))
        .isEqualTo(new Submission.Changed());
    assertThat(now()).isInstanceOf(Assessment.Open.class);
    assertThat(outcomes()).isZero();

    assertThat(office.submit(ann, open)).isInstanceOf(Submission.Done.class);
  }

  @Test
  void what_they_wrote_themselves_in_another_tab_they_know() {
    choose("high", "high");
    Assessment.Open page = office.again(ann, open);
    office.write(ann, open, "words", new Answer.Text("Written in another tab"));

    assertThat(office.submissions.submit(ann, page, UUID.randomUUID()))
        .isInstanceOf(Submission.Done.class);
  }

  @Test
  void a_save_after_submission_comes_too_late_unless_it_was_stored_before() {
    choose("high", "high");
    Assessment.Open page = office.again(ann, open);
    Edit stored = office.edit(page, "reason", new Answer.Text("In time"));
    office.assessments.save(ann, page, stored);
    office.submit(ann, open);

    assertThat(office.assessments.save(ann, page, stored)).isInstanceOf(Saving.Saved.class);
    assertThat(
            office.assessments.save(
                bob, page, office.edit(page, "words", new Answer.Text("Too late"))))
        .isInstanceOf(Saving.NoLongerOpen.class);
    assertThat(now().in(new ItemId("words")).answer()).contains(new Answer.Text("All is said"));
  }

  @Test
  void whoever_writes_during_a_submission_waits_and_is_told() throws Exception {
    choose("high", "high");
    Assessment.Open page = office.again(bob, open);
    AtomicReference<Thread> writer = new AtomicReference<>();
    office.statements.beforeNth(
        4,
        () ->
            writer.set(
                Thread.ofPlatform()
                    .start(() ->
                        colleague.set(
                            office.assessments.save(
                                bob,
                                page,
                                office.edit(page, "words", new Answer.Text("Meanwhile")))))));

    Submission submission = office.submissions.submit(ann, page, UUID.randomUUID());
    writer.get().join();

    assertThat(submission).isInstanceOf(Submission.Done.class);
    assertThat(colleague.get()).isInstanceOf(Saving.NoLongerOpen.class);
    assertThat(now().in(new ItemId("words")).answer()).contains(new Answer.Text("All is said"));
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  @Test
  void a_judgement_that_differs_needs_a_reason_with_a_word_in_it() {
    choose("high", "low");
    for (String none : new String[] {"", " ", "...", "-"}) {
      office.write(ann, open, "reason", new Answer.Text(none));
      assertThat(office.submit(ann, open))
          .as("“%s”", none)
          .isInstanceOfSatisfying(
              Submission.Incomplete.class,
              incomplete ->
                  assertThat(incomplete.missing().stream().map(Missing::why))
                      .containsExactly(Missing.Why.REASON_NEEDED));
    }
    office.write(ann, open, "reason", new Answer.Text("She moved in with her aunt"));

    assertThat(office.submit(ann, open)).isInstanceOf(Submission.Done.class);
    Result result = office.submissions.openResult(ann, now()).orElseThrow();
    assertThat(result.judged())
        .contains(new Result.Judged("low", "LOW", Optional.of("She moved in with her aunt"), true));
  }

  @Test
  void while_the_rules_are_open_a_judgement_they_allow_needs_no_reason() {
    office.choose(ann, open, Map.of("open", "no", "home_level", "low", "judged", "high"));

    assertThat(office.submissions.outcome(ann, now()).indicated()).isPresent();
    assertThat(office.submit(ann, open)).isInstanceOf(Submission.Done.class);
  }

  @Test
  void an_answer_that_a_condition_hides_is_kept_and_marked_as_not_counted() {
    choose("high", "high");
    office.choose(ann, open, Map.of("open", "yes"));
    office.write(ann, open, "case_number", new Answer.Text("12"));
    office.choose(ann, open, Map.of("open", "no"));
    office.submit(ann, open);

    assertThat(notCounted()).containsExactly("case_number");
    assertThat(now().in(new ItemId("case_number")).answer()).contains(new Answer.Text("12"));

    office.signOffs.returnWith(max, (Assessment.Submitted) now(), "Look again");
    office.choose(ann, open, Map.of("open", "yes"));
    office.submit(ann, open);
    assertThat(notCounted()).isEmpty();
  }

  private java.util.List<String> notCounted() {
    return office
        .db
        .select(Tables.ANSWER.ITEM_ID)
        .from(Tables.ANSWER)
        .where(
            Tables.ANSWER.ASSESSMENT_ID.eq(open.particulars().id()),
            Tables.ANSWER.COUNTED.isFalse())
        .fetch(row -> row.get(Tables.ANSWER.ITEM_ID).value());
  }

  @Test
  void ticks_of_next_steps_are_kept_with_name_and_time_and_can_be_taken_back() {
    assertThatThrownBy(() -> office.submissions.tick(ann, now(), "tell", true))
        .isInstanceOf(NotPermitted.class);
    choose("high", "high");
    office.submit(ann, open);
    assertThatThrownBy(() -> office.submissions.tick(ann, now(), "no_such_step", true))
        .isInstanceOf(IllegalArgumentException.class);

    office.submissions.tick(ann, now(), "tell", true);
    office.submissions.tick(max, now(), "write_down", true);
    assertThat(office.submissions.stepsDone(ann, now()))
        .hasEntrySatisfying(
            "tell",
            done -> {
              assertThat(done.by()).isEqualTo(new Person(ann.id(), "Ann Author"));
              assertThat(done.at()).isNotNull();
            })
        .hasEntrySatisfying(
            "write_down", done -> assertThat(done.by().name()).isEqualTo("Max Manager"));

    office.submissions.tick(ann, now(), "tell", false);
    assertThat(office.submissions.stepsDone(ann, now())).containsOnlyKeys("write_down");
    assertThat(events("STEP_TICKED")).isEqualTo(3);
  }

  @Test
  void only_practitioners_write_and_submit() {
    assertThatThrownBy(() -> office.submissions.submit(max, open, UUID.randomUUID()))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> office.assessments.save(max, open, office.edit(open, "words", Answer.NOT_KNOWN)))
        .isInstanceOf(NotPermitted.class);
  }
}
