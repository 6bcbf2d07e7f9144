package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.drafting.Trees.section;
import static org.plumbline.drafting.Trees.textItem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Role;
import org.plumbline.db.Deadlocks;
import org.plumbline.db.schema.Tables;
import org.plumbline.definition.Definition;
import org.plumbline.drafting.PublicationRequest.Standing;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Problem;
import org.plumbline.publication.Publication;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.schema.TreePath;
import org.springframework.dao.DataAccessException;

/** Asking that a draft be published, and what a second person says. */
class RequestsTest {
  private static final TreePath TITLE = TreePath.parse("sections/school/title");

  private final Desk desk = new Desk();

  @AfterEach
  void the_clock_goes_right_again() {
    desk.clock.putForward(Duration.ZERO);
  }

  private Draft sound() {
    Draft draft = desk.begun();
    return desk.saved(
        desk.drafts.edit(
            desk.anna,
            draft.id(),
            now ->
                Edits.add(
                    now,
                    TreePath.parse("sections"),
                    section("school", "1. School", textItem("teacher", "Teacher")),
                    Optional.empty())));
  }

  private Draft retitled(Draft draft, String seen, String title) {
    return desk.saved(
        desk.drafts.edit(
            desk.anna, draft.id(), now -> Edits.write(now, TITLE, Optional.of(seen), title)));
  }

  private PublicationRequest asked(Draft draft) {
    return asked(draft, Optional.empty());
  }

  private PublicationRequest asked(Draft draft, Optional<LocalDate> dueOn) {
    if (desk.requests.ask(desk.anna, draft, "First wording", dueOn)
        instanceof RequestResult.Asked(PublicationRequest request)) {
      return request;
    }
    throw new AssertionError("was not asked for");
  }

  private Optional<PublishedVersion> version(int number) {
    return desk.versions.find(new VersionRef(desk.code, new VersionNumber(number)));
  }

  private Standing standing(PublicationRequest request) {
    return desk.requestStore
        .find(desk.anna.scope(), request.draft(), request.round())
        .orElseThrow()
        .standing();
  }

  private List<String> kinds() {
    return desk.db
        .select(Tables.AUDIT_EVENT.KIND)
        .from(Tables.AUDIT_EVENT)
        .where(Tables.AUDIT_EVENT.AUTHORITY_ID.eq(desk.owner.id()))
        .orderBy(Tables.AUDIT_EVENT.ID)
        .fetch(row -> row.value1());
  }

  @Test
  void a_preview_says_what_publishing_would_give_and_leaves_nothing_behind() {
    Draft draft = sound();

    Publication preview = desk.requests.preview(desk.anna, draft);

    assertThat(preview)
        .isEqualTo(
            new Publication.WouldPublish(
                draft.instrument().ref(), Definition.of(draft.instrument()).sha256()));
    assertThat(version(1)).isEmpty();
    assertThat(desk.requests.find(desk.anna, desk.code)).isEmpty();
    assertThat(kinds()).containsExactly("DRAFT_BEGUN");
  }

  @Test
  void in_the_way_of_another_transaction_each_act_happens_once() {
    Draft draft = sound();
    Deadlocks.atWrite(2);
    draft = retitled(draft, "1. School", "1. Education");
    assertThat(Deadlocks.happened()).isTrue();
    int edits = draft.revision();
    assertThat(desk.drafts.open(desk.anna, desk.code).revision()).isEqualTo(edits);

    Draft asked = draft;
    Deadlocks.atWrite(2);
    PublicationRequest request = asked(asked);
    Deadlocks.atWrite(2);
    assertThat(desk.requests.approve(desk.manager, request))
        .isInstanceOf(DecisionResult.Published.class);

    assertThat(Deadlocks.happened()).isTrue();
    assertThat(version(1)).isPresent();
    assertThat(kinds())
        .containsExactly(
            "DRAFT_BEGUN", "PUBLICATION_REQUESTED", "PUBLICATION_APPROVED", "VERSION_PUBLISHED");
  }

  @Test
  void what_could_not_be_published_cannot_be_asked_for() {
    Draft draft = desk.begun();

    assertThat(desk.requests.ask(desk.anna, draft, "", Optional.empty()))
        .isInstanceOfSatisfying(
            RequestResult.Refused.class, refused -> assertThat(refused.problems()).isNotEmpty());
    assertThat(desk.requests.find(desk.anna, desk.code)).isEmpty();
  }

  @Test
  void what_waits_is_in_the_list_of_those_who_may_decide_and_of_nobody_else() {
    WaitingApprovals waiting = new WaitingApprovals(desk.requests);
    PublicationRequest request = asked(sound());

    assertThat(waiting.listFor(desk.manager))
        .singleElement()
        .satisfies(approval -> {
          assertThat(approval.version()).isEqualTo(request.version());
          assertThat(approval.askedBy()).isEqualTo(request.askedBy());
        });
    assertThat(waiting.listFor(desk.anna)).isEmpty();
    desk.requests.refuse(desk.manager, request, "Not yet");
    assertThat(waiting.listFor(desk.manager)).isEmpty();
  }

  @Test
  void a_manager_approves_and_the_version_is_published_in_the_name_of_who_asked() {
    Draft draft = sound();
    PublicationRequest request = asked(draft);

    DecisionResult deciding = desk.requests.approve(desk.manager, request);

    assertThat(deciding).isEqualTo(new DecisionResult.Published(draft.instrument().ref(), false));
    assertThat(
            desk.db
                .select(Tables.AUDIT_EVENT.ACCOUNT_ID)
                .from(Tables.AUDIT_EVENT)
                .where(
                    Tables.AUDIT_EVENT.AUTHORITY_ID.eq(desk.owner.id()),
                    Tables.AUDIT_EVENT.KIND.eq("VERSION_PUBLISHED"))
                .fetch(row -> row.value1()))
        .containsExactly(desk.manager.id());
    assertThat(version(1))
        .hasValueSatisfying(version -> {
          assertThat(version.sha256()).isEqualTo(request.sha256());
          assertThat(version.publishedBy()).isEqualTo("Anna Vale");
          assertThat(version.note()).isEqualTo("First wording");
        });
    assertThat(standing(request))
        .isInstanceOfSatisfying(
            Standing.Published.class,
            published -> assertThat(published.approvedBy()).isEqualTo("Mo Lane"));
    assertThatThrownBy(() -> desk.drafts.open(desk.anna, desk.code))
        .isInstanceOf(NoSuchDraft.class);
    assertThat(kinds())
        .containsExactly(
            "DRAFT_BEGUN", "PUBLICATION_REQUESTED", "PUBLICATION_APPROVED", "VERSION_PUBLISHED");
  }

  @Test
  void another_admin_may_approve_too() {
    assertThat(desk.requests.approve(desk.sam, asked(sound())))
        .isInstanceOf(DecisionResult.Published.class);
  }

  @Test
  void nobody_approves_or_refuses_what_they_asked_for() {
    PublicationRequest request = asked(sound());

    assertThatThrownBy(() -> desk.requests.approve(desk.anna, request))
        .isInstanceOf(MayNotDecide.class)
        .hasMessageContaining("You asked");
    assertThatThrownBy(() -> desk.requests.refuse(desk.anna, request, "No"))
        .isInstanceOf(MayNotDecide.class);
    assertThatThrownBy(() ->
            desk.requestStore.approve(
                desk.anna.scope(),
                request.draft(),
                request.round(),
                desk.anna.id(),
                desk.clock.instant()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("nobody_approves_what_they_asked_for");
    assertThat(version(1)).isEmpty();
  }

  @Test
  void a_practitioner_decides_nothing_and_sees_nothing() {
    PublicationRequest request = asked(sound());

    assertThatThrownBy(() -> desk.requests.approve(desk.practitioner, request))
        .isInstanceOf(MayNotDecide.class);
    assertThatThrownBy(() -> desk.requests.instrument(desk.practitioner, request))
        .isInstanceOf(MayNotDecide.class);
    assertThat(desk.requests.find(desk.practitioner, desk.code)).isEmpty();
  }

  @Test
  void another_authority_neither_sees_nor_decides() {
    PublicationRequest request = asked(sound());

    assertThat(desk.requests.find(desk.stranger, desk.code)).isEmpty();
    assertThat(desk.requests.listOpen(desk.stranger)).isEmpty();
    assertThat(desk.requests.approve(desk.stranger, request))
        .isInstanceOf(DecisionResult.TooLate.class);
    assertThat(desk.requests.withdraw(desk.stranger, request))
        .isInstanceOf(DecisionResult.TooLate.class);
    assertThatThrownBy(() -> desk.requests.instrument(desk.stranger, request))
        .isInstanceOf(NoSuchDraft.class);
    assertThat(standing(request)).isInstanceOf(Standing.Waiting.class);
  }

  @Test
  void an_edit_after_asking_is_no_part_of_what_is_published_and_goes_on_as_the_next_draft() {
    Draft draft = sound();
    PublicationRequest request = asked(draft);
    retitled(draft, "1. School", "1. Education");

    assertThat(desk.requests.editedSince(desk.manager, request)).isEqualTo(1);
    assertThat(desk.requests.instrument(desk.manager, request)).isEqualTo(draft.instrument());
    assertThat(desk.requests.approve(desk.manager, request))
        .isEqualTo(new DecisionResult.Published(draft.instrument().ref(), true));

    assertThat(version(1))
        .hasValueSatisfying(version ->
            assertThat(version.instrument().sections().getFirst().title()).isEqualTo("1. School"));
    Draft next = desk.drafts.open(desk.sam, desk.code);
    assertThat(next.instrument().version()).isEqualTo(new VersionNumber(2));
    assertThat(next.basedOn()).contains(draft.instrument().ref());
    assertThat(next.instrument().sections().getFirst().title()).isEqualTo("1. Education");
  }

  @Test
  void other_bytes_than_those_that_were_asked_for_are_not_published() {
    Draft draft = sound();
    int round =
        desk.requestStore.insert(
            desk.anna.scope(),
            new RequestStore.Wanted(
                draft.id(),
                draft.revision(),
                new VersionNumber(1),
                "ab".repeat(32),
                "",
                Optional.empty()));
    PublicationRequest request =
        desk.requestStore.find(desk.anna.scope(), draft.id(), round).orElseThrow();

    assertThat(desk.requests.approve(desk.manager, request))
        .isInstanceOfSatisfying(
            DecisionResult.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::wrong)
                    .containsExactly("is no longer what was asked for, byte for byte"));
    assertThat(standing(request)).isInstanceOf(Standing.Waiting.class);
    assertThat(version(1)).isEmpty();
  }

  @Test
  void the_database_publishes_nothing_that_four_eyes_have_not_seen() {
    Draft draft = sound();
    asked(draft);

    assertThatThrownBy(() -> desk.publisher.publish(draft.instrument(), desk.anna, "", false))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("PL020");
    assertThat(version(1)).isEmpty();
  }

  @Test
  void a_draft_is_asked_for_once_at_a_time_and_decided_once() {
    Draft draft = sound();
    PublicationRequest request = asked(draft);

    assertThat(desk.requests.ask(desk.sam, draft, "", Optional.empty()))
        .isInstanceOf(RequestResult.AlreadyAsked.class);
    desk.requests.approve(desk.manager, request);
    assertThat(desk.requests.approve(desk.sam, request)).isInstanceOf(DecisionResult.TooLate.class);
    assertThat(desk.requests.refuse(desk.sam, request, "No"))
        .isInstanceOf(DecisionResult.TooLate.class);
    assertThat(desk.requests.withdraw(desk.anna, request))
        .isInstanceOf(DecisionResult.TooLate.class);
  }

  @Test
  void a_refusal_says_why_and_the_draft_can_be_asked_for_again() {
    Draft draft = sound();
    PublicationRequest request = asked(draft);

    assertThatThrownBy(() -> desk.requests.refuse(desk.manager, request, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(desk.requests.refuse(desk.manager, request, "The title is the old one."))
        .isInstanceOf(DecisionResult.Decided.class);
    assertThat(desk.requests.find(desk.anna, desk.code).orElseThrow().standing())
        .isInstanceOfSatisfying(
            Standing.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo("The title is the old one."));
    assertThat(asked(retitled(draft, "1. School", "1. Education")).round()).isEqualTo(2);
  }

  @Test
  void a_draft_that_is_discarded_takes_its_request_along() {
    Draft draft = sound();
    PublicationRequest request = asked(draft);

    desk.drafts.discard(desk.sam, draft.id());

    assertThat(standing(request)).isInstanceOf(Standing.Withdrawn.class);
    assertThat(desk.requests.approve(desk.manager, request))
        .isInstanceOf(DecisionResult.TooLate.class);
    assertThat(kinds()).contains("DRAFT_DISCARDED");
  }

  @Test
  void a_day_that_has_passed_cannot_be_asked_for() {
    assertThat(desk.requests.ask(desk.anna, sound(), "", Optional.of(LocalDate.of(2020, 1, 31))))
        .isInstanceOfSatisfying(
            RequestResult.Refused.class,
            refused ->
                assertThat(refused.problems().getFirst().sentence())
                    .startsWith("The day to publish on is 2020-01-31, which has passed."));
  }

  @Test
  void an_approved_draft_is_published_on_its_day_and_not_before_and_once() {
    LocalDate day = LocalDate.now(desk.clock).plusDays(3);
    PublicationRequest request = asked(sound(), Optional.of(day));

    assertThat(desk.requests.approve(desk.manager, request))
        .isInstanceOf(DecisionResult.Decided.class);
    desk.due.publishDue();
    assertThat(version(1)).isEmpty();

    desk.clock.putForward(Duration.ofDays(3));
    desk.due.publishDue();
    desk.due.publishDue();
    assertThat(version(1)).isPresent();
    assertThat(kinds()).filteredOn("VERSION_PUBLISHED"::equals).hasSize(1);
  }

  @Test
  void what_is_not_approved_is_not_published_on_its_day() {
    asked(sound(), Optional.of(LocalDate.now(desk.clock).plusDays(3)));

    desk.clock.putForward(Duration.ofDays(4));
    desk.due.publishDue();

    assertThat(version(1)).isEmpty();
  }

  @Test
  void when_it_cannot_be_published_on_its_day_the_request_says_why() {
    PublicationRequest request = asked(sound(), Optional.of(LocalDate.now(desk.clock).plusDays(3)));
    desk.requests.approve(desk.manager, request);
    desk.db
        .deleteFrom(Tables.MEMBERSHIP_ROLE)
        .where(Tables.MEMBERSHIP_ROLE.ACCOUNT_ID.eq(desk.anna.id()))
        .execute();

    desk.clock.putForward(Duration.ofDays(3));
    desk.due.publishDue();

    assertThat(version(1)).isEmpty();
    assertThat(standing(request))
        .isInstanceOfSatisfying(
            Standing.Approved.class,
            approved ->
                assertThat(approved.trouble().orElse(""))
                    .contains("can be published by board admins only"));
    assertThat(kinds()).contains("DUE_PUBLICATION_FAILED");

    desk.db
        .insertInto(Tables.MEMBERSHIP_ROLE)
        .values(desk.owner.id().value(), desk.anna.id().value(), Role.BOARD_ADMIN.name())
        .execute();
    assertThat(desk.requests.publishNow(desk.sam, request))
        .isInstanceOf(DecisionResult.Published.class);
  }

  @Test
  void an_approved_request_can_be_withdrawn_before_its_day() {
    PublicationRequest request = asked(sound(), Optional.of(LocalDate.now(desk.clock).plusDays(3)));
    desk.requests.approve(desk.manager, request);

    desk.requests.withdraw(desk.sam, request);

    desk.clock.putForward(Duration.ofDays(3));
    desk.due.publishDue();
    assertThat(version(1)).isEmpty();
    assertThat(standing(request)).isInstanceOf(Standing.Withdrawn.class);
  }

  @Test
  void nobody_publishes_alone_where_a_second_person_is_asked_for() {
    Draft draft = sound();

    assertThat(desk.fourEyes.areAskedFor(desk.anna)).isTrue();
    assertThatThrownBy(() -> desk.requests.publishAlone(desk.anna, draft, ""))
        .isInstanceOf(MayNotDecide.class);
    assertThat(version(1)).isEmpty();
  }

  @Test
  void where_no_second_person_is_asked_for_one_admin_publishes_alone_and_the_trail_says_so() {
    Draft draft = sound();
    asked(draft);
    desk.fourEyes.turn(desk.sam, false);

    assertThat(desk.requests.publishAlone(desk.anna, draft, "Alone"))
        .isEqualTo(new DecisionResult.Published(draft.instrument().ref(), false));
    assertThat(version(1)).isPresent();
    assertThat(kinds()).contains("FOUR_EYES_ENDED", "PUBLISHED_ALONE");

    desk.fourEyes.turn(desk.sam, true);
    assertThat(desk.fourEyes.areAskedFor(desk.anna)).isTrue();
    assertThat(kinds()).contains("FOUR_EYES_ASKED");
  }

  @Test
  void only_an_admin_turns_four_eyes_off() {
    assertThatThrownBy(() -> desk.fourEyes.turn(desk.manager, false))
        .isInstanceOf(NoSuchDraft.class);
    assertThat(desk.fourEyes.areAskedFor(desk.anna)).isTrue();
  }

  @Test
  void a_problem_leads_to_the_element_that_it_is_about() {
    Draft draft =
        desk.saved(
            desk.drafts.edit(
                desk.anna,
                sound().id(),
                now ->
                    Edits.put(
                        now,
                        TreePath.parse("sections/school/items/teacher/visible"),
                        Optional.empty(),
                        Optional.of(Trees.text("nobody == \"x\"")))));

    List<Problem> problems =
        switch (desk.requests.preview(desk.anna, draft)) {
          case Publication.Refused(List<Problem> found) -> found;
          case Publication.Published _, Publication.WouldPublish _ ->
              throw new AssertionError("could be published");
        };

    assertThat(problems)
        .extracting(problem -> Paths.of(draft.document(), problem.place()).toString())
        .containsExactly("sections/school/items/teacher/visible");
  }

  @Test
  void of_two_who_decide_at_once_one_is_too_late() {
    PublicationRequest request = asked(sound());

    List<DecisionResult> decidings =
        together(
            () -> desk.requests.approve(desk.manager, request),
            () -> desk.requests.refuse(desk.sam, request, "Not yet"));

    assertThat(decidings).filteredOn(DecisionResult.TooLate.class::isInstance).hasSize(1);
    assertThat(version(1).isPresent()).isEqualTo(standing(request) instanceof Standing.Published);
  }

  @Test
  void of_two_servers_one_publishes_what_is_due() {
    PublicationRequest request = asked(sound(), Optional.of(LocalDate.now(desk.clock).plusDays(3)));
    desk.requests.approve(desk.manager, request);
    desk.clock.putForward(Duration.ofDays(3));
    DuePublications other = Desk.context().getBean(DuePublications.class);

    together(() -> published(desk.due), () -> published(other));

    assertThat(version(1)).isPresent();
    assertThat(kinds()).filteredOn("VERSION_PUBLISHED"::equals).hasSize(1);
    assertThat(kinds()).doesNotContain("DUE_PUBLICATION_FAILED");
  }

  private static boolean published(DuePublications due) {
    due.publishDue();
    return true;
  }

  private static <T> List<T> together(Callable<T> one, Callable<T> other) {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<T>> all =
          Stream.of(one, other)
              .map(act ->
                  threads.submit(() -> {
                    start.await();
                    return act.call();
                  }))
              .toList();
      List<T> results = new ArrayList<>();
      for (Future<T> each : all) {
        results.add(each.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_version_can_be_brought_back_under_the_number_of_the_draft() {
    Draft draft = sound();
    desk.requests.approve(desk.manager, asked(draft));
    desk.creator.next(desk.anna, draft.instrument().ref());
    Draft next = retitled(desk.drafts.open(desk.anna, desk.code), "1. School", "1. Education");

    Draft back =
        desk.saved(
            desk.drafts.edit(
                desk.anna,
                next.id(),
                now -> Edits.bringBack(now, version(1).orElseThrow().instrument())));

    assertThat(back.instrument().version()).isEqualTo(new VersionNumber(2));
    assertThat(back.instrument().sections()).isEqualTo(draft.instrument().sections());
    assertThat(desk.drafts.told(desk.anna, back).getFirst().words())
        .isEqualTo("went back to version 1");
  }

  @Test
  void no_instrument_is_called_what_a_page_is() {
    assertThat(desk.creator.empty(desk.anna, new InstrumentCode("new"), "New"))
        .isInstanceOfSatisfying(
            CreateResult.Refused.class,
            refused ->
                assertThat(refused.problems().getFirst().wrong())
                    .isEqualTo("is new, which is the address of a page"));
  }
}
