package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.CarriedPart.Decision;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.Reference;
import org.plumbline.outcome.Outcome;
import org.plumbline.response.Answer;
import org.springframework.dao.DataAccessException;

/** Last time's answers in the next assessment, and unfinished work on a newer version. */
class ReassessingTest {
  private static final ItemId WORDS = new ItemId("words");
  private static final ItemId LEVEL = new ItemId("home_level");
  private static final ItemId SIGNS = new ItemId("signs");

  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account ben = office.member(council, "Ben Other", Role.PRACTITIONER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final InstrumentCode code = new InstrumentCode("form-of-" + council.code());
  private final Assessment.Open open = started();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    Assessment.Open open = office.start(ann, code.value());
    office.choose(ann, open, Map.of("open", "no", "home_level", "low", "judged", "low"));
    office.write(ann, open, "words", new Answer.Text("Seen at home, 3 March."));
    office.write(
        ann, open, "signs", Answer.Ticked.of(new OptionId("sign_a"), new OptionId("sign_b")));
    return office.again(ann, open);
  }

  /** In which a descriptor, a statement and a label have other words. */
  private void publishSecond() {
    office.publish(
        Forms.ofEveryKind(council)
            .replace("version: 1", "version: 2")
            .replace("text: Safe / warm", "text: Safe / warm, and fed")
            .replace("text: warm", "text: warm, and fed")
            .replace("text: Another sign", "text: Quite another sign"),
        council);
  }

  @Test
  void work_that_is_moved_takes_along_what_was_agreed_with_in_the_same_words() {
    publishSecond();
    Assessment.Open moved = office.open(ben, office.reassessments.move(ben, open));

    assertThat(moved.particulars().version().instrument().version().value()).isEqualTo(2);
    assertThat(moved.in(WORDS).answer()).contains(new Answer.Text("Seen at home, 3 March."));
    assertThat(moved.in(WORDS).by()).contains(new Person(ann.id(), ann.name()));
    assertThat(moved.in(SIGNS).answer()).contains(Answer.Ticked.of(new OptionId("sign_a")));
    assertThat(moved.in(LEVEL)).isEqualTo(Given.NEVER);
    assertThat(moved.particulars().author().id()).isEqualTo(ann.id());
    assertThat(office.audit.verify(moved.particulars().id())).isEmpty();
  }

  @Test
  void what_waits_for_a_decision_counts_nowhere() {
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));

    Outcome outcome = office.submissions.outcome(ann, moved);
    assertThat(outcome.tally().orElseThrow().levels()).allMatch(level -> level.count() == 0);
    assertThat(outcome.missing())
        .extracting(missing -> missing.item().value())
        .contains("home_level");

    assertThat(decide(ann, moved, new Part.Whole(LEVEL), Decision.KEPT))
        .isInstanceOf(Saving.Saved.class);

    assertThat(
            office
                .submissions
                .outcome(ann, office.again(ann, moved))
                .tally()
                .orElseThrow()
                .levels())
        .anyMatch(level -> level.count() == 1);
  }

  @Test
  void a_decision_is_recorded_with_who_and_when_and_the_last_one_holds() {
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));
    Part second = new Part.Choice(SIGNS, new OptionId("sign_b"));

    decide(ann, moved, second, Decision.DROPPED);
    assertThat(office.again(ann, moved).in(SIGNS).answer())
        .contains(Answer.Ticked.of(new OptionId("sign_a")));
    decide(ben, moved, second, Decision.KEPT);

    CarriedPart carried = lastTime(moved).get(second);
    assertThat(carried.decided().orElseThrow().by().id()).isEqualTo(ben.id());
    assertThat(carried.decided().orElseThrow().decision()).isEqualTo(Decision.KEPT);
    assertThat(office.again(ann, moved).in(SIGNS).answer())
        .contains(Answer.Ticked.of(new OptionId("sign_a"), new OptionId("sign_b")));
    assertThat(decisions(moved, "signs")).isEqualTo(3);
  }

  @Test
  void a_decision_that_is_sent_twice_is_made_once() {
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));
    UUID intent = UUID.randomUUID();
    for (int tries = 0; tries < 2; tries++) {
      assertThat(
              office.reassessments.decide(
                  ann,
                  moved,
                  lastTime(moved),
                  new Part.Whole(LEVEL),
                  Decision.KEPT,
                  Given.NEVER,
                  intent))
          .isInstanceOf(Saving.Saved.class);
    }

    assertThat(office.again(ann, moved).in(LEVEL).revision()).isEqualTo(1);
    assertThat(decisions(moved, "home_level")).isEqualTo(1);
  }

  @Test
  void a_page_that_has_not_seen_the_last_decision_does_not_decide() {
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));
    LastTime older = lastTime(moved);
    decide(ann, moved, new Part.Whole(LEVEL), Decision.KEPT);

    assertThat(
            office.reassessments.decide(
                ben,
                moved,
                older,
                new Part.Whole(LEVEL),
                Decision.DROPPED,
                Given.NEVER,
                UUID.randomUUID()))
        .isInstanceOf(Saving.Clash.class);
    assertThat(decisions(moved, "home_level")).isEqualTo(1);
  }

  @Test
  void who_answers_anew_has_decided_and_who_only_means_to_has_not() {
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));
    decide(ann, moved, new Part.Choice(SIGNS, new OptionId("sign_b")), Decision.DROPPED);
    decide(ann, moved, new Part.Whole(LEVEL), Decision.CHANGED);
    assertThatThrownBy(() -> submitRow(moved)).hasMessageContaining("PL017");

    office.choose(ann, moved, Map.of("home_level", "low", "judged", "low"));
    office.complete(ann, moved);

    assertThat(office.submit(ann, moved)).isEqualTo(new Submission.Done());
  }

  @Test
  void whoever_changes_a_text_goes_on_from_last_times_words() {
    office.complete(ann, open);
    office.submit(ann, open);
    Account max = office.member(council, "Max Manager", Role.MANAGER);
    office.signOffs.signOff(max, (Assessment.Submitted) office.assessments.reread(max, open), "");
    Assessment.SignedOff signed = (Assessment.SignedOff) office.assessments.reread(ann, open);
    Assessment.Open next =
        office.open(
            ann,
            office.reassessments.reassess(
                ann, signed, signed.particulars().version().instrument().code()));
    decide(ann, next, new Part.Whole(LEVEL), Decision.CHANGED);
    decide(ann, next, new Part.Whole(WORDS), Decision.CHANGED);

    assertThat(office.again(ann, next).in(WORDS).answer())
        .contains(new Answer.Text("Seen at home, 3 March."));
    assertThat(office.again(ann, next).in(LEVEL)).isEqualTo(Given.NEVER);
    assertThat(lastTime(next).get(new Part.Whole(WORDS)).decided())
        .hasValueSatisfying(decided -> assertThat(decided.decision()).isEqualTo(Decision.CHANGED));
  }

  @Test
  void columns_stand_in_the_order_of_the_form() {
    office.write(
        ann,
        open,
        "people",
        new Answer.Rows(
            List.of(
                new Answer.Row(
                    UUID.randomUUID(),
                    Map.of(
                        new ItemId("person_age"), new Answer.Number(new BigDecimal(14)),
                        new ItemId("person_seen"), new Answer.Date(LocalDate.of(2026, 3, 1)),
                        new ItemId("person_name"), new Answer.Text("Sam"))))));
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));

    assertThat(
            lastTime(moved).parts().stream()
                .map(carried -> carried.verdict().part())
                .filter(Part.Column.class::isInstance)
                .map(part -> ((Part.Column) part).column().value()))
        .containsExactly("person_name", "person_age", "person_seen");
  }

  @Test
  void work_is_not_moved_on_while_answers_from_an_older_version_wait() {
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));
    office.publish(
        Forms.ofEveryKind(council)
            .replace("version: 1", "version: 3")
            .replace("text: Safe / warm", "text: Safe / warm, and fed")
            .replace("text: warm", "text: warm, and fed")
            .replace("text: Another sign", "text: Quite another sign"),
        council);

    assertThatThrownBy(() -> office.reassessments.move(ann, moved))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("wait for a decision");
    lastTime(moved).parts().stream()
        .filter(part -> part.waits(moved.answers()))
        .forEach(part -> decide(ann, moved, part.verdict().part(), Decision.KEPT));
    Assessment.Open third =
        office.open(ann, office.reassessments.move(ann, office.again(ann, moved)));
    assertThat(third.in(LEVEL).answer()).contains(new Answer.Chosen(new OptionId("low")));
  }

  @Test
  void what_a_manager_returned_is_finished_on_its_version() {
    office.complete(ann, open);
    office.submit(ann, open);
    Reference reference = open.particulars().reference();
    office.signOffs.returnWith(
        max, (Assessment.Submitted) office.assessments.open(max, reference), "Say who saw it.");
    publishSecond();

    assertThatThrownBy(() -> office.reassessments.move(ann, office.open(ann, reference)))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("returned");
  }

  @Test
  void nobody_signs_what_they_helped_to_write_before_it_was_moved() {
    Account both = office.member(council, "Bea Both", Role.PRACTITIONER, Role.MANAGER);
    office.write(both, open, "words", new Answer.Text("Bea was there."));
    office.write(ann, open, "words", new Answer.Text("Bea was there, on 3 March."));
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));
    lastTime(moved).parts().stream()
        .filter(part -> part.waits(moved.answers()))
        .forEach(part -> decide(ann, moved, part.verdict().part(), Decision.KEPT));
    office.complete(ann, moved);
    assertThat(office.submit(ann, moved)).isEqualTo(new Submission.Done());
    Assessment.Submitted submitted =
        (Assessment.Submitted) office.assessments.open(both, moved.particulars().reference());

    assertThat(office.signOffs.mayDecide(both, submitted)).isFalse();
    assertThat(office.signOffs.mayDecide(max, submitted)).isTrue();
    office
        .bound()
        .execute(
            "update assessment set revision = revision + 1, state = 'SIGNED_OFF',"
                + " signed_off_at = sysdate(6) where id = ?",
            submitted.particulars().id().value());
    assertThatThrownBy(() ->
            office
                .bound()
                .execute(
                    "insert into sign_off (authority_id, assessment_id, round, author_id,"
                        + " signer_id, decision) values (?, ?, 1, ?, ?, 'SIGNED_OFF')",
                    council.id().value(),
                    submitted.particulars().id().value(),
                    ann.id().value(),
                    both.id().value()))
        .hasMessageContaining("PL009");
  }

  @Test
  void what_somebody_wrote_meanwhile_is_not_replaced_unseen() {
    publishSecond();
    Assessment.Open page = office.open(ann, office.reassessments.move(ann, open));
    office.choose(ben, page, Map.of("home_level", "high"));

    assertThat(
            office.reassessments.decide(
                ann,
                page,
                lastTime(page),
                new Part.Whole(LEVEL),
                Decision.KEPT,
                page.in(LEVEL),
                UUID.randomUUID()))
        .isInstanceOf(Saving.Clash.class);
    assertThat(lastTime(page).get(new Part.Whole(LEVEL)).decided()).isEmpty();
    assertThat(office.again(ann, page).in(LEVEL).answer())
        .contains(new Answer.Chosen(new OptionId("high")));
  }

  @Test
  void moved_work_is_not_submitted_before_every_answer_in_other_words_is_decided_on() {
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));
    office.complete(ann, moved);

    assertThat(office.submit(ann, moved)).isEqualTo(new Submission.Undecided());
    lastTime(moved).parts().stream()
        .filter(part -> part.waits(office.again(ann, moved).answers()))
        .forEach(part -> decide(ann, moved, part.verdict().part(), Decision.DROPPED));
    assertThat(office.submit(ann, moved)).isEqualTo(new Submission.Done());
  }

  @Test
  void the_source_stays_byte_for_byte_as_it_was() {
    publishSecond();
    String before = everything(open);
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));
    decide(ann, moved, new Part.Whole(LEVEL), Decision.KEPT);
    office.write(ann, moved, "words", new Answer.Text("Something else"));

    assertThat(everything(open)).isEqualTo(before);
  }

  @Test
  void nobody_writes_on_in_what_was_moved() {
    publishSecond();
    Assessment.Open page = office.again(ann, open);
    Reference moved = office.reassessments.move(ann, open);

    assertThat(
            office.assessments.save(ann, page, office.edit(page, "words", new Answer.Text("Late"))))
        .isEqualTo(new Saving.MovedOn());
    assertThat(office.submissions.submit(ann, page, UUID.randomUUID()))
        .isEqualTo(new Submission.MovedOn());
    assertThat(office.again(ann, open).isWritable()).isFalse();
    assertThat(office.again(ann, open).particulars().movedTo()).contains(moved);
    assertThat(office.workList(ann))
        .extracting(listed -> listed.particulars().reference())
        .contains(moved)
        .doesNotContain(open.particulars().reference());
    assertThatThrownBy(() -> office.reassessments.move(ben, open))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("already");
  }

  @Test
  void work_on_the_newest_version_is_moved_nowhere() {
    assertThat(office.reassessments.findNewer(ann, open)).isEmpty();
    assertThatThrownBy(() -> office.reassessments.move(ann, open)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void in_a_reassessment_nothing_is_an_answer_until_a_person_says_so() {
    Assessment.SignedOff signed = signedOff();
    Assessment.Open again = office.open(ben, office.reassessments.reassess(ben, signed, code));

    assertThat(again.given()).isEmpty();
    assertThat(again.particulars().author().id()).isEqualTo(ben.id());
    LastTime lastTime = lastTime(again);
    assertThat(lastTime.source().particulars().reference())
        .isEqualTo(signed.particulars().reference());
    assertThat(kinds(lastTime)).containsOnlyKeys(Verdict.Kind.KEPT);
    assertThat(lastTime.parts()).allMatch(part -> part.decided().isEmpty());
    assertThat(lastTime.waiting(again.answers())).isZero();

    decide(ben, again, new Part.Whole(WORDS), Decision.KEPT);
    assertThat(office.again(ben, again).in(WORDS).by()).contains(new Person(ben.id(), ben.name()));
  }

  @Test
  void a_reassessment_is_submitted_without_the_answers_nobody_took_up() {
    Assessment.SignedOff signed = signedOff();
    publishSecond();
    Assessment.Open again = office.open(ben, office.reassessments.reassess(ben, signed, code));
    office.complete(ben, again);

    assertThat(office.submit(ben, again)).isEqualTo(new Submission.Done());
    assertThat(office.assessments.open(ben, again.particulars().reference()).in(WORDS))
        .isEqualTo(Given.NEVER);
  }

  @Test
  void only_practitioners_reassess_and_only_their_authoritys_children() {
    Assessment.SignedOff signed = signedOff();
    Authority elsewhere = office.authority(Office.newCode());
    Account eve = office.member(elsewhere, "Eve Elsewhere", Role.PRACTITIONER);

    assertThatThrownBy(() -> office.reassessments.reassess(max, signed, code))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> office.reassessments.reassess(eve, signed, code))
        .isInstanceOf(NotPermitted.class);
    office.publish(Forms.ofEveryKind(elsewhere), elsewhere);
    assertThatThrownBy(() ->
            office.reassessments.reassess(
                eve, signed, new InstrumentCode("form-of-" + elsewhere.code())))
        .isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void the_database_itself_refuses_to_submit_what_is_undecided_and_to_write_on_what_was_moved() {
    publishSecond();
    Assessment.Open moved = office.open(ann, office.reassessments.move(ann, open));

    assertThatThrownBy(() -> submitRow(moved)).hasMessageContaining("PL017");
    assertThatThrownBy(() -> submitRow(open)).hasMessageContaining("PL018");
    assertThatThrownBy(() ->
            office
                .bound()
                .execute(
                    "update answer set text_value = 'Late' where assessment_id = ? and item_id ="
                        + " 'words'",
                    open.particulars().id().value()))
        .hasMessageContaining("PL018");
    assertThatThrownBy(() ->
            office
                .bound()
                .execute(
                    "update assessment set section_id = 'front' where id = ?",
                    open.particulars().id().value()))
        .hasMessageContaining("PL018");
    assertThatThrownBy(() ->
            office
                .bound()
                .execute(
                    "update carried_part set verdict = 'KEPT' where assessment_id = ?",
                    moved.particulars().id().value()))
        .isInstanceOf(DataAccessException.class);
  }

  private int decisions(Assessment.Open which, String slot) {
    return office.db.fetchCount(
        DSL.table("carried_decision"),
        DSL.field("assessment_id").eq(which.particulars().id().value()),
        DSL.field("item_id").eq(slot));
  }

  private void submitRow(Assessment.Open which) {
    office
        .bound()
        .execute(
            "update assessment set revision = revision + 1, state = 'SUBMITTED',"
                + " submitted_at = sysdate(6) where id = ?",
            which.particulars().id().value());
  }

  private Assessment.SignedOff signedOff() {
    office.complete(ann, open);
    assertThat(office.submit(ann, open)).isEqualTo(new Submission.Done());
    Reference reference = open.particulars().reference();
    office.signOffs.signOff(
        max, (Assessment.Submitted) office.assessments.open(max, reference), "");
    return (Assessment.SignedOff) office.assessments.open(ann, reference);
  }

  private LastTime lastTime(Assessment.Open following) {
    return office.reassessments.lastTime(ann, following).orElseThrow();
  }

  private Saving decide(Account who, Assessment.Open following, Part part, Decision decision) {
    Assessment.Open now = office.again(who, following);
    return office.reassessments.decide(
        who, now, lastTime(now), part, decision, now.in(part.slot()), UUID.randomUUID());
  }

  private static Map<Verdict.Kind, Long> kinds(LastTime lastTime) {
    return lastTime.parts().stream()
        .collect(Collectors.groupingBy(part -> part.verdict().kind(), Collectors.counting()));
  }

  /** Every row that is about the assessment. */
  private String everything(Assessment.Open which) {
    return List.of("answer", "answer_choice", "answer_row", "answer_cell", "answer_event").stream()
            .map(table ->
                office
                    .db
                    .selectFrom(DSL.table(table))
                    .where(DSL.field("assessment_id").eq(which.particulars().id().value()))
                    .fetch()
                    .sortAsc(3)
                    .formatCSV())
            .collect(Collectors.joining())
        + office
            .db
            .selectFrom(DSL.table("assessment"))
            .where(DSL.field("id").eq(which.particulars().id().value()))
            .fetch()
            .formatCSV();
  }
}
