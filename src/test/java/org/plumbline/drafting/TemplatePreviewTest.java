package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.drafting.TemplatePreview.Trial;
import org.plumbline.instrument.Instrument;
import org.plumbline.wording.Sandbox;

/** One routing text, checked and filled in with an example. */
class TemplatePreviewTest {
  private static final Instrument INSTRUMENT =
      SeedDrafts.instrument("cambridgeshire-peterborough-cse");

  private final TemplatePreview templatePreview = new TemplatePreview(new Sandbox());

  private Trial tryOut(String text, Map<String, String> chosen) {
    return templatePreview.tryOut(INSTRUMENT, text, chosen, Map.of("peterborough", "Peterborough"));
  }

  @Test
  void names_are_filled_in() {
    assertThat(
            tryOut(
                "$child_name, $level_label, $authority_name",
                Map.of("level", "moderate", "authority", "peterborough")))
        .isInstanceOfSatisfying(
            Trial.Filled.class,
            filled ->
                assertThat(filled.html()).isEqualTo("<p>Jo Example, MODERATE, Peterborough</p>"));
  }

  @Test
  void what_nobody_has_written_stands_in_brackets_under_its_question() {
    assertThat(tryOut("Of $date_of_birth", Map.of()))
        .isInstanceOfSatisfying(
            Trial.Filled.class,
            filled -> assertThat(filled.html()).startsWith("<p>Of [").endsWith("]</p>"));
  }

  @Test
  void what_a_text_hangs_on_can_be_tried_with_each_answer() {
    String text = "#if($open_to_social_care == \"no\")Refer.#{else}Notify.#end";

    assertThat(tryOut(text, Map.of("open_to_social_care", "no")))
        .isInstanceOfSatisfying(
            Trial.Filled.class,
            filled -> {
              assertThat(filled.html()).isEqualTo("<p>Refer.</p>");
              assertThat(filled.hangsOn()).containsOnlyKeys("open_to_social_care");
            });
    assertThat(tryOut(text, Map.of("open_to_social_care", "yes")))
        .isInstanceOfSatisfying(
            Trial.Filled.class, filled -> assertThat(filled.html()).isEqualTo("<p>Notify.</p>"));
  }

  @Test
  void a_name_that_is_not_there_is_a_fault_with_a_remedy() {
    assertThat(tryOut("Tell $nobody and $noone", Map.of()))
        .isInstanceOfSatisfying(
            Trial.Faulty.class,
            faulty -> {
              assertThat(faulty.first().column()).isEqualTo(6);
              assertThat(faulty.first().remedy()).isNotBlank();
              assertThat(faulty.others()).isEqualTo(1);
            });
  }
}
