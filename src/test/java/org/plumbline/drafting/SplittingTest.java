package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Item;

/** How the wording of a level is divided into the signs that can be ticked. */
class SplittingTest {
  /** Printed with slashes that do not divide: what the board made of each, and why. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "sexual_health_level moderate", "one sign, “Multiple / untreated” infections",
          "isolation_level mild", "one question with a list of grounds in it",
          "isolation_level moderate", "one question with a list of grounds in it",
          "isolation_level significant", "one question with a list of grounds in it");

  @ParameterizedTest
  @EnumSource
  void printed_descriptors_are_divided_as_they_were_by_hand_but_for_five(Bundled bundled) {
    Map<String, Descriptor> otherwise = new LinkedHashMap<>();
    bundled
        .instrument()
        .items()
        .filter(Item.LevelItem.class::isInstance)
        .map(Item.LevelItem.class::cast)
        .forEach(item ->
            item.descriptors()
                .forEach((level, descriptor) -> {
                  if (!Splitting.parts(descriptor.text()).equals(texts(descriptor.indicators()))) {
                    otherwise.put(item.id() + " " + level, descriptor);
                  }
                }));

    assertThat(otherwise.keySet()).allMatch(OTHERWISE::containsKey);
    assertThat(otherwise)
        .hasSize(
            switch (bundled) {
              case CAMBRIDGESHIRE_PETERBOROUGH_CSE -> 1;
              case HAMMERSMITH_FULHAM_EXPLOITATION -> 4;
              case NORTHAMPTONSHIRE_CSE -> 0;
            });
  }

  @ParameterizedTest
  @EnumSource
  void lines_made_by_hand_are_the_words_of_the_descriptor(Bundled bundled) {
    bundled
        .instrument()
        .items()
        .filter(Item.LevelItem.class::isInstance)
        .map(Item.LevelItem.class::cast)
        .flatMap(item -> item.descriptors().values().stream())
        .forEach(descriptor ->
            assertThat(Splitting.aligned(descriptor.text(), texts(descriptor.indicators())))
                .isEqualTo(texts(descriptor.indicators())));
  }

  private static List<String> texts(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::text).toList();
  }

  @Test
  void a_slash_with_white_space_beside_it_divides() {
    assertThat(Splitting.parts("Late / Absent /Truant/ Excluded"))
        .containsExactly("Late", "Absent", "Truant", "Excluded");
  }

  @Test
  void a_tight_slash_stays_but_for_one_behind_a_full_stop() {
    assertThat(Splitting.parts("Family/friends")).isEmpty();
    assertThat(Splitting.parts("Stays out.Worried/ scared."))
        .containsExactly("Stays out.Worried", "scared.");
    assertThat(Splitting.parts("Stays out./Comes home late."))
        .containsExactly("Stays out.", "Comes home late.");
  }

  @Test
  void a_line_break_divides_and_empty_parts_are_left_out() {
    assertThat(Splitting.parts("Late\n\nAbsent / \n/ Truant /"))
        .containsExactly("Late", "Absent", "Truant");
  }

  @Test
  void one_text_is_no_list_of_one() {
    assertThat(Splitting.parts("")).isEmpty();
    assertThat(Splitting.parts("Often late")).isEmpty();
    assertThat(Splitting.parts("Often late / ")).isEmpty();
  }

  @Test
  void joined_lines_keep_what_stands_between_them_in_the_descriptor() {
    assertThat(Splitting.aligned("Late / Absent / Truant", List.of("Late Absent", "Truant")))
        .containsExactly("Late / Absent", "Truant");
  }

  @Test
  void a_line_divided_within_a_word_group_is_found_in_its_place() {
    assertThat(
            Splitting.aligned(
                "Often late and often absent", List.of("Often late", "and often absent")))
        .containsExactly("Often late", "and often absent");
  }

  @Test
  void the_same_words_twice_are_found_one_behind_the_other() {
    assertThat(Splitting.aligned("Late / late / Late home", List.of("Late", "late", "Late home")))
        .containsExactly("Late", "late", "Late home");
  }

  @Test
  void words_that_stand_nowhere_are_kept_as_written() {
    assertThat(Splitting.aligned("Late / Absent", List.of("Late", "Missing")))
        .containsExactly("Late", "Missing");
  }

  @Test
  void an_indicator_keeps_its_id_while_it_keeps_its_words_wherever_it_goes() {
    assertThat(named("Truant", "Late", "Absent")).containsExactly("c", "a", "b");
  }

  @Test
  void a_reworded_indicator_is_the_same_one_at_its_place() {
    assertThat(named("Late", "Often absent", "Truant")).containsExactly("a", "b", "c");
  }

  @Test
  void a_new_indicator_between_others_takes_nobodys_id() {
    assertThat(named("Late", "Excluded", "Absent", "Truant"))
        .containsExactly("a", "level_2", "b", "c");
  }

  @Test
  void the_same_words_twice_have_two_ids() {
    assertThat(named("Late", "Late")).doesNotHaveDuplicates().startsWith("a");
  }

  private static List<String> named(String... words) {
    List<Indicator> before =
        List.of(
            new Indicator(new OptionId("a"), "Late"),
            new Indicator(new OptionId("b"), "Absent"),
            new Indicator(new OptionId("c"), "Truant"));
    Ids ids = Ids.of(Bundled.NORTHAMPTONSHIRE_CSE.document());
    return Splitting.named(List.of(words), before, "level", ids).stream()
        .map(each -> each.id().value())
        .toList();
  }
}
