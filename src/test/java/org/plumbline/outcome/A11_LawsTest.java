package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.expression.Expressions;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/** What holds for any answers. */
class A11_LawsTest {
  private static final List<String> ITEMS = List.of("a", "b", "c", "d", "e");

  private final Expressions expressions =
      Expressions.of(
          Instruments.withLevels("mild moderate significant")
              .options("yes_no", "yes no")
              .section("front")
              .choice("shown", "yes_no")
              .levelSections("a b c d e")
              .visible("shown == \"yes\"")
              .tally()
              .indicate("significant", "tally(\"significant\") >= 2 || c == \"significant\"")
              .indicate("moderate", "tally(\"moderate\") + tally(\"significant\") >= 2")
              .indicate("mild", "true")
              .build());

  /** "" is unanswered, "?" not known. */
  @Provide
  Arbitrary<Map<String, String>> answers() {
    return Arbitraries.maps(
        Arbitraries.of("a", "b", "c", "d", "e", "shown"),
        Arbitraries.of("mild", "moderate", "significant", "", "?"));
  }

  private Answers given(List<Map.Entry<String, String>> entries) {
    Answers answers = Answers.NONE;
    for (Map.Entry<String, String> entry : entries) {
      ItemId slot = new ItemId(entry.getKey());
      String value = entry.getValue();
      if (value.equals("?")) {
        answers = answers.with(slot, Answer.NOT_KNOWN);
      } else if (!value.isEmpty()) {
        String option =
            entry.getKey().equals("shown") ? (value.equals("mild") ? "yes" : "no") : value;
        answers = answers.with(slot, new Answer.Chosen(new OptionId(option)));
      }
    }
    return answers;
  }

  private Case of(Answers answers) {
    return new Case(expressions, answers, Case.of(expressions, "").today());
  }

  @Property(tries = 300)
  void levels_unanswered_not_known_and_hidden_add_up_to_all(
      @ForAll("answers") Map<String, String> answers) {
    Tally tally = of(given(List.copyOf(answers.entrySet()))).outcome().tally().orElseThrow();
    int levels = tally.levels().stream().mapToInt(Tally.LevelCount::count).sum();
    assertThat(levels + tally.unanswered() + tally.notKnown() + tally.hidden())
        .isEqualTo(ITEMS.size());
  }

  @Property(tries = 200)
  void the_order_of_answers_changes_nothing(
      @ForAll("answers") Map<String, String> answers, @ForAll Random random) {
    List<Map.Entry<String, String>> shuffled = new ArrayList<>(answers.entrySet());
    Collections.shuffle(shuffled, random);
    assertThat(of(given(shuffled)).outcome())
        .isEqualTo(of(given(List.copyOf(answers.entrySet()))).outcome());
  }

  @Property(tries = 200)
  void answering_more_only_ever_narrows_what_is_indicated(
      @ForAll("answers") Map<String, String> answers) {
    Answers given = given(List.copyOf(answers.entrySet()));
    Indicated before = of(given).outcome().indicated().orElseThrow();
    for (String item : ITEMS) {
      ItemId slot = new ItemId(item);
      if (given.find(slot).isEmpty()) {
        for (String level : List.of("mild", "moderate", "significant")) {
          Indicated after =
              of(given.with(slot, new Answer.Chosen(new OptionId(level))))
                  .outcome()
                  .indicated()
                  .orElseThrow();
          assertThat(after.find().filter(found -> !before.allows(found.id()))).isEmpty();
        }
      }
    }
  }

  @Property(tries = 200)
  void hiding_an_item_takes_it_out_of_the_tally_and_keeps_its_answer(
      @ForAll("answers") Map<String, String> answers) {
    Answers shown =
        given(List.copyOf(answers.entrySet()))
            .with(new ItemId("shown"), new Answer.Chosen(new OptionId("yes")));
    Answers hidden = shown.with(new ItemId("shown"), new Answer.Chosen(new OptionId("no")));
    Tally before = of(shown).outcome().tally().orElseThrow();
    Tally after = of(hidden).outcome().tally().orElseThrow();
    assertThat(before.hidden()).isZero();
    assertThat(after.hidden()).isEqualTo(1);
    assertThat(hidden.find(new ItemId("e"))).isEqualTo(shown.find(new ItemId("e")));
    shown
        .findChosen(new ItemId("e"))
        .ifPresent(level -> assertThat(after.at(level)).isEqualTo(before.at(level) - 1));
  }
}
