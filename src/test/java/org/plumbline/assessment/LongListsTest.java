package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.db.schema.Tables.CHILD;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.id.ChildId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.Reference;
import org.slf4j.LoggerFactory;

/** Lists that are longer than anybody reads through: nothing of them is cut off. */
class LongListsTest {
  private static final int PAGE = 50;

  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final Account eve =
      office.member(office.authority(Office.newCode()), "Eve", Role.PRACTITIONER, Role.MANAGER);

  private List<Child> children(int many) {
    NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    References references = new References(new SecureRandom());
    List<Child> children =
        IntStream.range(0, many)
            .mapToObj(i ->
                new Child(
                    new ChildId(ids.generate()),
                    references.next(),
                    "Robin",
                    "Long%04d".formatted(i / 2),
                    i % 10 == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2012, 1, 1).plusDays(i / 3))))
            .toList();
    office
        .db
        .batch(
            children.stream()
                .map(child ->
                    office
                        .db
                        .insertInto(
                            CHILD,
                            CHILD.ID,
                            CHILD.AUTHORITY_ID,
                            CHILD.REFERENCE,
                            CHILD.GIVEN_NAME,
                            CHILD.FAMILY_NAME,
                            CHILD.BORN_ON,
                            CHILD.CREATED_BY)
                        .values(
                            child.id(),
                            council.id(),
                            child.reference(),
                            child.givenName(),
                            child.familyName(),
                            child.bornOn().orElse(null),
                            ann.id()))
                .toList())
        .execute();
    return children;
  }

  @Test
  void a_thousand_children_are_found_each_once_in_every_order() {
    List<Child> known = children(1_000);
    assertThat(office.children.count(ann, "robin long")).isEqualTo(1_000);
    for (ChildOrder order : ChildOrder.values()) {
      List<Child> found = new ArrayList<>();
      for (int first = 0; first < 1_000; first += PAGE) {
        found.addAll(office.children.search(ann, "robin long", order, first, PAGE));
      }
      assertThat(found).as("%s", order).containsExactlyInAnyOrderElementsOf(known);
    }
    assertThat(office.children.count(eve, "robin long")).isZero();
    assertThat(office.children.search(eve, "robin long", ChildOrder.BY_NAME, 0, PAGE)).isEmpty();
  }

  @Test
  void a_work_list_of_more_than_two_hundred_is_read_whole_and_by_nobody_elsewhere() {
    office.publish(Forms.ofEveryKind(council), council);
    List<Reference> started =
        children(230).stream()
            .map(child ->
                office.assessments.start(
                    ann, child, new InstrumentCode("form-of-" + council.code())))
            .toList();

    assertThat(office.workLists.count(ann, WorkSearch.EVERYTHING))
        .containsExactly(Map.entry(WorkPart.IN_PROGRESS, 230));
    for (WorkOrder order : WorkOrder.values()) {
      List<Reference> read = new ArrayList<>();
      for (int first = 0; first < 230; first += PAGE) {
        office.workLists.list(ann, WorkSearch.EVERYTHING, order, first, PAGE).stream()
            .map(listed -> listed.particulars().reference())
            .forEach(read::add);
      }
      assertThat(read).as("%s", order).containsExactlyInAnyOrderElementsOf(started);
    }
    assertThat(office.workLists.count(eve, WorkSearch.EVERYTHING)).isEmpty();
    assertThat(office.workList(eve)).isEmpty();
    assertThat(office.workList(max)).as("nothing was submitted").isEmpty();
  }

  @Test
  void a_work_list_is_searched_by_child_reference_and_author() {
    office.publish(Forms.ofEveryKind(council), council);
    Assessment.Open one = office.start(ann, "form-of-" + council.code());
    Child zoe = office.children.register(ann, "Zo\u00eb", "\u738b", Optional.empty());
    Reference other =
        office.assessments.start(ann, zoe, new InstrumentCode("form-of-" + council.code()));

    assertThat(found("zoe")).containsExactly(other);
    assertThat(found("\u738b")).containsExactly(other);
    assertThat(found("ann zoe")).containsExactly(other);
    assertThat(found(other.value().toLowerCase(Locale.ROOT))).containsExactly(other);
    assertThat(found("author")).containsExactlyInAnyOrder(one.particulars().reference(), other);
    assertThat(found("%")).isEmpty();
    assertThat(
            office.workLists.count(ann, WorkSearch.of(Optional.of(WorkPart.SIGNED_OFF), "author")))
        .isEmpty();
  }

  @Test
  void the_database_refuses_no_way_in_which_a_work_list_is_asked_for() {
    Logger driver = (Logger) LoggerFactory.getLogger("org.mariadb.jdbc");
    ListAppender<ILoggingEvent> refusals = new ListAppender<>();
    refusals.start();
    driver.addAppender(refusals);
    try {
      office.workLists.count(ann, WorkSearch.EVERYTHING);
      for (WorkOrder order : WorkOrder.values()) {
        office.workLists.list(ann, WorkSearch.EVERYTHING, order, 0, PAGE);
      }
    } finally {
      driver.detachAppender(refusals);
    }
    assertThat(refusals.list).as("the driver would send it again, as text").isEmpty();
  }

  private List<Reference> found(String words) {
    return office
        .workLists
        .list(ann, WorkSearch.of(Optional.empty(), words), WorkOrder.AS_IT_ASKS, 0, PAGE)
        .stream()
        .map(listed -> listed.particulars().reference())
        .toList();
  }
}
