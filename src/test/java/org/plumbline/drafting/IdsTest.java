package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.schema.TreePath;

/** The lasting names of new elements. */
class IdsTest {
  private static final TreePath ITEMS = TreePath.parse("sections/school/items");
  private final Sketch sketch =
      Sketch.of(
          """
          option_sets:
            - id: answers
              options:
                - id: agreed
                  label: Agreed
          sections:
            - id: school
              title: School
              items:
                - id: teacher
                  kind: text
                  label: Teacher
          """);

  @ParameterizedTest
  @CsvSource({
    "Date of birth, date_of_birth",
    "1. Running away / going missing, running_away_going_missing",
    "Child’s own views, childs_own_views",
    "Café, cafe",
    "Где, element",
    "'  ', element"
  })
  void an_id_is_made_of_the_words(String words, String id) {
    assertThat(Ids.of(sketch.document()).fresh(words)).isEqualTo(id);
  }

  @Test
  void no_id_is_given_twice() {
    Ids ids = Ids.of(sketch.document());

    assertThat(ids.fresh("Teacher")).isEqualTo("teacher_2");
    assertThat(ids.fresh("Teacher")).isEqualTo("teacher_3");
  }

  @Test
  void whatever_the_words_it_can_be_an_id_however_often() {
    Ids ids = Ids.of(sketch.document());
    String words = "A very long question ".repeat(20);
    for (int i = 0; i < 1000; i++) {
      assertThat(ids.fresh(words)).matches("[a-z][a-z0-9_]{0,59}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Level", "Authority", "Today", "In", "Type"})
  void an_item_is_never_called_what_means_something_else_in_conditions(String words) {
    String id = Ids.of(sketch.document()).freshItem(words);

    assertThat(Ids.problem(sketch.document(), ITEMS, id)).isEmpty();
    assertThat(id).endsWith("_item");
  }

  @Test
  void a_chosen_id_is_checked_before_it_is_given() {
    assertThat(Ids.problem(sketch.document(), ITEMS, "form_tutor")).isEmpty();
    assertThat(Ids.problem(sketch.document(), ITEMS, "Form tutor").orElseThrow())
        .startsWith("Use lower-case");
    assertThat(Ids.problem(sketch.document(), ITEMS, "level").orElseThrow())
        .contains("means something else");
    assertThat(Ids.problem(sketch.document(), ITEMS, "teacher").orElseThrow()).contains("is taken");
  }

  @Test
  void options_are_told_apart_within_their_set_only() {
    TreePath options = TreePath.parse("option_sets/answers/options");

    assertThat(Ids.problem(sketch.document(), options, "teacher")).isEmpty();
    assertThat(Ids.problem(sketch.document(), options, "agreed").orElseThrow())
        .contains("is taken");
  }
}
