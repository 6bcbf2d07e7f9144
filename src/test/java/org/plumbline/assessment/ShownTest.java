package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.audit.AuditEntry.Kind;
import org.plumbline.audit.AuditLine;
import org.plumbline.audit.AuditOrder;
import org.plumbline.audit.AuditQuery;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.id.Reference;
import org.plumbline.response.Answer;

/** Who saw this child? Whatever shows a name is found by the reference of whose name it was. */
class ShownTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final Account auditor = office.member(council, "Una Auditor", Role.AUDITOR);

  private List<AuditLine> about(Reference reference, Kind kind) {
    AuditQuery query =
        new AuditQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(kind),
            Optional.of(reference));
    return office.reading.list(
        auditor, office.reading.search(auditor, query), AuditOrder.NEWEST_FIRST, 0, 50);
  }

  private Child child(String given, String family) {
    return office.children.register(ann, given, family, Optional.empty());
  }

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    return office.start(ann, "form-of-" + council.code());
  }

  @Test
  void a_search_is_found_by_each_child_that_it_showed() {
    Child one = child("Zoe", "Shown");
    Child other = child("Zack", "Shown");
    Child elsewhere = child("Zia", "Hidden");

    office.children.search(max, "shown");

    assertThat(about(one.reference(), Kind.CHILDREN_SEARCHED))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.who()).contains("Max Manager");
          assertThat(line.children())
              .containsExactlyInAnyOrder(one.reference().value(), other.reference().value());
          assertThat(line.facts()).containsOnlyKeys("found");
        });
    assertThat(about(elsewhere.reference(), Kind.CHILDREN_SEARCHED)).isEmpty();
  }

  @Test
  void children_offered_as_perhaps_the_same_were_shown() {
    Child known = child("Zoe", "Alike");

    office.children.alike(ann, "Zoe", "Alike", Optional.empty());

    assertThat(about(known.reference(), Kind.CHILDREN_SEARCHED)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "e", "a b", "%", "%%", "__", "--", "e'"})
  void what_would_list_every_child_is_no_search(String typed) {
    child("Zoe", "Everybody");

    assertThatThrownBy(() -> office.children.search(ann, typed))
        .isInstanceOf(TooFewLetters.class)
        .hasMessage(
            "Write two letters of a name at least, or a whole reference such as K7MQ-4TXD.");
  }

  @Test
  void two_letters_are_a_search_and_one_chinese_letter_is() {
    Child wang = child("\u5c0f\u660e", "\u738b");
    Child oddly = child("X", "\u00c6thelred");

    assertThat(office.children.search(ann, "\u738b")).containsExactly(wang);
    assertThat(office.children.search(ann, "x \u00e6t")).containsExactly(oddly);
    assertThat(office.children.search(ann, oddly.reference().value())).containsExactly(oddly);
  }

  @Test
  void a_work_list_is_found_by_each_child_and_each_assessment_on_it() {
    Assessment.Open open = started();
    office.complete(ann, open);
    office.submit(ann, open);

    assertThat(office.workList(max)).hasSize(1);

    for (Reference reference :
        List.of(open.particulars().reference(), open.particulars().child().reference())) {
      assertThat(about(reference, Kind.WORK_LIST_READ))
          .singleElement()
          .satisfies(line -> assertThat(line.who()).contains("Max Manager"));
    }
  }

  @Test
  void a_work_list_that_shows_the_same_is_recorded_once_an_hour_and_at_once_when_it_does_not() {
    Assessment.Open open = started();
    Reference child = open.particulars().child().reference();
    office.workList(ann);
    office.write(ann, open, "words", new Answer.Text("the same children, in the same list"));
    office.workList(ann);
    assertThat(about(child, Kind.WORK_LIST_READ)).hasSize(1);

    Assessment.Open another = office.start(ann, "form-of-" + council.code());
    office.workList(ann);
    assertThat(about(child, Kind.WORK_LIST_READ)).hasSize(2);
    assertThat(about(another.particulars().reference(), Kind.WORK_LIST_READ)).hasSize(1);

    try {
      office.clock.set("2100-01-01T09:30:00Z");
      office.workList(ann);
      assertThat(about(child, Kind.WORK_LIST_READ)).hasSize(3);
    } finally {
      office.clock.set("2026-03-02T09:30:00Z");
    }
  }

  @Test
  void a_timeline_is_found_by_each_assessment_on_it() {
    Assessment.Open open = started();
    office.complete(ann, open);
    office.submissions.submit(ann, office.again(ann, open), UUID.randomUUID());

    office.timelines.open(max, open.particulars().child().reference());

    assertThat(about(open.particulars().reference(), Kind.TIMELINE_READ))
        .singleElement()
        .satisfies(line ->
            assertThat(line.assessments()).containsExactly(open.particulars().reference().value()));
  }

  @Test
  void a_record_that_was_asked_for_in_vain_is_found_by_what_was_asked() {
    Reference nowhere = new Reference("2222-3333");

    assertThatThrownBy(() -> office.children.open(max, nowhere)).isInstanceOf(NoSuchRecord.class);

    assertThat(about(nowhere, Kind.ACCESS_REFUSED)).hasSize(1);
  }
}
