package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;

/** Writing one answer without having the form: each try leaves one entry, written or read. */
class SingleAnswersTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann", Role.PRACTITIONER);
  private final Assessment.Open open = started();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    return office.start(ann, "form-of-" + council.code());
  }

  private Saving write(String words, int seen) {
    return write(words, seen, UUID.randomUUID());
  }

  private Saving write(String words, int seen, UUID intent) {
    Particulars about =
        office.singleAnswers.findOpen(ann, open.particulars().reference()).orElseThrow();
    Slot slot = about.version().findSlot(new ItemId("words")).orElseThrow();
    return office.singleAnswers.save(
        ann,
        about,
        about.version().instrument().sections().getFirst().id(),
        slot,
        seen,
        Optional.of(new Answer.Text(words)),
        intent);
  }

  private List<String> entries() {
    return office
        .db
        .select(Tables.AUDIT_EVENT.KIND)
        .from(Tables.AUDIT_EVENT)
        .where(Tables.AUDIT_EVENT.SUBJECT.eq(open.particulars().id()))
        .orderBy(Tables.AUDIT_EVENT.ID)
        .fetch(Tables.AUDIT_EVENT.KIND)
        .stream()
        .skip(2)
        .toList();
  }

  @Test
  void what_is_written_is_recorded_as_written() {
    assertThat(write("seen", 0)).isInstanceOf(Saving.Saved.class);
    assertThat(write("seen twice", 1)).isInstanceOf(Saving.Saved.class);

    assertThat(entries()).containsExactly("ANSWERED", "ANSWERED");
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  @Test
  void who_is_shown_what_another_wrote_has_read_it() {
    write("seen", 0);

    assertThat(write("not seen", 0)).isInstanceOf(Saving.Clash.class);
    assertThat(entries()).containsExactly("ANSWERED", "ASSESSMENT_READ");
  }

  @Test
  void who_learns_that_it_says_so_already_has_read_it() {
    write("seen", 0);

    assertThat(write("seen", 0)).isInstanceOf(Saving.Saved.class);
    assertThat(write("seen", 1)).isInstanceOf(Saving.Saved.class);
    assertThat(entries()).containsExactly("ANSWERED", "ASSESSMENT_READ", "ASSESSMENT_READ");
  }

  @Test
  void an_answer_is_not_written_twice_under_one_intent() {
    UUID intent = UUID.randomUUID();
    write("seen", 0, intent);
    write("seen twice", 1);

    assertThat(write("seen once more", 2, intent))
        .isInstanceOfSatisfying(
            Saving.Saved.class,
            saved -> assertThat(saved.given().answer()).contains(new Answer.Text("seen twice")));
    assertThat(entries()).containsExactly("ANSWERED", "ANSWERED", "ASSESSMENT_READ");
  }

  @Test
  void what_nobody_writes_any_more_is_not_found_open() {
    Account eve = office.member(office.authority(Office.newCode()), "Eve", Role.PRACTITIONER);
    assertThatThrownBy(() -> office.singleAnswers.findOpen(eve, open.particulars().reference()))
        .isInstanceOf(NoSuchRecord.class);

    office.choose(ann, open, Map.of("open", "no", "home_level", "high", "judged", "high"));
    office.submit(ann, open);

    assertThat(office.singleAnswers.findOpen(ann, open.particulars().reference())).isEmpty();
  }
}
