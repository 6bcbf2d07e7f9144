package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.instrument.Route;

/** A limit that the words of a route name and no clock keeps: nobody will be reminded. */
final class LimitWithoutClock implements Check {
  @Override
  public void check(Subject subject, Report report) {
    for (Outline.At<Route> route : subject.outline().all(Route.class)) {
      Stream.concat(
              Stream.of(text(route, route.it().text())),
              subject.outline().in(route, Route.Part.class).stream()
                  .map(part -> text(part, part.it().text())))
          .forEach(text ->
              Limit.in(text.printed()).stream()
                  .filter(limit -> !isKept(route.it(), limit))
                  .forEach(limit -> tell(report, text, limit)));
      for (Outline.At<Route.Step> step : subject.outline().in(route, Route.Step.class)) {
        Text text = text(step, step.it().text());
        Limit.in(text.printed()).stream()
            .filter(limit -> step.it().clock().filter(limit::isOf).isEmpty())
            .forEach(limit -> tell(report, text, limit));
      }
    }
  }

  private static Text text(Outline.At<?> at, String text) {
    return new Text(at.place().key("text"), at.id(), "text", text, Text.Kind.TEMPLATE);
  }

  /** Whether a step has the clock, or names the limit, so that it is told there. */
  private static boolean isKept(Route route, Limit limit) {
    return route.steps().stream()
        .anyMatch(step ->
            step.clock().filter(limit::isOf).isPresent()
                || Limit.in(step.text()).stream().anyMatch(limit::isAsLongAs));
  }

  private static void tell(Report report, Text text, Limit limit) {
    report.tell(
        new Report.Remark(
            LintRule.LIMIT_WITHOUT_CLOCK,
            Severity.TO_CHECK,
            "“%s” stands in the words only: no clock of that length runs."
                .formatted(limit.words().in(text.text())),
            "Give the step a clock, or make its clock as long as the words say."),
        text,
        List.of(limit.words()),
        Optional.empty());
  }
}
