package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Forms;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.assessment.Office;
import org.plumbline.assessment.Submission;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.Reference;
import org.plumbline.response.Answer;

/** A child's timeline is read from what was submitted, within the authority, and on the record. */
class TimelinesTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final InstrumentCode code = new InstrumentCode("form-of-" + council.code());
  private final Assessment.Open first = started();
  private final Reference child = first.particulars().child().reference();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    return office.start(ann, code.value());
  }

  private Assessment.Open another() {
    return office.open(ann, office.assessments.start(ann, first.particulars().child(), code));
  }

  private void submit(Assessment.Open open, String level, String on) {
    office.clock.set(on + "T09:00:00Z");
    office.choose(ann, open, Map.of("open", "yes", "home_level", level, "judged", level));
    office.complete(ann, open);
    assertThat(office.submit(ann, open)).isEqualTo(new Submission.Done());
  }

  private Timeline timeline() {
    return office.timelines.open(ann, child).timeline();
  }

  private List<String> levels(Timeline timeline) {
    return timeline.rows().getLast().standings().stream().map(Standing::words).toList();
  }

  @Test
  void what_was_submitted_and_signed_off_is_on_it_and_what_is_being_written_is_not() {
    submit(first, "low", "2026-03-02");
    office.signOffs.signOff(
        max,
        (Assessment.Submitted) office.assessments.open(max, first.particulars().reference()),
        "");
    submit(another(), "high", "2026-06-02");
    another();

    Timeline timeline = timeline();

    assertThat(timeline.assessments()).extracting(Assessed::signedOff).containsExactly(true, false);
    assertThat(levels(timeline)).containsExactly("LOW", "HIGH");
  }

  @Test
  void what_was_returned_is_not_on_it_until_it_is_submitted_again() {
    submit(first, "low", "2026-03-02");
    office.signOffs.returnWith(
        max,
        (Assessment.Submitted) office.assessments.open(max, first.particulars().reference()),
        "Say more");

    assertThat(timeline().assessments()).isEmpty();
  }

  @Test
  void what_a_condition_hid_is_no_answer_on_it() {
    office.choose(ann, first, Map.of("open", "yes"));
    office.write(ann, first, "case_number", new Answer.Text("4711"));
    office.choose(ann, first, Map.of("open", "no"));
    office.clock.set("2026-03-02T09:00:00Z");
    office.choose(ann, first, Map.of("home_level", "low", "judged", "low"));
    office.complete(ann, first);
    assertThat(office.submit(ann, first)).isEqualTo(new Submission.Done());

    assertThat(timeline().assessments().getFirst().hidden())
        .extracting(item -> item.value())
        .containsExactly("case_number");
  }

  @Test
  void reading_it_is_recorded_once_with_the_assessments_on_it() {
    submit(first, "low", "2026-03-02");
    timeline();

    assertThat(
            office
                .db
                .select(Tables.AUDIT_EVENT.DETAIL)
                .from(Tables.AUDIT_EVENT)
                .where(
                    Tables.AUDIT_EVENT.AUTHORITY_ID.eq(council.id()),
                    Tables.AUDIT_EVENT.CHILD_ID.eq(first.particulars().child().id()),
                    Tables.AUDIT_EVENT.KIND.eq("TIMELINE_READ"))
                .fetch(row -> row.value1().data()))
        .containsExactly("{\"assessments\":\"" + first.particulars().reference() + "\"}");
  }

  @Test
  void strangers_and_those_who_work_with_no_child_read_nothing() {
    submit(first, "low", "2026-03-02");
    Account eve =
        office.member(office.authority(Office.newCode()), "Eve Elsewhere", Role.PRACTITIONER);
    Account ada = office.member(council, "Ada Board", Role.BOARD_ADMIN, Role.AUDITOR);

    assertThatThrownBy(() -> office.timelines.open(eve, child)).isInstanceOf(NoSuchRecord.class);
    assertThatThrownBy(() -> office.timelines.open(ada, child)).isInstanceOf(NotPermitted.class);
    assertThat(
            office.db.fetchCount(
                Tables.AUDIT_EVENT,
                Tables.AUDIT_EVENT.AUTHORITY_ID.eq(eve.authority().id()),
                Tables.AUDIT_EVENT.KIND.eq("ACCESS_REFUSED")))
        .isOne();
  }
}
