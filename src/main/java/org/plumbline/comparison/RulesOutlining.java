package org.plumbline.comparison;

import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.WorkflowStep;

/** Walks through what an instrument makes of its answers. */
final class RulesOutlining {
  private final Outlining outlining;

  RulesOutlining(Outlining outlining) {
    this.outlining = outlining;
  }

  void all(Element whole, Instrument instrument) {
    outcome(whole, instrument.outcome());
    instrument.routing().forEach(route -> route(whole, route));
    instrument.workflow().forEach(step -> workflow(whole, step));
  }

  private void outcome(Element whole, OutcomeRules rules) {
    Said said =
        new Said()
            .with(Aspect.TALLY, rules.tally())
            .with(Aspect.JUDGEMENT, rules.judgement().map(OutcomeRules.Judgement::item))
            .with(
                Aspect.JUDGEMENT_REASON, rules.judgement().flatMap(OutcomeRules.Judgement::reason));
    Element here =
        outlining.element(whole, ElementKind.OUTCOME, "outcome", "", "Outcome rules", said);
    rules.scores().forEach(score -> score(here, score));
    rules.bands().forEach(band -> band(here, band));
    rules.indicated().forEach(rule -> indicated(here, rule));
    rules.limits().forEach(limit -> limit(here, limit));
  }

  private void score(Element outcome, OutcomeRules.Score score) {
    Said said =
        new Said().with(Aspect.LABEL, score.label()).with(Aspect.EXPRESSION, score.expression());
    outlining.element(outcome, ElementKind.SCORE, "scores", score.id(), score.label(), said);
  }

  private void band(Element outcome, OutcomeRules.Band band) {
    Said said =
        new Said()
            .with(Aspect.SCORE, band.score())
            .with(Aspect.LABEL, band.label())
            .with(Aspect.FROM, band.from())
            .with(Aspect.TO, band.to())
            .with(Aspect.LEVEL, band.level());
    outlining.element(outcome, ElementKind.BAND, "bands", band.id(), band.label(), said);
  }

  private void indicated(Element outcome, OutcomeRules.IndicatedRule rule) {
    Said said =
        new Said()
            .with(Aspect.LEVEL, rule.level())
            .with(Aspect.WHEN, rule.when(), Condition.ALWAYS)
            .with(Aspect.BECAUSE, rule.because());
    outlining.element(outcome, ElementKind.INDICATED, "indicated", rule.id(), rule.because(), said);
  }

  private void limit(Element outcome, OutcomeRules.Limit limit) {
    Said said =
        new Said()
            .with(Aspect.KIND, limit.kind())
            .with(Aspect.LEVEL, limit.level())
            .with(Aspect.WHEN, limit.when(), Condition.ALWAYS)
            .with(Aspect.CITATION, limit.citation());
    outlining.element(outcome, ElementKind.LIMIT, "limits", limit.id(), limit.citation(), said);
  }

  private void route(Element whole, Route route) {
    Said said =
        new Said()
            .with(Aspect.TITLE, route.title())
            .with(Aspect.LEVELS, route.levels())
            .with(Aspect.AUTHORITIES, route.authorities())
            .with(Aspect.WHEN, route.when(), Condition.ALWAYS)
            .with(Aspect.TEXT, route.text());
    String name = route.title().orElse(route.id().value());
    Element here = outlining.element(whole, ElementKind.ROUTE, "routing", route.id(), name, said);
    for (Route.Part part : route.parts()) {
      Said words = new Said().with(Aspect.HEADING, part.heading()).with(Aspect.TEXT, part.text());
      outlining.element(here, ElementKind.PART, "parts", part.id(), part.heading(), words);
    }
    route.steps().forEach(step -> step(here, step));
  }

  private void step(Element route, Route.Step step) {
    Said said =
        new Said()
            .with(Aspect.TEXT, step.text())
            .with(Aspect.WHEN, step.when(), Condition.ALWAYS)
            .with(Aspect.MAILBOX, step.recipient().map(Route.Recipient::mailbox))
            .with(Aspect.RECIPIENT, step.recipient().map(Route.Recipient::printed))
            .with(Aspect.CLOCK, step.clock().map(Route.Clock::printed))
            .with(Aspect.WITHIN, step.clock().map(RulesOutlining::within))
            .when(Aspect.REPEATS, step.clock().filter(Route.Clock::repeats).isPresent());
    outlining.element(route, ElementKind.STEP, "steps", step.id(), step.text(), said);
  }

  private static String within(Route.Clock clock) {
    String hours = clock.hours() == 0 ? "" : "PT" + clock.hours() + "H";
    return clock.days().isZero() && !hours.isEmpty()
        ? hours
        : clock.days() + (hours.isEmpty() ? "" : " and " + hours);
  }

  private void workflow(Element whole, WorkflowStep step) {
    Said said =
        new Said()
            .with(Aspect.TITLE, step.title())
            .with(Aspect.WHO, step.who())
            .with(Aspect.KIND, step.kind());
    outlining.element(whole, ElementKind.WORKFLOW, "workflow", step.id(), step.title(), said);
  }
}
