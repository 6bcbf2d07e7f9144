package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.id.ItemId;
import org.plumbline.response.Answer;

/** What was started on a version is not written on once that version is retired. */
class RetiredVersionTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final Assessment.Open open = started();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    Assessment.Open open = office.start(ann, "form-of-" + council.code());
    office.choose(ann, open, Map.of("open", "no", "home_level", "high", "judged", "high"));
    return office.again(ann, open);
  }

  @Test
  void nothing_is_saved_and_everything_before_is_kept() {
    Edit inTime = office.edit(open, "words", new Answer.Text("In time"));
    office.assessments.save(ann, open, inTime);
    Assessment.Open page = office.again(ann, open);
    assertThat(page.isRetired()).isFalse();
    office.retire(open);

    assertThat(
            office.assessments.save(
                ann, page, office.edit(page, "words", new Answer.Text("Too late"))))
        .isEqualTo(new Saving.VersionRetired());

    Assessment.Open now = office.again(ann, open);
    assertThat(now.isRetired()).isTrue();
    assertThat(now.in(new ItemId("words")).answer()).contains(new Answer.Text("In time"));
    assertThat(now.particulars().revision()).isEqualTo(page.particulars().revision());
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  @Test
  void a_save_that_was_stored_in_time_is_told_so_when_it_is_tried_again() {
    Edit inTime = office.edit(open, "words", new Answer.Text("In time"));
    office.assessments.save(ann, open, inTime);
    office.retire(open);

    assertThat(office.assessments.save(ann, open, inTime)).isInstanceOf(Saving.Saved.class);
  }

  @Test
  void nothing_is_submitted_whether_the_page_knows_or_not() {
    office.retire(open);

    assertThat(office.submissions.submit(ann, open, UUID.randomUUID()))
        .isEqualTo(new Submission.VersionRetired());
    assertThat(office.submit(ann, open)).isEqualTo(new Submission.VersionRetired());
    assertThat(office.again(ann, open)).isInstanceOf(Assessment.Open.class);
  }

  @Test
  void what_was_submitted_in_time_is_still_signed_off() {
    UUID act = UUID.randomUUID();
    office.submissions.submit(ann, open, act);
    office.retire(open);

    assertThat(office.submissions.submit(ann, open, act)).isEqualTo(new Submission.Done());
    Assessment submitted = office.assessments.open(max, open.particulars().reference());
    office.signOffs.signOff(max, (Assessment.Submitted) submitted, "");
    assertThat(office.assessments.open(max, open.particulars().reference()))
        .isInstanceOf(Assessment.SignedOff.class);
  }
}
