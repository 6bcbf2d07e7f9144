package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

/** What a manager is shown of what changed after a return. */
class RevisionsTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final Assessment.Open open = started();

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    Assessment.Open started = office.start(ann, "form-of-" + council.code());
    office.choose(ann, started, Map.of("open", "no", "home_level", "high", "judged", "high"));
    return started;
  }

  private Assessment now() {
    return office.assessments.reread(max, open);
  }

  private void write(String slot, Answer answer) {
    assertThat(office.write(ann, open, slot, answer)).isInstanceOf(Saving.Saved.class);
  }

  private void returned() {
    office.submit(ann, open);
    office.signOffs.returnWith(max, (Assessment.Submitted) now(), "Say more");
  }

  private List<Changed> changed() {
    office.submit(ann, open);
    return office.revisions.listChangedSinceReturn(max, now()).orElseThrow();
  }

  private static Answer ticked(Map<String, String> details, String... options) {
    SortedSet<OptionId> ticked = new TreeSet<>();
    List.of(options).forEach(option -> ticked.add(new OptionId(option)));
    return new Answer.Ticked(
        ticked,
        details.entrySet().stream()
            .collect(Collectors.toMap(each -> new OptionId(each.getKey()), Map.Entry::getValue)));
  }

  @Test
  void what_was_submitted_once_only_has_not_changed_since() {
    office.submit(ann, open);

    assertThat(office.revisions.listChangedSinceReturn(max, now())).isEmpty();
  }

  @Test
  void words_and_levels_stand_with_what_they_were_and_what_was_left_alone_does_not() {
    write("words", new Answer.Text("Before"));
    returned();
    write("words", new Answer.Text("In between"));
    write("words", new Answer.Text("After"));
    office.choose(ann, open, Map.of("open", "yes"));

    assertThat(changed())
        .extracting(Changed::before, Changed::now)
        .containsExactlyInAnyOrder(
            tuple(Optional.of(new Answer.Text("Before")), Optional.of(new Answer.Text("After"))),
            tuple(
                Optional.of(new Answer.Chosen(new OptionId("no"))),
                Optional.of(new Answer.Chosen(new OptionId("yes")))));
  }

  @Test
  void what_was_written_and_put_back_is_no_change() {
    write("words", new Answer.Text("Before"));
    write("signs", ticked(Map.of("sign_a", "At school"), "sign_a"));
    returned();
    write("words", new Answer.Text("After"));
    write("words", new Answer.Text("Before"));
    write("signs", ticked(Map.of(), "sign_b"));
    write("signs", ticked(Map.of("sign_a", "At school"), "sign_a"));

    assertThat(changed()).isEmpty();
  }

  @Test
  void ticks_rows_and_what_was_cleared_are_told_too() {
    UUID row = UUID.randomUUID();
    String table = "people";
    ItemId column = new ItemId("person_name");
    write("count", Answer.NOT_KNOWN);
    write("signs", ticked(Map.of(), "sign_a"));
    write(table, rows(row, column, "Sam"));
    returned();
    write("signs", ticked(Map.of(), "sign_a", "sign_b"));
    write(table, rows(row, column, "Sam and Alex"));
    Assessment.Open again = office.again(ann, open);
    office.assessments.save(
        ann,
        again,
        new Edit(
            new ItemId("count"),
            again.in(new ItemId("count")),
            Optional.empty(),
            again.particulars().version().instrument().sections().getFirst().id(),
            UUID.randomUUID()));

    List<Changed> changed = changed();
    assertThat(changed)
        .extracting(each -> each.slot().id().value())
        .containsExactlyInAnyOrder("count", "signs", table);
    assertThat(before(changed, "count")).contains(Answer.NOT_KNOWN);
    assertThat(before(changed, "signs")).contains(ticked(Map.of(), "sign_a"));
    assertThat(before(changed, table)).contains(rows(row, column, "Sam"));
  }

  private static Optional<Answer> before(List<Changed> changed, String slot) {
    return changed.stream()
        .filter(each -> each.slot().id().value().equals(slot))
        .findFirst()
        .orElseThrow()
        .before();
  }

  private static Answer rows(UUID row, ItemId column, String words) {
    return new Answer.Rows(List.of(new Answer.Row(row, Map.of(column, new Answer.Text(words)))));
  }
}
