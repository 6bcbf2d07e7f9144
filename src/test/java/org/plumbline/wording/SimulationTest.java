package org.plumbline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Facts;
import org.plumbline.expression.Reading;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Route;
import org.plumbline.outcome.Instruments;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/** Every case that routing can meet, as practitioners would read it. */
class SimulationTest {
  private static final ZonedDateTime SUBMITTED =
      ZonedDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);

  private static Instruments asked() {
    return Instruments.withLevels("mild moderate")
        .authorities("north south")
        .options("yes_no", "yes no")
        .section("first")
        .choice("open", "yes_no")
        .mayBeNotKnown();
  }

  private static Simulation simulate(Instruments instruments) {
    return simulate(instruments, Simulation.MOST);
  }

  private static Simulation simulate(Instruments instruments, int most) {
    Instrument instrument = instruments.build();
    return Simulation.of(
        Expressions.of(instrument),
        RouteTexts.of(new Sandbox(), instrument),
        new Simulation.Example("Jo Example", Map.of()),
        SUBMITTED,
        most);
  }

  private static Route route(String id, String levels, String text, Route.Step... steps) {
    return new Route(
        new ElementId(id),
        Optional.empty(),
        levels.isEmpty() ? List.of() : List.of(new OptionId(levels)),
        List.of(),
        Condition.ALWAYS,
        text,
        List.of(),
        List.of(steps));
  }

  private static Route.Step to(String mailbox) {
    return new Route.Step(
        new ElementId(mailbox + "_step"),
        "Send it.",
        Condition.ALWAYS,
        Optional.of(new Route.Recipient(new ElementId(mailbox), mailbox)),
        Optional.empty());
  }

  @Test
  void each_level_and_authority_has_its_words_and_recipients() {
    Simulation simulation =
        simulate(asked().judgement().route(route("all", "", "$level for $child_name", to("mash"))));

    assertThat(simulation.cases()).hasSize(2 * 2);
    RouteWording first = simulation.cases().getFirst().routes().getFirst();
    assertThat(first.html()).isEqualTo("<p>mild for Jo Example</p>");
    assertThat(first.steps().getFirst().recipient())
        .contains(new Route.Recipient(new ElementId("mash"), "mash"));
    assertThat(simulation.cases()).allSatisfy(each -> assertThat(each.marks()).isEmpty());
    assertThat(simulation.leftOut().isNothing()).isTrue();
  }

  @Test
  void a_case_in_which_nobody_is_told_anything_is_marked() {
    Simulation simulation = simulate(asked().judgement().route(route("one", "mild", "Words")));

    assertThat(simulation.cases())
        .extracting(Simulation.Case::marks)
        .containsExactly(
            Set.of(), Set.of(), Set.of(Simulation.Mark.EMPTY), Set.of(Simulation.Mark.EMPTY));
  }

  @Test
  void words_that_come_to_nothing_are_nothing() {
    Simulation simulation =
        simulate(asked().judgement().route(route("one", "", "#if($level == \"mild\")Words#end")));

    assertThat(simulation.cases().getLast().routes()).hasSize(1);
    assertThat(simulation.cases().getLast().marks()).containsExactly(Simulation.Mark.EMPTY);
  }

  @Test
  void two_routes_for_one_level_to_different_people_contradict_each_other() {
    Simulation simulation =
        simulate(
            asked()
                .judgement()
                .route(route("one", "mild", "Words", to("mash")))
                .route(route("two", "mild", "Words", to("police"))));

    assertThat(simulation.cases().getFirst().marks())
        .containsExactly(Simulation.Mark.CONTRADICTORY);
  }

  @Test
  void what_hangs_on_an_open_answer_is_marked_and_counted_apart() {
    Simulation simulation = simulate(asked().judgement().route("one", "", "open == \"yes\""));

    // yes, no, not known, unanswered, for each of two levels and two authorities
    assertThat(simulation.cases()).hasSize(4 * 2 * 2);
    assertThat(simulation.routes())
        .containsExactly(new Simulation.Reach(new ElementId("one"), 4, 8));
    assertThat(simulation.cases())
        .filteredOn(each -> each.marks().contains(Simulation.Mark.UNDECIDED))
        .hasSize(8);
  }

  @Test
  void a_route_that_nothing_leads_to_is_never_reached() {
    Simulation simulation =
        simulate(asked().judgement().route("one", "", "open == \"yes\" && open == \"no\""));

    assertThat(simulation.routes().getFirst().isReached()).isFalse();
  }

  @Test
  void answers_to_what_is_hidden_are_left_out() {
    Instruments hidden =
        asked()
            .choice("worker", "yes_no")
            .visible("open == \"yes\"")
            .judgement()
            .route("one", "", "open == \"no\" || worker == \"yes\"");

    // worker has three answers while open is yes, not known or open, and none while it is no
    assertThat(simulate(hidden).cases()).hasSize((3 * 3 + 1) * 2 * 2);
  }

  @Test
  void a_text_takes_what_is_hidden_for_not_answered() {
    Instruments printed =
        asked()
            .choice("worker", "yes_no")
            .visible("open == \"yes\"")
            .judgement()
            .route("one", "", "open == \"no\"")
            .route(route("two", "", "#if($worker == \"yes\")Tell the worker.#end Go on."));
    Instrument instrument = printed.build();
    Answers answers =
        Answers.NONE
            .with(new ItemId("worker"), new Answer.Chosen(new OptionId("yes")))
            .with(new ItemId("open"), new Answer.Chosen(new OptionId("no")));
    Reading reading =
        Expressions.of(instrument)
            .over(
                Facts.of(instrument, answers, new AuthorityCode("north"), SUBMITTED.toLocalDate()));
    Map<String, Object> words =
        InstrumentWords.values(
            reading,
            new InstrumentWords.Case(
                new AuthorityCode("north"), "North", "Jo Example", Optional.empty()));

    assertThat(RouteTexts.of(new Sandbox(), instrument).render(new ElementId("two"), words).text())
        .isEqualTo(" Go on.");

    assertThat(simulate(printed).cases())
        .filteredOn(each ->
            each.combination()
                .answers()
                .findChosen(new ItemId("open"))
                .equals(Optional.of(new OptionId("no"))))
        .hasSize(2 * 2)
        .allSatisfy(
            each -> assertThat(each.combination().answers().find(new ItemId("worker"))).isEmpty());
  }

  @Test
  void beyond_the_bound_each_answer_is_tried_and_that_is_said() {
    Instruments many = asked().judgement();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      many.choice("item_" + i, "yes_no");
      text.append("$item_").append(i).append(' ');
    }
    Simulation simulation = simulate(many.route(route("one", "", text.toString())), 100);

    assertThat(simulation.leftOut().together()).isTrue();
    assertThat(simulation.cases()).hasSizeLessThan(100);
    assertThat(simulation.cases())
        .extracting(each -> each.combination().answers().find(new ItemId("item_3")))
        .contains(Optional.of(new Answer.Chosen(new OptionId("no"))), Optional.empty());
  }

  @Test
  void what_has_no_end_is_named() {
    Simulation simulation =
        simulate(
            asked()
                .number("visits")
                .judgement()
                .route("one", "", "visits > 2.0")
                .route("two", "", "open == \"yes\""));

    assertThat(simulation.leftOut().together()).isFalse();
    assertThat(simulation.leftOut().items()).containsExactly(new ItemId("visits"));
  }
}
