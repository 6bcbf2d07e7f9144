package org.plumbline.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.expression.Expressions;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Route;

/** The items on which routing depends: named in its conditions or in its texts. */
final class Mentions {
  private Mentions() {}

  /** In the order of the form. */
  static List<Item> of(Expressions expressions, Set<String> named) {
    Set<String> mentioned = new HashSet<>(named);
    expressions.instrument().routing().stream()
        .flatMap(Mentions::conditions)
        .forEach(condition -> {
          if (condition instanceof Condition.When(String expression)) {
            expressions.itemsIn(expression).forEach(item -> mentioned.add(item.value()));
          }
        });
    return expressions
        .instrument()
        .items()
        .filter(item -> mentioned.contains(item.id().value()))
        .toList();
  }

  private static Stream<Condition> conditions(Route route) {
    return Stream.concat(Stream.of(route.when()), route.steps().stream().map(Route.Step::when));
  }
}
