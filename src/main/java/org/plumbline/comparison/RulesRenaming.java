package org.plumbline.comparison;

import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Route;

/** Gives outcome rules and routes other ids. */
final class RulesRenaming {
  private final NewNames names;

  RulesRenaming(NewNames names) {
    this.names = names;
  }

  OutcomeRules outcome(OutcomeRules rules) {
    return new OutcomeRules(
        rules.tally().map(names::scale),
        rules.scores().stream()
            .map(score ->
                new OutcomeRules.Score(
                    id("score", score.id()), score.label(), names.expression(score.expression())))
            .toList(),
        rules.bands().stream().map(this::band).toList(),
        rules.indicated().stream()
            .map(rule ->
                new OutcomeRules.IndicatedRule(
                    id("indicated", rule.id()),
                    names.level(rule.level()),
                    names.condition(rule.when()),
                    rule.because()))
            .toList(),
        rules.limits().stream()
            .map(limit ->
                new OutcomeRules.Limit(
                    id("limit", limit.id()),
                    limit.kind(),
                    names.level(limit.level()),
                    names.condition(limit.when()),
                    limit.citation()))
            .toList(),
        rules
            .judgement()
            .map(judgement ->
                new OutcomeRules.Judgement(
                    item(judgement.item()), judgement.reason().map(this::item))));
  }

  private OutcomeRules.Band band(OutcomeRules.Band band) {
    return new OutcomeRules.Band(
        id("band", band.id()),
        id("score", band.score()),
        band.label(),
        band.from(),
        band.to(),
        band.level().map(names::level));
  }

  Route route(Route route) {
    return new Route(
        id("route", route.id()),
        route.title(),
        Renaming.levels(names, route.levels()),
        route.authorities(),
        names.condition(route.when()),
        names.template(route.text()),
        route.parts().stream()
            .map(part ->
                new Route.Part(id("part", part.id()), part.heading(), names.template(part.text())))
            .toList(),
        route.steps().stream()
            .map(step ->
                new Route.Step(
                    id("step", step.id()),
                    step.text(),
                    names.condition(step.when()),
                    step.recipient(),
                    step.clock()))
            .toList());
  }

  private ElementId id(String kind, ElementId id) {
    return new ElementId(names.of(kind, id));
  }

  private ItemId item(ItemId id) {
    return new ItemId(names.of("item", id));
  }
}
