package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.id.OptionId;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;

/** What is done to the wording of a level, and what becomes of its indicators. */
class DescriptorsTest {
  private static final TreePath ITEM = TreePath.parse("sections/school/items/school_level");
  private static final OptionId HIGH = new OptionId("high");
  private static final TreePath AT = ITEM.then(KeyName.DESCRIPTORS).entry("high");

  private final Sketch sketch =
      Sketch.of(
          """
          scales:
            - id: risk
              levels:
                - id: low
                  label: LOW
                  concern: 1
                - id: high
                  label: HIGH
                  concern: 5
          sections:
            - id: school
              title: 1. School
              items:
                - id: school_level
                  kind: level
                  label: Level
                  scale: risk
          """);

  private void write(String seen, String words) {
    sketch.edit(draft ->
        Descriptors.write(
            draft, ITEM, HIGH, Optional.of(seen).filter(each -> !each.isEmpty()), words));
  }

  private void divide(String... lines) {
    List<String> seen = Descriptors.texts(Descriptors.indicators(sketch.document(), AT));
    sketch.edit(draft -> Descriptors.divide(draft, ITEM, HIGH, seen, List.of(lines)));
  }

  private List<String> indicators() {
    return Descriptors.indicators(sketch.document(), AT).stream()
        .map(each -> each.id() + ": " + each.text())
        .toList();
  }

  @Test
  void wording_with_slashes_is_divided_under_the_name_of_its_section() {
    write("", "Late / Absent");

    assertThat(indicators()).containsExactly("school_high_1: Late", "school_high_2: Absent");
  }

  @Test
  void a_second_level_in_the_section_names_them_after_its_own_item() {
    TreePath items = ITEM.parent();
    sketch.edit(draft -> NewElements.add(draft, items, "level", "Judged level", "judged_level"));
    sketch.edit(draft ->
        Descriptors.write(
            draft, items.entry("judged_level"), HIGH, Optional.empty(), "Late / Absent"));

    assertThat(
            sketch
                .document()
                .entries(
                    items
                        .entry("judged_level")
                        .then(KeyName.DESCRIPTORS)
                        .entry("high")
                        .then(KeyName.INDICATORS)))
        .containsExactly("judged_level_high_1", "judged_level_high_2");
  }

  @Test
  void rewording_divides_anew_and_keeps_the_ids_of_what_stays() {
    write("", "Late / Absent");
    write("Late / Absent", "Truant / Late / Absent");

    assertThat(indicators())
        .containsExactly("school_high_1_2: Truant", "school_high_1: Late", "school_high_2: Absent");
  }

  @Test
  void rewording_leaves_a_division_by_hand_as_it_is() {
    write("", "Late / Absent / Truant");
    divide("Late Absent", "Truant");
    write("Late / Absent / Truant", "Late / Absent / Truant.");

    assertThat(indicators())
        .containsExactly("school_high_1: Late / Absent", "school_high_3: Truant");
  }

  @Test
  void a_descriptor_without_words_is_none() {
    write("", "Late / Absent");
    write("Late / Absent", " ");

    assertThat(sketch.document().find(AT)).isEmpty();
    Document back = Drafts.done(sketch.made().getLast().inverse(), sketch.document());
    assertThat(back.text(AT.then(KeyName.TEXT))).contains("Late / Absent");
  }

  @Test
  void divided_by_two_at_once_is_a_clash() {
    write("", "Late / Absent / Truant");
    Draft seen = sketch.draft();
    List<String> both = Descriptors.texts(Descriptors.indicators(seen.document(), AT));
    divide("Late Absent", "Truant");

    Edit second =
        Descriptors.divide(sketch.draft(), ITEM, HIGH, both, List.of("Late", "Absent Truant"));

    assertThat(second.to(sketch.document())).isInstanceOf(Applied.Clash.class);
  }
}
