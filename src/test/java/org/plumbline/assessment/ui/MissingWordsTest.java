package org.plumbline.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.Instrument;
import org.plumbline.outcome.Case;
import org.plumbline.outcome.Instruments;

/** What the page Check and submit says of each thing that is missing. */
class MissingWordsTest {
  private static List<String> said(Instruments made) {
    Instrument instrument = made.build();
    return Case.of(made, "").outcome().missing().stream()
        .map(each ->
            MissingWords.place(instrument, each) + " - " + MissingWords.what(instrument, each))
        .toList();
  }

  @Test
  void a_label_that_stands_in_every_section_is_not_what_tells_them_apart() {
    Instruments levels =
        Instruments.withLevels("mild significant")
            .section("coercion")
            .item(Instruments.labelled("coercion_level", "Risk level:"))
            .section("health")
            .item(Instruments.labelled("health_level", "Risk level:"));
    assertThat(said(levels))
        .containsExactly(
            "coercion - No level is chosen. Choose one.",
            "health - No level is chosen. Choose one.");
  }

  @Test
  void a_question_of_its_own_is_named() {
    Instruments front =
        Instruments.withLevels("mild significant").section("front").text("name").required();
    assertThat(said(front)).containsExactly("front: name - Nothing is written. Write it.");
  }
}
