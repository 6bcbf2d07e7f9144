package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.instrument.Problem;
import org.plumbline.schema.ItemKind;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Soundness;
import org.plumbline.schema.TreePath;

/** New elements: a definition file could hold each at once. */
class NewElementsTest {
  private static final TreePath ITEMS = TreePath.parse("sections/school/items");
  private final Sketch sketch =
      Sketch.of("sections:\n  - id: school\n    title: School\n    items: []\n");

  static Stream<String> kinds() {
    return ItemKind.all().stream().map(ItemKind::word);
  }

  static Stream<String> columns() {
    return ItemKind.all().stream().filter(ItemKind::canBeColumn).map(ItemKind::word);
  }

  static Stream<String> otherKinds() {
    return kinds().filter(kind -> columns().noneMatch(kind::equals));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void an_item_of_each_kind_can_be_kept_and_has_its_fields(String kind) {
    sketch.edit(draft -> NewElements.add(draft, ITEMS, kind, "Level"));

    assertThat(sketch.instrument().items()).hasSize(1);
    assertThat(sketch.document().entries(ITEMS)).containsExactly("level_item");
    assertThat(Keys.of(sketch.document(), ITEMS.entry("level_item"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("columns")
  void a_column_of_each_kind_that_a_row_can_hold_makes_a_table_sound(String kind) {
    sketch.edit(draft -> NewElements.add(draft, ITEMS, "table", "People", "people"));
    sketch.edit(
        draft -> NewElements.add(draft, ITEMS.entry("people").then(KeyName.COLUMNS), kind, "Name"));

    assertThat(Soundness.check(sketch.instrument())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("otherKinds")
  void what_is_not_offered_for_a_column_can_be_none(String kind) {
    sketch.edit(draft -> NewElements.add(draft, ITEMS, "table", "People", "people"));
    sketch.edit(
        draft -> NewElements.add(draft, ITEMS.entry("people").then(KeyName.COLUMNS), kind, "Name"));

    assertThat(Soundness.check(sketch.instrument()))
        .extracting(Problem::wrong)
        .containsAnyOf(
            "cannot be a column: a row takes answers only, and no rows within rows",
            "takes several ticks, which a cell of a row cannot hold");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sections",
        "scales",
        "option_sets",
        "outcome/scores",
        "outcome/bands",
        "outcome/indicated",
        "outcome/limits",
        "routing",
        "workflow",
        "notes"
      })
  void an_entry_of_each_list_can_be_kept_twice_and_taken_back(String list) {
    TreePath at = TreePath.parse(list);
    var first = sketch.document();
    int before = first.entries(at).size();
    sketch.edit(draft -> NewElements.add(draft, at, "", "The same words"));
    sketch.edit(draft -> NewElements.add(draft, at, "", "The same words"));

    assertThat(sketch.document().entries(at)).hasSize(before + 2).doesNotHaveDuplicates();
    var back = sketch.document();
    for (Edit edit : sketch.made().reversed()) {
      back = Drafts.done(edit.inverse(), back);
    }
    assertThat(back).isEqualTo(first);
  }

  @Test
  void what_stands_within_an_entry_can_be_added_too() {
    sketch.edit(draft -> NewElements.add(draft, TreePath.parse("routing"), "", "Tell", "tell"));
    sketch.edit(draft -> NewElements.add(draft, TreePath.parse("scales"), "", "Risk", "risk"));
    sketch.edit(draft -> NewElements.add(draft, TreePath.parse("option_sets"), "", "Set", "set"));
    sketch.edit(draft -> NewElements.add(draft, ITEMS, "statements", "Signs", "signs"));
    for (TreePath list :
        List.of(
            TreePath.parse("routing/tell/parts"),
            TreePath.parse("routing/tell/steps"),
            TreePath.parse("scales/risk/levels"),
            TreePath.parse("option_sets/set/options"),
            ITEMS.entry("signs").then(KeyName.STATEMENTS))) {
      int before = sketch.document().entries(list).size();
      sketch.edit(draft -> NewElements.add(draft, list, "", "One more"));
      assertThat(sketch.document().entries(list)).hasSize(before + 1);
    }
  }

  @Test
  void a_level_and_a_choice_bring_what_they_cannot_be_without_and_share_it() {
    sketch.edit(draft -> NewElements.add(draft, ITEMS, "level", "Risk"));
    sketch.edit(draft -> NewElements.add(draft, ITEMS, "level", "Judged risk"));
    sketch.edit(draft -> NewElements.add(draft, ITEMS, "choice", "Known"));
    sketch.edit(draft -> NewElements.add(draft, ITEMS, "choice", "Open"));

    assertThat(sketch.instrument().scales()).hasSize(1);
    assertThat(sketch.instrument().optionSets()).hasSize(1);
    assertThat(Soundness.check(sketch.instrument())).isEmpty();
  }

  @Test
  void an_id_that_was_chosen_is_the_id() {
    sketch.edit(draft -> NewElements.add(draft, ITEMS, "text", "Class teacher", "teacher"));

    assertThat(sketch.text("sections", "school", "items", "teacher", "label"))
        .isEqualTo("Class teacher");
  }

  @Test
  void adding_to_what_somebody_deleted_says_that_it_is_gone() {
    Draft seen = sketch.draft();
    sketch.edit(draft -> Edits.remove(seen, TreePath.parse("sections/school")));

    Edit late = NewElements.add(sketch.draft(), ITEMS, "text", "Teacher");

    assertThat(late.to(sketch.document())).isInstanceOf(Applied.Gone.class);
  }
}
