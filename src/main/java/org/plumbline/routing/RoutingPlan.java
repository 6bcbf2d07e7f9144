package org.plumbline.routing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Facts;
import org.plumbline.expression.Reading;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.instrument.Route;
import org.plumbline.response.Answers;

/**
 * Who must be told what, by when. A pure function.
 *
 * <p>A route applies by judged level, authority and condition together. What is open is planned
 * too, and marked: to leave out a route because somebody has not answered could harm a child.
 *
 * @param routes in the order of the instrument
 */
public record RoutingPlan(List<PlannedRoute> routes) {
  public RoutingPlan {
    routes = List.copyOf(routes);
  }

  /**
   * The plan over the answers.
   *
   * @param judgedLevel routes for particular levels stay open while it is empty
   * @param submitted the moment from which limits are counted, in the zone of the authority
   */
  public static RoutingPlan of(
      Expressions expressions,
      Answers answers,
      Optional<OptionId> judgedLevel,
      AuthorityCode authority,
      ZonedDateTime submitted) {
    Reading reading =
        expressions.over(new Facts(answers, authority, judgedLevel, submitted.toLocalDate()));
    return of(reading, submitted);
  }

  /** The same over facts that are at hand. */
  public static RoutingPlan of(Reading reading, ZonedDateTime submitted) {
    return of(reading, reading.instrument().routing(), submitted);
  }

  /** The plan of some of the instrument's routes, as if there were no others. */
  public static RoutingPlan of(Reading reading, List<Route> routes, ZonedDateTime submitted) {
    return new RoutingPlan(
        routes.stream().flatMap(route -> plan(reading, route, submitted).stream()).toList());
  }

  /** Whether no route applies or may apply: nobody is told anything, which has to be said. */
  public boolean isEmpty() {
    return routes.isEmpty();
  }

  /** Whether anything in it is still open. */
  public boolean isUndecided() {
    return routes.stream()
        .anyMatch(route ->
            route.decision() instanceof Applies.Perhaps
                || route.steps().stream()
                    .anyMatch(step -> step.decision() instanceof Applies.Perhaps));
  }

  private static Optional<PlannedRoute> plan(
      Reading reading, Route route, ZonedDateTime submitted) {
    Decision forLevel = forLevel(reading, route);
    Decision when = reading.decide(route.when());
    boolean forAuthority =
        route.authorities().isEmpty() || route.authorities().contains(reading.facts().authority());
    if (!forAuthority || !forLevel.mayHold() || !when.mayHold()) {
      return Optional.empty();
    }
    Applies decision = Applies.both(forLevel, when);
    return Optional.of(
        new PlannedRoute(
            route,
            decision,
            route.steps().stream()
                .flatMap(step -> plan(reading, decision, step, submitted).stream())
                .toList()));
  }

  private static Optional<PlannedStep> plan(
      Reading reading, Applies route, Route.Step step, ZonedDateTime submitted) {
    Decision when = reading.decide(step.when());
    if (!when.mayHold()) {
      return Optional.empty();
    }
    Decision inherited =
        switch (route) {
          case Applies.Certainly _ -> Decision.HOLDS;
          case Applies.Perhaps(Set<ItemId> because) -> new Decision.Open(because);
        };
    return Optional.of(
        new PlannedStep(
            step,
            Applies.both(inherited, when),
            step.clock().map(clock -> Due.of(clock, submitted))));
  }

  private static Decision forLevel(Reading reading, Route route) {
    if (route.levels().isEmpty()) {
      return Decision.HOLDS;
    }
    return reading
        .facts()
        .level()
        .map(level -> route.levels().contains(level) ? Decision.HOLDS : Decision.FAILS)
        .orElseGet(() ->
            new Decision.Open(
                reading.instrument().outcome().judgement().stream()
                    .map(Judgement::item)
                    .collect(Collectors.toSet())));
  }
}
