package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;

/** Conditions that show and hide. A hidden answer is kept and not counted. */
class A03_HiddenItemsTest {
  private final Instruments instrument =
      Instruments.withLevels("mild significant")
          .options("yes_no", "yes no")
          .section("one")
          .choice("at_school", "yes_no")
          .mayBeNotKnown()
          .level("education")
          .visible("at_school == \"yes\"")
          .level("missing")
          .tally();

  @Test
  void an_item_whose_condition_fails_is_hidden_and_not_counted() {
    assertThat(Case.of(instrument, "at_school=no education=mild missing=mild").tally())
        .isEqualTo("mild 1, significant 0; open 0, not known 0, hidden 1");
  }

  @Test
  void its_answer_is_kept_and_counts_again_when_it_is_shown_again() {
    Case hidden = Case.of(instrument, "at_school=no education=mild");
    assertThat(hidden.answers().find(new ItemId("education"))).isPresent();
    assertThat(Case.of(instrument, "at_school=yes education=mild").tally())
        .isEqualTo("mild 1, significant 0; open 1, not known 0, hidden 0");
  }

  @Test
  void an_item_whose_condition_is_undecided_is_shown_and_marked() {
    Form form = Form.of(Case.of(instrument, "").reading());
    assertThat(form.visibility(new ItemId("education"))).isEqualTo(Visibility.UNDECIDED);
    assertThat(form.visibleItems(new SectionId("one"))).hasSize(3);
    assertThat(form.visibleItems(new SectionId("one")).get(1).because())
        .containsExactly(new ItemId("at_school"));
  }

  @Test
  void not_known_leaves_it_undecided_too() {
    Form form = Form.of(Case.of(instrument, "at_school=?").reading());
    assertThat(form.visibility(new ItemId("education"))).isEqualTo(Visibility.UNDECIDED);
  }

  @Test
  void a_hidden_item_counts_as_unanswered_for_the_conditions_of_others() {
    Instruments chain =
        Instruments.withLevels("mild")
            .options("yes_no", "yes no")
            .section("one")
            .choice("open", "yes_no")
            .choice("allocated", "yes_no")
            .visible("open == \"yes\"")
            .text("worker")
            .visible("allocated == \"yes\"");
    assertThat(
            Form.of(Case.of(chain, "open=no allocated=yes").reading())
                .visibility(new ItemId("worker")))
        .isEqualTo(Visibility.UNDECIDED);
    assertThat(
            Form.of(Case.of(chain, "open=yes allocated=no").reading())
                .visibility(new ItemId("worker")))
        .isEqualTo(Visibility.HIDDEN);
  }
}
