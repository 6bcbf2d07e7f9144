package org.plumbline.routing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.expression.Expressions;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Route;
import org.plumbline.outcome.Case;
import org.plumbline.outcome.Instruments;

/** Which routes apply: by level, by authority, by condition, and what is open. */
class S01_RoutesTest {
  private static final ZonedDateTime SUBMITTED =
      ZonedDateTime.of(2026, 3, 28, 15, 30, 0, 0, ZoneId.of("Europe/London"));

  private final Instruments instrument =
      Instruments.withLevels("mild moderate significant")
          .authorities("peterborough cambridgeshire")
          .options("yes_no", "yes no")
          .section("front")
          .choice("open", "yes_no")
          .judgement();

  /** Such as {@code p_mild; to_mash?open}: what is open stands behind a question mark. */
  private String plan(String answers, String level, String authority) {
    Expressions expressions = Expressions.of(instrument.build());
    RoutingPlan plan =
        RoutingPlan.of(
            expressions,
            Case.answers(expressions.instrument(), answers),
            level.isEmpty() ? Optional.empty() : Optional.of(new OptionId(level)),
            new AuthorityCode(authority),
            SUBMITTED);
    return plan.isEmpty()
        ? "nobody is told"
        : plan.routes().stream()
            .map(route ->
                route.route().id()
                    + mark(route.decision())
                    + route.steps().stream()
                        .map(step -> " > " + step.step().id() + mark(step.decision()) + due(step))
                        .collect(joining()))
            .collect(joining("; "));
  }

  private static String mark(Applies applies) {
    return switch (applies) {
      case Applies.Certainly _ -> "";
      case Applies.Perhaps perhaps ->
          "?" + new TreeSet<>(perhaps.because()).stream().map(ItemId::value).collect(joining(","));
    };
  }

  private static String due(PlannedStep step) {
    return step.due()
        .map(due ->
            switch (due) {
              case Due.OnDay onDay -> " by " + onDay.day();
              case Due.AtTime atTime -> " by " + atTime.time().toOffsetDateTime();
            })
        .orElse("");
  }

  private static Route route(String id, String level, String authority) {
    return new Route(
        new ElementId(id),
        Optional.empty(),
        List.of(new OptionId(level)),
        List.of(new AuthorityCode(authority)),
        Condition.ALWAYS,
        "Tell somebody.",
        List.of(),
        List.of());
  }

  private static Route.Step step(String id, String when, Period days, int hours) {
    return new Route.Step(
        new ElementId(id),
        "Do it.",
        when.isEmpty() ? Condition.ALWAYS : new Condition.When(when),
        Optional.empty(),
        Optional.of(new Route.Clock("in time", days, hours, false)));
  }

  @Test
  void a_route_applies_by_level_and_authority() {
    instrument
        .route(route("p_mild", "mild", "peterborough"))
        .route(route("c_mild", "mild", "cambridgeshire"))
        .route(route("c_moderate", "moderate", "cambridgeshire"));
    assertThat(plan("", "mild", "peterborough")).isEqualTo("p_mild");
    assertThat(plan("", "moderate", "cambridgeshire")).isEqualTo("c_moderate");
  }

  @Test
  void when_no_route_applies_that_is_said() {
    instrument.route(route("p_mild", "mild", "peterborough"));
    assertThat(plan("", "significant", "peterborough")).isEqualTo("nobody is told");
  }

  @Test
  void a_route_for_all_levels_and_authorities_always_applies() {
    instrument.route("everybody", "", "");
    assertThat(plan("", "", "cambridgeshire")).isEqualTo("everybody");
  }

  @Test
  void a_condition_decides_once_it_is_answered_and_is_open_before() {
    instrument.route("social_worker", "", "open == \"yes\"").route("to_mash", "", "open == \"no\"");
    assertThat(plan("open=yes", "mild", "peterborough")).isEqualTo("social_worker");
    assertThat(plan("", "mild", "peterborough")).isEqualTo("social_worker?open; to_mash?open");
    assertThat(plan("open=?", "mild", "peterborough"))
        .isEqualTo("social_worker?open; to_mash?open");
  }

  @Test
  void without_a_judged_level_routes_for_levels_are_open() {
    instrument.route("low", "mild", "").route("never", "mild", "open == \"no\"");
    assertThat(plan("open=yes", "", "peterborough")).isEqualTo("low?judged");
  }

  @Test
  void steps_follow_their_route_and_their_own_condition() {
    instrument.route(
        "tell",
        "moderate significant",
        "",
        step("discuss", "level == \"significant\"", Period.ZERO, 24),
        step("referral", "open == \"no\"", Period.ofDays(2), 0));
    assertThat(plan("open=yes", "moderate", "peterborough")).isEqualTo("tell");
    assertThat(plan("", "moderate", "peterborough"))
        .isEqualTo("tell > referral?open by 2026-03-30");
    assertThat(plan("open=no", "", "peterborough"))
        .isEqualTo(
            "tell?judged > discuss?judged by 2026-03-29T16:30+01:00"
                + " > referral?judged by 2026-03-30");
  }

  @Test
  void weeks_are_counted_in_days_and_hours_by_the_clock_when_summer_time_begins() {
    instrument.route(
        "tell",
        "",
        "",
        step("review", "", Period.ofWeeks(4), 0),
        step("discuss", "", Period.ZERO, 24));
    assertThat(plan("", "mild", "peterborough"))
        .isEqualTo("tell > review by 2026-04-25 > discuss by 2026-03-29T16:30+01:00");
  }
}
