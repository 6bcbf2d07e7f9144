package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;

/** What an edit is when others have edited meanwhile. */
class EditTest {
  private static final TreePath SECTIONS = TreePath.parse("sections");
  private static final TreePath TITLE = TreePath.parse("sections/school/title");
  private static final TreePath NOTE = TreePath.parse("notes/@1/text");

  private final Sketch sketch =
      Sketch.of(
          """
          option_sets:
            - id: places
              options:
                - id: home
                  label: Home
          sections:
            - id: home
              title: Home
              items:
                - id: lives_in
                  kind: choice
                  label: Lives in
                  option_set: places
                - id: who
                  kind: text
                  label: Who
                  visible: lives_in == "home" && answered("lives_in")
                  required: '"home_1" in signs'
                - id: signs
                  kind: statements
                  label: Signs
                  many: true
                  statements:
                    - id: home_1
                      text: Alone
            - id: school
              title: School
          notes:
            - decision: kept
              text: A doubt.
          """);

  private Document undone() {
    return Drafts.done(sketch.made().getLast().inverse(), sketch.document());
  }

  @Test
  void taking_it_back_leaves_what_another_had_written_just_the_same() {
    sketch.edit(draft -> Edits.write(draft, TITLE, Optional.of("School"), "Education"));
    Document before = sketch.document();
    sketch.edit(draft ->
        Edits.together(
            "renamed both",
            List.of(
                Edits.write(draft, TITLE, Optional.of("School"), "Education"),
                Edits.write(
                    draft,
                    TreePath.parse("sections/home/title"),
                    Optional.of("Home"),
                    "At home"))));

    assertThat(undone()).isEqualTo(before);
  }

  @Test
  void taking_back_a_deletion_puts_the_entry_where_it_stood_in_the_end() {
    Draft seen = sketch.draft();
    sketch.edit(draft -> NewElements.add(draft, SECTIONS, "", "Between", Optional.of("home")));
    Document before = sketch.document();
    sketch.edit(draft -> Edits.remove(seen, TreePath.parse("sections/school")));

    assertThat(undone()).isEqualTo(before);
  }

  @Test
  void a_note_is_the_same_one_while_it_is_reworded_and_that_can_be_taken_back() {
    Document first = sketch.document();
    sketch.edit(draft -> Edits.write(draft, NOTE, Optional.of("A doubt."), "A small doubt."));
    sketch.edit(draft -> Edits.write(draft, NOTE, Optional.of("A small doubt."), "No doubt."));

    assertThat(sketch.instrument().notes().getFirst().text()).isEqualTo("No doubt.");
    Document back = sketch.document();
    for (Edit edit : sketch.made().reversed()) {
      back = Drafts.done(edit.inverse(), back);
    }
    assertThat(back).isEqualTo(first);
  }

  @Test
  void copying_what_somebody_deleted_says_that_it_is_gone() {
    Draft seen = sketch.draft();
    sketch.edit(draft -> Edits.remove(seen, TreePath.parse("sections/school")));

    Edit late = Edits.copy(sketch.draft(), TreePath.parse("sections/school"));

    assertThat(late.to(sketch.document())).isInstanceOf(Applied.Gone.class);
  }

  @Test
  void conditions_in_a_copy_speak_of_the_copies_and_of_the_same_options() {
    sketch.edit(draft -> Edits.copy(draft, TreePath.parse("sections/home")));

    TreePath items = TreePath.parse("sections/home_2/items");
    assertThat(sketch.document().text(items.entry("who_2").then(KeyName.VISIBLE)))
        .contains("lives_in_2 == \"home\" && answered(\"lives_in_2\")");
    assertThat(sketch.document().text(items.entry("who_2").then(KeyName.REQUIRED)))
        .contains("\"home_1_2\" in signs_2");
  }
}
