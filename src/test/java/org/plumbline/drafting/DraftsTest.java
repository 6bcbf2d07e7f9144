package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.drafting.Trees.section;
import static org.plumbline.drafting.Trees.text;
import static org.plumbline.drafting.Trees.textItem;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Section;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;

/** What admins do to a draft, alone and together. */
class DraftsTest {
  private static final TreePath SECTIONS = TreePath.parse("sections");
  private static final TreePath TITLE = TreePath.parse("sections/school/title");

  private final Desk desk = new Desk();

  private Draft withSchool() {
    Draft draft = desk.begun();
    return desk.saved(
        desk.drafts.edit(
            desk.anna,
            draft.id(),
            now ->
                Edits.add(
                    now,
                    SECTIONS,
                    section("school", "1. School", textItem("teacher", "Teacher")),
                    Optional.empty())));
  }

  private Draft write(Draft draft, TreePath at, String seen, String words) {
    return desk.saved(
        desk.drafts.edit(
            desk.anna, draft.id(), now -> Edits.write(now, at, Optional.of(seen), words)));
  }

  private static List<String> titles(Instrument instrument) {
    return instrument.sections().stream().map(Section::title).toList();
  }

  @Test
  void an_edit_is_kept_at_once_with_its_words() {
    Draft draft = write(withSchool(), TITLE, "1. School", "1. Education");

    assertThat(titles(desk.elsewhere().open(desk.sam, desk.code).instrument()))
        .containsExactly("1. Education");
    assertThat(
            desk.drafts.told(desk.sam, draft).stream().map(told -> told.by() + " " + told.words()))
        .containsExactly(
            "Anna Vale renamed section “1. School” to “1. Education”",
            "Anna Vale added section “1. School”");
  }

  @Test
  void undoing_everything_gives_the_first_tree_and_redoing_everything_the_last() {
    Draft first = desk.begun();
    Draft last = write(withItemsMoved(first), TITLE, "1. School", "1. Education");

    Draft back = last;
    while (back.history().undoes().isPresent()) {
      back =
          desk.saved(
              desk.drafts.undo(
                  desk.sam, back.id(), back.history().undoes().orElseThrow().revision()));
    }
    assertThat(back.document()).isEqualTo(first.document());
    assertThat(back.instrument()).isEqualTo(first.instrument());

    Draft again = desk.elsewhere().open(desk.sam, desk.code);
    while (again.history().redoes().isPresent()) {
      again =
          desk.saved(
              desk.drafts.redo(
                  desk.anna, again.id(), again.history().redoes().orElseThrow().revision()));
    }
    assertThat(again.document()).isEqualTo(last.document());
  }

  private Draft withItemsMoved(Draft draft) {
    desk.drafts.edit(
        desk.anna,
        draft.id(),
        now ->
            Edits.add(
                now,
                SECTIONS,
                section("school", "1. School", textItem("teacher", "Teacher")),
                Optional.empty()));
    desk.drafts.edit(
        desk.sam,
        draft.id(),
        now -> Edits.add(now, SECTIONS, section("home", "2. Home"), Optional.of("school")));
    desk.drafts.edit(
        desk.sam,
        draft.id(),
        now ->
            Edits.move(
                now,
                TreePath.parse("sections/school/items/teacher"),
                TreePath.parse("sections/home/items"),
                Optional.empty()));
    desk.drafts.edit(
        desk.anna, draft.id(), now -> Edits.copy(now, TreePath.parse("sections/home")));
    return desk.saved(
        desk.drafts.edit(
            desk.anna, draft.id(), now -> Edits.remove(now, TreePath.parse("sections/home"))));
  }

  @Test
  void an_edit_after_undoing_ends_what_could_be_redone() {
    Draft draft = write(withSchool(), TITLE, "1. School", "1. Education");
    desk.drafts.undo(desk.anna, draft.id(), draft.revision());

    Draft now = write(draft, TITLE, "1. School", "1. Learning");

    assertThat(now.history().redoes()).isEmpty();
    assertThat(titles(now.instrument())).containsExactly("1. Learning");
  }

  @Test
  void undo_takes_back_only_the_edit_that_was_seen() {
    Draft seen = write(withSchool(), TITLE, "1. School", "1. Education");
    write(seen, TITLE, "1. Education", "1. Learning");

    Draft now = desk.saved(desk.drafts.undo(desk.anna, seen.id(), seen.revision()));

    assertThat(titles(now.instrument())).containsExactly("1. Learning");
  }

  @Test
  void edits_of_two_people_to_different_places_are_both_kept() {
    Draft seen = withSchool();
    write(seen, TITLE, "1. School", "1. Education");

    Draft now =
        desk.saved(
            desk.drafts.edit(
                desk.sam,
                seen.id(),
                draft ->
                    Edits.write(
                        draft,
                        TreePath.parse("sections/school/items/teacher/label"),
                        Optional.of("Teacher"),
                        "Form tutor")));

    assertThat(titles(now.instrument())).containsExactly("1. Education");
    assertThat(now.instrument().items().findFirst().orElseThrow().prompt().label())
        .isEqualTo("Form tutor");
  }

  @Test
  void two_texts_for_one_place_are_offered_as_a_choice() {
    Draft seen = withSchool();
    write(seen, TITLE, "1. School", "1. Education");

    EditResult editing =
        desk.drafts.edit(
            desk.sam,
            seen.id(),
            draft -> Edits.write(draft, TITLE, Optional.of("1. School"), "1. Learning"));

    assertThat(editing)
        .isInstanceOfSatisfying(
            EditResult.Clash.class,
            clash -> {
              assertThat(clash.theirs()).contains(text("1. Education"));
              assertThat(titles(clash.draft().instrument())).containsExactly("1. Education");
            });
  }

  @Test
  void the_same_text_written_by_both_is_no_clash() {
    Draft seen = withSchool();
    write(seen, TITLE, "1. School", "1. Education");

    assertThat(
            desk.drafts.edit(
                desk.sam,
                seen.id(),
                draft -> Edits.write(draft, TITLE, Optional.of("1. School"), "1. Education")))
        .isInstanceOf(EditResult.Saved.class);
  }

  @Test
  void deleting_what_somebody_has_changed_is_a_clash() {
    Draft seen = withSchool();
    write(seen, TITLE, "1. School", "1. Education");

    assertThat(
            desk.drafts.edit(
                desk.sam, seen.id(), _ -> Edits.remove(seen, TreePath.parse("sections/school"))))
        .isInstanceOf(EditResult.Clash.class);
  }

  @Test
  void writing_into_what_was_deleted_says_that_it_is_gone() {
    Draft seen = withSchool();
    desk.drafts.edit(
        desk.anna, seen.id(), draft -> Edits.remove(draft, TreePath.parse("sections/school")));

    assertThat(
            desk.drafts.edit(
                desk.sam,
                seen.id(),
                draft -> Edits.write(draft, TITLE, Optional.of("1. School"), "1. Learning")))
        .isInstanceOf(EditResult.Gone.class);
  }

  @Test
  void what_no_file_could_hold_is_refused_and_changes_nothing() {
    Draft seen = withSchool();

    EditResult editing =
        desk.drafts.edit(
            desk.anna,
            seen.id(),
            draft -> Edits.write(draft, TITLE, Optional.of("1. School"), " "));

    assertThat(editing)
        .isInstanceOfSatisfying(
            EditResult.Refused.class,
            refused ->
                assertThat(refused.problems().getFirst().place().path())
                    .isEqualTo("/sections/0/title"));
    assertThat(desk.drafts.open(desk.anna, desk.code).revision()).isEqualTo(seen.revision());
  }

  @Test
  void an_earlier_state_can_be_brought_back_and_that_be_undone() {
    Draft first = withSchool();
    Draft last = write(first, TITLE, "1. School", "1. Education");

    Draft restored =
        desk.saved(
            desk.drafts.edit(
                desk.anna,
                last.id(),
                draft ->
                    Edits.restore(
                        draft, desk.drafts.at(desk.anna, draft, first.revision()), "how it was")));
    assertThat(restored.document()).isEqualTo(first.document());

    Draft undone = desk.saved(desk.drafts.undo(desk.anna, last.id(), restored.revision()));
    assertThat(undone.document()).isEqualTo(last.document());
  }

  @Test
  void a_level_that_goes_takes_its_wording_with_it_and_brings_it_back() {
    Draft draft = desk.begun();
    TreePath item = TreePath.parse("sections/school/items/how_bad");
    desk.drafts.edit(desk.anna, draft.id(), now -> NewElements.add(now, SECTIONS, "", "School"));
    desk.drafts.edit(
        desk.anna,
        draft.id(),
        now ->
            NewElements.add(now, SECTIONS.entry("school").then(KeyName.ITEMS), "level", "How bad"));
    Draft worded =
        desk.saved(
            desk.drafts.edit(
                desk.anna,
                draft.id(),
                now ->
                    Descriptors.write(
                        now, item, new OptionId("high"), Optional.empty(), "Never there")));

    Draft without =
        desk.saved(
            desk.drafts.edit(
                desk.anna,
                draft.id(),
                now -> Edits.remove(now, TreePath.parse("scales/risk/levels/high"))));
    assertThat(without.document().find(item.then(KeyName.DESCRIPTORS))).isEmpty();

    Draft back = desk.saved(desk.drafts.undo(desk.anna, draft.id(), without.revision()));
    assertThat(back.document()).isEqualTo(worded.document());
  }

  @Test
  void nobody_reaches_a_draft_of_another_authority_or_without_being_an_admin() {
    Draft draft = desk.begun();

    assertThatThrownBy(() -> desk.drafts.open(desk.stranger, desk.code))
        .isInstanceOf(NoSuchDraft.class);
    assertThatThrownBy(() -> desk.drafts.open(desk.practitioner, desk.code))
        .isInstanceOf(NoSuchDraft.class);
    assertThat(
            desk.drafts.edit(
                desk.stranger, draft.id(), now -> Edits.write(now, TITLE, Optional.empty(), "x")))
        .isInstanceOf(EditResult.NoLongerOpen.class);
  }

  @Test
  void a_discarded_draft_takes_no_more_edits_and_makes_room_for_another() {
    Draft draft = withSchool();
    desk.drafts.discard(desk.anna, draft.id());

    assertThat(
            desk.drafts.edit(
                desk.anna,
                draft.id(),
                now -> Edits.write(now, TITLE, Optional.of("1. School"), "x")))
        .isInstanceOf(EditResult.NoLongerOpen.class);
    assertThat(desk.begun().id()).isNotEqualTo(draft.id());
  }

  @Test
  void an_instrument_has_one_open_draft_that_its_admins_share() {
    desk.begun();

    assertThat(desk.creator.empty(desk.sam, desk.code, "Another"))
        .isEqualTo(new CreateResult.AlreadyOpen(desk.code));
  }
}
