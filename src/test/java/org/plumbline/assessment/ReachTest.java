package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.Reference;
import org.plumbline.response.Answer;

/** Nobody reaches another authority's children, by any service; all that is done is recorded. */
class ReachTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Authority elsewhere = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final Account eve =
      office.member(elsewhere, "Eve Elsewhere", Role.PRACTITIONER, Role.MANAGER);
  private final Assessment.Open open = started();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    office.publish(Forms.ofEveryKind(elsewhere), elsewhere);
    return office.start(ann, "form-of-" + council.code());
  }

  private List<String> kinds(Account who) {
    return office
        .db
        .select(Tables.AUDIT_EVENT.KIND)
        .from(Tables.AUDIT_EVENT)
        .where(Tables.AUDIT_EVENT.ACCOUNT_ID.eq(who.id()))
        .orderBy(Tables.AUDIT_EVENT.ID)
        .fetch(Tables.AUDIT_EVENT.KIND);
  }

  private void isRefused(String asked, ThrowingCallable act) {
    int before = kinds(eve).size();
    assertThatThrownBy(act)
        .isInstanceOf(NoSuchRecord.class)
        .hasMessage("no record " + asked + " for this account");
    assertThat(kinds(eve).subList(before, kinds(eve).size())).containsExactly("ACCESS_REFUSED");
  }

  @Test
  void another_authoritys_record_is_refused_like_one_that_is_not_there() {
    Reference nowhere = new Reference("2222-2222");
    for (Reference asked : List.of(nowhere, open.particulars().reference())) {
      isRefused(asked.value(), () -> office.assessments.open(eve, asked));
      isRefused(
          asked.value(), () -> office.assessments.openForPrint(eve, asked, Copy.WITHOUT_SENSITIVE));
    }
    for (Reference asked : List.of(nowhere, open.particulars().child().reference())) {
      isRefused(asked.value(), () -> office.children.open(eve, asked));
    }
  }

  @Test
  void whoever_got_hold_of_another_authoritys_record_can_do_nothing_with_it() {
    String asked = open.particulars().reference().value();
    isRefused(asked, () -> office.assessments.reread(eve, open));
    isRefused(
        asked,
        () ->
            office.assessments.save(
                eve, open, office.edit(open, "words", new Answer.Text("Mine now"))));
    isRefused(asked, () -> office.submissions.submit(eve, open, UUID.randomUUID()));
    isRefused(asked, () -> office.submissions.openResult(eve, open));
    isRefused(asked, () -> office.submissions.tick(eve, open, "tell", true));
    Assessment.Submitted submitted = new Assessment.Submitted(open.particulars(), open.given());
    isRefused(asked, () -> office.signOffs.signOff(eve, submitted, ""));
    isRefused(asked, () -> office.signOffs.returnWith(eve, submitted, "Again"));
    isRefused(
        open.particulars().child().reference().value(),
        () ->
            office.assessments.start(
                eve,
                open.particulars().child(),
                new InstrumentCode("form-of-" + elsewhere.code())));

    assertThat(office.assessments.listOf(eve, open.particulars().child())).isEmpty();
    assertThat(office.workList(eve).isEmpty()).isTrue();
    assertThat(office.children.search(eve, "Jamie")).isEmpty();
    assertThat(office.children.search(eve, open.particulars().child().reference().value()))
        .isEmpty();
    assertThat(office.children.alike(eve, "Jamie", "Ellis", Optional.empty())).isEmpty();
    assertThat(office.submissions.stepsDone(eve, open)).isEmpty();
    assertThat(office.signOffs.list(eve, open)).isEmpty();
    assertThat(office.again(ann, open)).isEqualTo(open);
  }

  @Test
  void who_does_not_work_with_children_sees_none() {
    Account admin = office.member(council, "Board Admin", Role.BOARD_ADMIN, Role.AUDITOR);
    for (ThrowingCallable act :
        List.<ThrowingCallable>of(
            () -> office.assessments.open(admin, open.particulars().reference()),
            () -> office.assessments.reread(admin, open),
            () -> office.children.open(admin, open.particulars().child().reference()),
            () -> office.children.search(admin, "Jamie"),
            () -> office.children.alike(admin, "Jamie", "Ellis", Optional.empty()),
            () -> office.assessments.listOf(admin, open.particulars().child()),
            () -> office.workList(admin),
            () -> office.submissions.openResult(admin, open))) {
      assertThatThrownBy(act).isInstanceOf(NotPermitted.class);
    }
  }

  @Test
  void every_read_and_write_is_recorded_without_names_or_words() {
    Reference child = open.particulars().child().reference();
    office.children.search(ann, "Jamie");
    office.children.open(ann, child);
    office.assessments.open(ann, open.particulars().reference());
    office.choose(ann, open, Map.of("open", "no", "home_level", "high", "judged", "high"));
    office.write(ann, open, "words", new Answer.Text("Jamie said so"));
    office.submit(ann, open);
    Assessment submitted =
        office.assessments.openForPrint(max, open.particulars().reference(), Copy.WHOLE);
    office.submissions.openResult(max, submitted);
    office.signOffs.signOff(max, (Assessment.Submitted) submitted, "Well done, Jamie");

    assertThat(kinds(ann))
        .containsExactly(
            "CHILD_REGISTERED",
            "ASSESSMENT_STARTED",
            "ASSESSMENT_READ",
            "CHILDREN_SEARCHED",
            "CHILD_READ",
            "ASSESSMENT_READ",
            "ANSWERED",
            "ANSWERED",
            "ANSWERED",
            "ANSWERED",
            "SUBMITTED");
    assertThat(kinds(max)).containsExactly("PRINTED", "RESULT_READ", "SIGNED_OFF");
    assertThat(
            office
                .db
                .select(Tables.AUDIT_EVENT.DETAIL)
                .from(Tables.AUDIT_EVENT)
                .where(Tables.AUDIT_EVENT.AUTHORITY_ID.eq(council.id()))
                .fetch(row -> row.value1().data()))
        .isNotEmpty()
        .allSatisfy(
            detail -> assertThat(detail).doesNotContain("Jamie", "Ellis", "Ann", "high", "said"));
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  @Test
  void which_copy_was_made_for_paper_is_recorded() {
    Reference reference = open.particulars().reference();
    office.assessments.openForPrint(max, reference, Copy.WITHOUT_SENSITIVE);
    office.assessments.openForPrint(max, reference, Copy.WHOLE);

    assertThat(
            office
                .db
                .select(Tables.AUDIT_EVENT.DETAIL)
                .from(Tables.AUDIT_EVENT)
                .where(
                    Tables.AUDIT_EVENT.AUTHORITY_ID.eq(council.id()),
                    Tables.AUDIT_EVENT.KIND.eq("PRINTED"))
                .orderBy(Tables.AUDIT_EVENT.ID)
                .fetch(row -> row.value1().data()))
        .containsExactly("{\"copy\":\"without_sensitive\"}", "{\"copy\":\"whole\"}");
  }

  @Test
  void a_list_takes_one_statement_however_long_it_is() {
    office.start(ann, "form-of-" + council.code());
    office.start(ann, "form-of-" + council.code());

    assertThat(office.statements.during(() -> office.workList(ann)))
        .as("one reads it, one looks what was recorded last, one records it")
        .hasSize(3);
    assertThat(office.workList(ann)).hasSize(3);
  }
}
