package org.plumbline.lint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Expressions;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Route;

/** A route or a step that no answers lead to. */
final class UnreachedRoute implements Check {
  @Override
  public void check(Subject subject, Report report) {
    subject
        .expressions()
        .ifPresent(expressions ->
            subject
                .outline()
                .all(Route.class)
                .forEach(route -> route(subject, expressions, report, route)));
  }

  private static void route(
      Subject subject, Expressions expressions, Report report, Outline.At<Route> at) {
    Route route = at.it();
    if (!route.levels().isEmpty() && subject.instrument().outcome().judgement().isEmpty()) {
      tell(
          report,
          at.place().key("levels"),
          at.id(),
          "This route is for particular levels, and the instrument asks nobody for a level.",
          "Name the item of the judgement in the outcome, or remove the levels.",
          route.levels().toString());
    } else if (!isReached(subject, expressions, route, List.of(route.when()))) {
      tell(
          report,
          at.place().key("when"),
          at.id(),
          "No answers lead to this route.",
          "Correct its condition, or remove the route.",
          route.when().toString());
    } else {
      subject.outline().in(at, Route.Step.class).stream()
          .filter(step ->
              !isReached(subject, expressions, route, List.of(route.when(), step.it().when())))
          .forEach(step ->
              tell(
                  report,
                  step.place().key("when"),
                  step.id(),
                  "No answers lead to this step while its route applies.",
                  "Correct its condition, or remove the step.",
                  step.it().when() + " within " + route.when()));
    }
  }

  /** Whether the conditions hold together in some case; taken so where they cannot be counted. */
  private static boolean isReached(
      Subject subject, Expressions expressions, Route route, Collection<Condition> conditions) {
    Optional<Cases> cases = Cases.of(expressions, conditions, subject.context().today());
    return cases.isEmpty()
        || cases.get().list().stream()
            .filter(each ->
                route.authorities().isEmpty()
                    || route.authorities().contains(each.facts().authority()))
            .filter(each ->
                route.levels().isEmpty()
                    || each.facts().level().filter(route.levels()::contains).isPresent())
            .map(each -> expressions.over(each.facts()))
            .anyMatch(reading ->
                conditions.stream()
                    .allMatch(each -> reading.decide(each) instanceof Decision.Holds));
  }

  private static void tell(
      Report report, Place place, String element, String what, String remedy, String basis) {
    report.tell(
        new Report.Remark(LintRule.UNREACHED_ROUTE, Severity.MUST_FIX, what, remedy),
        place,
        element,
        List.of(basis));
  }
}
