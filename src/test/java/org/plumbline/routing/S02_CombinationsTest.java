package org.plumbline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.expression.Expressions;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.outcome.Instruments;
import org.plumbline.response.Answer;

/** All cases that routing can meet, for the simulator and for rendering before publication. */
class S02_CombinationsTest {
  private static Instruments instrument() {
    return Instruments.withLevels("mild moderate significant")
        .authorities("peterborough cambridgeshire")
        .options("yes_no", "yes no")
        .section("front")
        .choice("open", "yes_no")
        .mayBeNotKnown()
        .choice("allocated", "yes_no")
        .choice("unasked", "yes_no")
        .text("worker")
        .judgement();
  }

  private static Combinations of(Instruments instrument, String... namedInTexts) {
    return Combinations.of(Expressions.of(instrument.build()), Set.of(namedInTexts));
  }

  @Test
  void levels_and_authorities_alone_are_all_cases_where_nothing_is_mentioned() {
    assertThat(of(instrument().route("tell", "", "")).list()).hasSize(3 * 2);
  }

  @Test
  void what_a_condition_mentions_is_gone_through_open_and_not_known_included() {
    Combinations combinations = of(instrument().route("tell", "", "open == \"yes\""));
    assertThat(combinations.list()).hasSize(3 * 2 * 4);
    assertThat(combinations.list())
        .extracting(combination -> combination.answers().find(new ItemId("open")))
        .contains(Optional.empty(), Optional.of(Answer.NOT_KNOWN));
  }

  @Test
  void what_a_text_names_is_gone_through_too() {
    assertThat(of(instrument().route("tell", "", ""), "allocated", "worker").list())
        .hasSize(3 * 2 * 3 * 2);
  }

  @Test
  void the_judged_level_stands_among_the_answers() {
    assertThat(of(instrument().route("tell", "", "")).list())
        .allSatisfy(combination ->
            assertThat(combination.answers().findChosen(new ItemId("judged")))
                .isEqualTo(combination.level()));
  }

  @Test
  void too_many_cases_are_cut_to_each_answer_at_least_once() {
    Instruments many = instrument();
    String[] named = new String[12];
    for (int i = 0; i < 12; i++) {
      named[i] = "item_" + i;
      many.choice(named[i], "yes_no");
    }
    Combinations combinations = of(many.route("tell", "", ""), named);
    assertThat(combinations.isComplete()).isFalse();
    assertThat(combinations.list()).hasSize(3 * 2 * 3);
    assertThat(combinations.list())
        .extracting(combination -> combination.answers().findChosen(new ItemId("item_11")))
        .contains(
            Optional.empty(), Optional.of(new OptionId("yes")), Optional.of(new OptionId("no")));
  }
}
