package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

/** Several people write in one assessment: nobody's words are overwritten unseen, none are lost. */
class TwoWritersTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account bob = office.member(council, "Bob Helper", Role.PRACTITIONER);
  private final Assessment.Open open = started();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    return office.start(ann, "form-of-" + council.code());
  }

  private Saving save(Account who, Assessment.Open page, String slot, Answer answer) {
    return office.assessments.save(who, page, office.edit(page, slot, answer));
  }

  private Given stored(String slot) {
    return office.again(ann, open).in(new ItemId(slot));
  }

  private static Answer text(String words) {
    return new Answer.Text(words);
  }

  private static Answer rows(UUID row, String column, String words) {
    return new Answer.Rows(
        List.of(new Answer.Row(row, Map.of(new ItemId(column), new Answer.Text(words)))));
  }

  @Test
  void different_slots_never_disturb_each_other() {
    assertThat(save(ann, open, "words", text("Ann's"))).isInstanceOf(Saving.Saved.class);
    assertThat(save(bob, open, "case_number", text("Bob's"))).isInstanceOf(Saving.Saved.class);
    assertThat(stored("words").answer()).contains(text("Ann's"));
    assertThat(stored("case_number").answer()).contains(text("Bob's"));
  }

  @Test
  void the_same_text_twice_is_a_clash_that_says_who_and_when_and_keeps_both() {
    Assessment.Open anns = office.again(ann, open);
    save(bob, open, "words", text("Bob's"));
    int revision = office.again(ann, open).particulars().revision();

    Edit edit = office.edit(anns, "words", text("Ann's"));
    Saving saving = office.assessments.save(ann, anns, edit);

    assertThat(saving)
        .isInstanceOfSatisfying(
            Saving.Clash.class,
            clash -> {
              assertThat(clash.theirs().answer()).contains(text("Bob's"));
              assertThat(clash.theirs().by()).contains(new Person(bob.id(), "Bob Helper"));
              assertThat(clash.at()).isPresent();
            });
    assertThat(stored("words").answer()).contains(text("Bob's"));
    assertThat(edit.now()).contains(text("Ann's"));
    assertThat(office.again(ann, open).particulars().revision()).isEqualTo(revision);
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  @Test
  void over_a_clash_that_was_seen_the_writer_can_write() {
    save(bob, open, "words", text("Bob's"));
    Saving.Clash clash = (Saving.Clash) save(ann, open, "words", text("Ann's"));

    Assessment.Open seen = open.with(new ItemId("words"), clash.theirs());
    assertThat(save(ann, seen, "words", text("Ann's"))).isInstanceOf(Saving.Saved.class);
    assertThat(stored("words").answer()).contains(text("Ann's"));
  }

  @Test
  void the_same_words_by_both_are_no_clash_and_written_once() {
    save(bob, open, "words", text("Same"));
    assertThat(save(ann, open, "words", text("Same"))).isInstanceOf(Saving.Saved.class);
    assertThat(stored("words").revision()).isEqualTo(1);
  }

  @Test
  void what_somebody_changed_and_changed_back_is_what_was_seen() {
    save(ann, open, "words", text("one"));
    Assessment.Open anns = office.again(ann, open);
    office.write(bob, open, "words", text("two"));
    office.write(bob, open, "words", text("one"));

    assertThat(save(ann, anns, "words", text("three"))).isInstanceOf(Saving.Saved.class);
    assertThat(stored("words").answer()).contains(text("three"));
  }

  @Test
  void ticks_of_both_are_kept() {
    save(bob, open, "signs", Answer.Ticked.of(new OptionId("sign_b")));
    Saving saving =
        save(
            ann,
            open,
            "signs",
            new Answer.Ticked(
                new TreeSet<>(List.of(new OptionId("sign_a"))),
                Map.of(new OptionId("sign_c"), "Perhaps")));

    Answer both =
        new Answer.Ticked(
            new TreeSet<>(List.of(new OptionId("sign_a"), new OptionId("sign_b"))),
            Map.of(new OptionId("sign_c"), "Perhaps"));
    assertThat(saving)
        .isInstanceOfSatisfying(
            Saving.Saved.class, saved -> assertThat(saved.given().answer()).contains(both));
    assertThat(stored("signs").answer()).contains(both);
  }

  @Test
  void rows_of_both_are_kept_and_a_clash_inside_a_row_comes_back() {
    UUID one = UUID.randomUUID();
    UUID two = UUID.randomUUID();
    save(bob, open, "people", rows(one, "person_name", "Sam"));
    assertThat(save(ann, open, "people", rows(two, "person_name", "Alex")))
        .isInstanceOf(Saving.Saved.class);
    assertThat(stored("people").answer().map(answer -> ((Answer.Rows) answer).rows().size()))
        .contains(2);

    Assessment.Open both = office.again(ann, open);
    save(bob, both, "people", rows(one, "person_name", "Samuel"));
    assertThat(save(ann, both, "people", rows(one, "person_name", "Samantha")))
        .isInstanceOf(Saving.Clash.class);
  }

  @Test
  void sixteen_people_at_once_lose_nothing_and_leave_an_unbroken_record() throws Exception {
    List<Account> people =
        IntStream.range(0, 16)
            .mapToObj(i -> office.member(council, "Writer " + i, Role.PRACTITIONER))
            .toList();
    List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch ready = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (Account who : people) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                await(ready);
                Assessment.Open page = open;
                for (int i = 0; i < 5; i++) {
                  UUID row = UUID.randomUUID();
                  if (office.write(who, page, "words", text(who.name() + i))
                      instanceof Saving.Saved(Given given, var _)) {
                    acknowledged.add(
                        "words:" + ((Answer.Text) given.answer().orElseThrow()).text());
                  }
                  if (save(who, page, "people", rows(row, "person_name", row.toString()))
                      instanceof Saving.Saved) {
                    acknowledged.add("people:" + row);
                  }
                }
              }));
    }
    ready.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    List<String> remembered =
        office
            .db
            .select(
                Tables.ANSWER_EVENT.ITEM_ID,
                Tables.ANSWER_EVENT.COLUMN_ID,
                Tables.ANSWER_EVENT.TEXT_VALUE)
            .from(Tables.ANSWER_EVENT)
            .where(
                Tables.ANSWER_EVENT.ASSESSMENT_ID.eq(open.particulars().id()),
                Tables.ANSWER_EVENT.TEXT_VALUE.isNotNull())
            .fetch(row -> row.value1() + ":" + row.value3());
    assertThat(remembered).containsExactlyInAnyOrderElementsOf(acknowledged);
    assertThat(acknowledged).filteredOn(saved -> saved.startsWith("people:")).hasSize(80);
    Answer.Rows table = (Answer.Rows) stored("people").answer().orElseThrow();
    assertThat(table.rows().stream().map(row -> "people:" + row.id()))
        .containsExactlyInAnyOrderElementsOf(
            acknowledged.stream().filter(saved -> saved.startsWith("people:")).toList());
    assertThat(office.audit.verify(open.particulars().id())).isEqualTo(Optional.empty());
    assertThat(office.again(ann, open).particulars().revision()).isEqualTo(acknowledged.size());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
