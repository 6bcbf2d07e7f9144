package org.plumbline.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Item;
import org.plumbline.outcome.Instruments;

/** Answers are values, kept by slot. */
class R01_AnswersTest {
  private static final ItemId NAME = new ItemId("name");
  private static final Item ITEM = new Item.TextItem(Instruments.prompt("name"));

  @Test
  void an_answer_replaces_the_one_before_and_leaves_the_original_alone() {
    Answers first = Answers.NONE.with(NAME, new Answer.Text("A"));
    Answers second = first.with(NAME, new Answer.Text("B"));
    assertThat(first.findText(NAME)).hasValue("A");
    assertThat(second.findText(NAME)).hasValue("B");
    assertThat(second.without(NAME)).isEqualTo(Answers.NONE);
  }

  @Test
  void unanswered_blank_and_not_known_are_told_apart() {
    assertThat(Answers.NONE.isAnswered(ITEM)).isFalse();
    assertThat(Answers.NONE.with(NAME, new Answer.Text(" \n")).isAnswered(ITEM)).isFalse();
    Answers notKnown = Answers.NONE.with(NAME, Answer.NOT_KNOWN);
    assertThat(notKnown.isAnswered(ITEM)).isTrue();
    assertThat(notKnown.isNotKnown(ITEM)).isTrue();
  }

  @Test
  void the_number_0_is_an_answer_and_zeros_at_the_end_do_not_count() {
    assertThat(new Answer.Number(BigDecimal.ZERO).isEmpty()).isFalse();
    assertThat(new Answer.Number(new BigDecimal("2.50")))
        .isEqualTo(new Answer.Number(new BigDecimal("2.5")));
    assertThat(new Answer.Number(new BigDecimal("100")).number().toString()).isEqualTo("100");
  }

  @Test
  void words_beside_an_option_stay_when_its_tick_goes() {
    OptionId gifts = new OptionId("gifts");
    Answer.Ticked unticked = new Answer.Ticked(new TreeSet<>(), Map.of(gifts, "a new phone"));
    assertThat(unticked.details()).containsEntry(gifts, "a new phone");
    assertThat(unticked.isEmpty()).isTrue();
  }

  @Test
  void ticks_are_the_same_in_any_order() {
    OptionId a = new OptionId("a");
    OptionId b = new OptionId("b");
    assertThat(Answer.Ticked.of(a, b)).isEqualTo(Answer.Ticked.of(b, a));
  }

  @Test
  void rows_with_nothing_in_them_are_no_answer() {
    Answer.Row blank = new Answer.Row(new UUID(0, 1), Map.of(NAME, new Answer.Text(" ")));
    Answer.Row written = new Answer.Row(new UUID(0, 2), Map.of(NAME, new Answer.Text("A")));
    assertThat(new Answer.Rows(List.of(blank)).isEmpty()).isTrue();
    assertThat(new Answer.Rows(List.of(blank, written)).isEmpty()).isFalse();
  }
}
