package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.drafting.Trees.section;
import static org.plumbline.drafting.Trees.textItem;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.schema.TreePath;

/** What is proposed to be said of a version that is to be published. */
class ChangeNotesTest {
  private static final TreePath LABEL = TreePath.parse("sections/school/items/teacher/label");

  private final Desk desk = new Desk();

  @Test
  void of_the_first_version_it_says_that_it_is_the_first() {
    assertThat(desk.notes.propose(desk.anna, sound().instrument())).isEqualTo("First version.");
  }

  @Test
  void of_the_next_it_says_how_it_differs_from_the_one_before() {
    Draft next = second();

    assertThat(desk.notes.propose(desk.anna, next.instrument(), Optional.empty()))
        .isEqualTo(
            "Teacher is now Head teacher.\n"
                + "1. School: Teacher, now Head teacher (2 words added, 1 removed).");
  }

  @Test
  void words_that_somebody_chose_stay() {
    Draft next = second();
    PublicationRequest request = asked(next, "In the board’s own words");
    desk.requests.withdraw(desk.anna, request);

    assertThat(
            desk.notes.propose(
                desk.anna, next.instrument(), desk.requests.find(desk.anna, desk.code)))
        .isEqualTo("In the board’s own words");
  }

  @Test
  void what_is_proposed_is_kept_with_the_version_as_it_is() {
    Draft next = second();
    String note = desk.notes.propose(desk.anna, next.instrument(), Optional.empty());

    desk.requests.approve(desk.sam, asked(next, note));

    assertThat(desk.versions.find(next.instrument().ref()).orElseThrow().note()).isEqualTo(note);
  }

  private Draft second() {
    Draft first = sound();
    desk.requests.approve(desk.sam, asked(first, "First version."));
    assertThat(desk.creator.next(desk.anna, first.instrument().ref()))
        .isInstanceOf(CreateResult.Begun.class);
    Draft next = desk.drafts.open(desk.anna, desk.code);
    return desk.saved(
        desk.drafts.edit(
            desk.anna,
            next.id(),
            now -> Edits.write(now, LABEL, Optional.of("Teacher"), "Head teacher")));
  }

  private PublicationRequest asked(Draft draft, String note) {
    if (desk.requests.ask(desk.anna, draft, note, Optional.empty())
        instanceof RequestResult.Asked(PublicationRequest request)) {
      return request;
    }
    throw new AssertionError("was not asked for");
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
}
