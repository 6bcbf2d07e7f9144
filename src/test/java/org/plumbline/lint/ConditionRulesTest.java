package org.plumbline.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.id.ElementId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Item;
import org.plumbline.outcome.Instruments;

/** What lint finds in conditions, scores and bands, and next to each finding what is none. */
class ConditionRulesTest {
  private static final Context TODAY = Context.on(Found.TODAY);

  private static Instruments asked() {
    return Instruments.withLevels("mild moderate significant")
        .options("yes_no", "yes no")
        .options("places", "home=0 street=1 school=2")
        .section("first")
        .choice("open", "yes_no")
        .mayBeNotKnown()
        .choices("sites", "places")
        .number("visits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open == \"yes\" && open == \"no\"",
        "\"home\" in sites && !(\"home\" in sites)",
        "authority == \"northshire\" && level == \"mild\" && level == \"moderate\""
      })
  void a_condition_that_never_holds(String expression) {
    assertThat(
            Found.by(
                LintRule.CONSTANT_CONDITION,
                asked().section("second").text("why").visible(expression).judgement().build(),
                TODAY))
        .containsExactly("why |" + expression + "|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"open == \"yes\" || open == \"no\"", "authority == \"northshire\"", "1 == 1"})
  void a_condition_that_always_holds(String expression) {
    assertThat(
            Found.by(
                LintRule.CONSTANT_CONDITION,
                asked().section("second").text("why").required(expression).judgement().build(),
                TODAY))
        .containsExactly("why |" + expression + "|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open == \"yes\"",
        "answered(\"open\")",
        "!answered(\"open\")",
        "visits > 2.0 && visits < 1.0",
        "\"home\" in sites && \"street\" in sites",
        "level == \"mild\"",
        "chosen(\"mild\") > 0 && open == \"yes\" && open == \"no\"",
        "today < timestamp(\"2001-01-01T00:00:00Z\")"
      })
  void no_condition_that_can_go_either_way_or_cannot_be_gone_through(String expression) {
    assertThat(
            Found.by(
                LintRule.CONSTANT_CONDITION,
                asked()
                    .tally()
                    .section("second")
                    .text("why")
                    .required(expression)
                    .judgement()
                    .build(),
                TODAY))
        .isEmpty();
  }

  @Test
  void a_rule_of_the_outcome_that_never_holds() {
    assertThat(
            Found.by(
                LintRule.CONSTANT_CONDITION,
                asked()
                    .judgement()
                    .indicate("mild", "open == \"yes\" && open == \"no\"")
                    .floor("mild", "open == \"no\"")
                    .build(),
                TODAY))
        .containsExactly("rule_1 |open == \"yes\" && open == \"no\"|");
  }

  @Test
  void a_required_item_that_is_never_shown() {
    assertThat(
            Found.by(
                LintRule.NEVER_ASKED,
                asked().text("why").required().visible("open == \"yes\" && open == \"no\"").build(),
                TODAY))
        .containsExactly("why");
  }

  @Test
  void an_item_that_is_required_only_when_it_is_hidden() {
    assertThat(
            Found.by(
                LintRule.NEVER_ASKED,
                asked().text("why").required("open == \"no\"").visible("open == \"yes\"").build(),
                TODAY))
        .containsExactly("why");
    assertThat(
            Found.by(
                LintRule.NEVER_ASKED,
                asked().text("why").required().visible("open == \"yes\"").build(),
                TODAY))
        .isEmpty();
  }

  @Test
  void an_item_that_hangs_on_a_later_section() {
    assertThat(
            Found.by(
                LintRule.ASKED_LATER,
                Instruments.withLevels("mild moderate")
                    .options("yes_no", "yes no")
                    .section("first")
                    .text("why")
                    .visible("open == \"yes\"")
                    .section("second")
                    .choice("open", "yes_no")
                    .build(),
                TODAY))
        .containsExactly("why |open == \"yes\"|");
  }

  @Test
  void an_item_that_hangs_on_the_judgement_in_a_later_section() {
    assertThat(
            Found.by(
                LintRule.ASKED_LATER,
                asked().text("why").visible("level == \"mild\"").judgement().build(),
                TODAY))
        .containsExactly("why |level == \"mild\"|");
  }

  @Test
  void no_item_that_hangs_on_what_came_before() {
    assertThat(
            Found.by(
                LintRule.ASKED_LATER,
                asked().section("second").text("why").visible("open == \"yes\"").build(),
                TODAY))
        .isEmpty();
  }

  private static Instruments scored() {
    return asked().choice("place", "places").score("sum", "points(\"sites\") + points(\"place\")");
  }

  @Test
  void scores_that_are_in_no_band() {
    assertThat(
            Found.by(
                LintRule.BAND_GAP,
                scored()
                    .band("sum", "few", "0..1", "mild")
                    .band("sum", "many", "4..", "moderate")
                    .build(),
                TODAY))
        .containsExactly("sum");
    assertThat(
            Lint.check(
                    scored()
                        .band("sum", "few", "0..1", "mild")
                        .band("sum", "many", "4..", "moderate")
                        .build(),
                    TODAY)
                .stream()
                .map(Finding::what))
        .contains("Scores of “sum” stand in no band: 2 and 3.");
  }

  @Test
  void room_between_bands_where_scores_cannot_be_gone_through() {
    Instruments byNumber = asked().score("sum", "visits * 2.0");
    assertThat(
            Found.by(
                LintRule.BAND_GAP,
                byNumber
                    .band("sum", "many", "12..", "moderate")
                    .band("sum", "few", "..9", "mild")
                    .build(),
                TODAY))
        .containsExactly("sum");
  }

  @Test
  void no_bands_that_follow_each_other() {
    assertThat(
            Found.by(
                LintRule.BAND_GAP,
                scored()
                    .band("sum", "few", "0..1", "mild")
                    .band("sum", "some", "2..3", "mild")
                    .band("sum", "many", "4..", "moderate")
                    .build(),
                TODAY))
        .isEmpty();
    assertThat(
            Found.by(
                LintRule.BAND_GAP,
                asked()
                    .score("sum", "visits * 2.0")
                    .band("sum", "few", "..9", "mild")
                    .band("sum", "many", "10..", "moderate")
                    .build(),
                TODAY))
        .isEmpty();
  }

  @Test
  void a_band_that_no_score_reaches() {
    assertThat(
            Found.by(
                LintRule.UNREACHED_BAND,
                scored()
                    .band("sum", "few", "0..5", "mild")
                    .band("sum", "many", "6..", "moderate")
                    .build(),
                TODAY))
        .containsExactly("many");
    assertThat(
            Found.by(
                LintRule.UNREACHED_BAND,
                scored()
                    .band("sum", "few", "0..4", "mild")
                    .band("sum", "many", "5..", "moderate")
                    .build(),
                TODAY))
        .isEmpty();
  }

  @Test
  void nothing_that_rests_on_something_that_stops_publication() {
    assertThat(
            Lint.check(
                asked()
                    .text("why")
                    .visible("opne == \"yes\" && open == \"yes\" && open == \"no\"")
                    .build(),
                TODAY))
        .extracting(Finding::rule)
        .containsExactly(LintRule.NO_ROUTING);
  }

  @Test
  void a_long_sum_of_points_is_gone_through_item_by_item() {
    Instruments many =
        Instruments.withLevels("mild moderate")
            .options("weights", "never=0 rarely=2 often=4")
            .options("signs", "none! cuts=2 bruises=6")
            .section("first");
    StringBuilder sum = new StringBuilder("points(\"seen\")");
    for (int i = 0; i < 12; i++) {
      many.choice("item_" + i, "weights");
      sum.append(" + points(\"item_").append(i).append("\")");
    }
    Instruments scored = many.choices("seen", "signs").score("sum", sum.toString());

    // even numbers only, from 0 to 12 times 4 and both signs
    assertThat(
            Lint.check(
                    scored
                        .band("sum", "few", "0..9", "mild")
                        .band("sum", "odd", "11..11", "mild")
                        .band("sum", "many", "12..54", "moderate")
                        .band("sum", "most", "57..", "moderate")
                        .build(),
                    TODAY)
                .stream()
                .filter(finding -> finding.severity() == Severity.TO_CHECK)
                .map(Finding::what))
        .containsExactly(
            "Scores of “sum” stand in no band: 10 and 56.",
            "No answers come to this band: “sum” goes from 0 to 56.",
            "No answers come to this band: “sum” goes from 0 to 56.");
  }

  @Test
  void a_draft_that_is_far_from_sound_is_looked_over_all_the_same() {
    Item torn =
        new Item.LevelItem(
            Instruments.prompt("torn"),
            new ElementId("nowhere"),
            Map.of(
                new OptionId("mild"),
                    new Descriptor("", List.of(indicator("a"), indicator("b")), Optional.empty()),
                new OptionId("other"),
                    new Descriptor("", List.of(indicator("c")), Optional.empty())));

    assertThat(
            Lint.check(
                asked()
                    .item(torn)
                    .item(torn)
                    .choice("lost", "no_set")
                    .statements("said", true, "one")
                    .tally()
                    .route("to_nobody", "unknown", "nothing ==")
                    .score("sum", "")
                    .band("sum", "few", "9..1", "nowhere")
                    .build(),
                TODAY))
        .isEmpty();
  }

  @Test
  void what_always_holds_may_be_meant_and_what_never_holds_may_not() {
    Instruments both =
        asked()
            .section("second")
            .text("why")
            .visible("authority == \"northshire\"")
            .text("what")
            .visible("open == \"yes\" && open == \"no\"");

    assertThat(Lint.check(both.build(), TODAY))
        .extracting(Finding::severity)
        .containsExactly(Severity.TO_CHECK, Severity.MUST_FIX, Severity.NOTE);
  }

  private static Indicator indicator(String id) {
    return new Indicator(new OptionId(id), " ");
  }
}
