package org.plumbline.expression;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Route;

/**
 * A place of the instrument that carries an expression.
 *
 * @param element id of the element it belongs to
 * @param where which of its expressions, in words
 */
record Site(String element, String where, String expression, Gives gives) {

  /** What the place has a use for. */
  enum Gives {
    YES_OR_NO,
    A_NUMBER,
    ANYTHING
  }

  /** All of them, in the order of the definition file. */
  static List<Site> of(Instrument instrument) {
    List<Site> sites = new ArrayList<>();
    instrument.items().forEach(item -> add(sites, item));
    OutcomeRules outcome = instrument.outcome();
    outcome
        .scores()
        .forEach(score ->
            sites.add(new Site(score.id().value(), "score", score.expression(), Gives.A_NUMBER)));
    outcome.indicated().forEach(rule -> add(sites, rule.id().value(), "when", rule.when()));
    outcome.limits().forEach(limit -> add(sites, limit.id().value(), "when", limit.when()));
    for (Route route : instrument.routing()) {
      add(sites, route.id().value(), "when", route.when());
      route.steps().forEach(step -> add(sites, step.id().value(), "when", step.when()));
    }
    return sites;
  }

  private static void add(List<Site> sites, Item item) {
    add(sites, item.id().value(), "visible", item.prompt().visible());
    add(sites, item.id().value(), "required", item.prompt().required());
    switch (item) {
      case Item.ComputedItem computed ->
          sites.add(
              new Site(item.id().value(), "expression", computed.expression(), Gives.ANYTHING));
      case Item.Written _, Item.Choosable _, Item.TableItem _, Item.NoteItem _ -> {}
    }
    item.columns().forEach(column -> add(sites, column));
  }

  private static void add(List<Site> sites, String element, String where, Condition condition) {
    switch (condition) {
      case Condition.When when ->
          sites.add(new Site(element, where, when.expression(), Gives.YES_OR_NO));
      case Condition.Always _, Condition.Never _ -> {}
    }
  }
}
