package org.plumbline.lint;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.expression.Expressions;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Route;
import org.plumbline.routing.Contradiction;
import org.plumbline.routing.PlannedRoute;
import org.plumbline.routing.RoutingPlan;

/** Two routes for one case that send to different people, or give one step two limits. */
final class ContradictoryRoutes implements Check {
  @Override
  public void check(Subject subject, Report report) {
    subject
        .expressions()
        .ifPresent(expressions -> {
          List<Outline.At<Route>> routes = subject.outline().all(Route.class);
          for (int j = 1; j < routes.size(); j++) {
            for (int i = 0; i < j; i++) {
              pair(subject, expressions, report, routes.get(i), routes.get(j));
            }
          }
        });
  }

  private static void pair(
      Subject subject,
      Expressions expressions,
      Report report,
      Outline.At<Route> first,
      Outline.At<Route> second) {
    if (canMeet(first.it(), second.it())
        && (Contradiction.areAlternatives(expressions, first.it(), second.it())
            || (hasLimits(first.it()) && hasLimits(second.it())))) {
      List<Condition> conditions = new ArrayList<>();
      for (Route route : List.of(first.it(), second.it())) {
        conditions.add(route.when());
        route.steps().forEach(step -> conditions.add(step.when()));
      }
      Cases.of(expressions, conditions, subject.context().today()).stream()
          .flatMap(cases -> cases.list().stream())
          .flatMap(each -> contradiction(expressions, each, first.it(), second.it()).stream())
          .findFirst()
          .ifPresent(found -> tell(report, found, first, second));
    }
  }

  private static boolean hasLimits(Route route) {
    return route.steps().stream().anyMatch(step -> step.clock().isPresent());
  }

  private static boolean canMeet(Route first, Route second) {
    return meet(first.levels(), second.levels()) && meet(first.authorities(), second.authorities());
  }

  private static <T> boolean meet(List<T> first, List<T> second) {
    return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
  }

  private static Optional<Contradiction> contradiction(
      Expressions expressions, Cases.Case in, Route first, Route second) {
    List<PlannedRoute> both =
        RoutingPlan.of(
                expressions.over(in.facts()),
                List.of(first, second),
                in.facts().today().atStartOfDay(ZoneOffset.UTC))
            .routes();
    return both.size() == 2
        ? Contradiction.between(expressions, both.getFirst(), both.getLast())
        : Optional.empty();
  }

  private static void tell(
      Report report, Contradiction found, Outline.At<Route> first, Outline.At<Route> second) {
    report.tell(
        new Report.Remark(
            LintRule.CONTRADICTORY_ROUTES,
            Severity.TO_CHECK,
            switch (found.about()) {
              case RECIPIENTS ->
                  "This route and %s apply together, and send to different people."
                      .formatted(first.place().words());
              case LIMITS ->
                  "This route and %s apply together, and give one step two limits."
                      .formatted(first.place().words());
            },
            "Let their conditions exclude each other, or make them one."),
        second.place(),
        second.id(),
        List.of(found.toString(), first.it().toString(), second.it().toString()));
  }
}
