package org.plumbline.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.expression.Expressions;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Route;

/** The items on which routing depends: named in its conditions or in its templates. */
final class Mentions {
  private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([a-z][a-z0-9_]*)");

  private Mentions() {}

  /** In the order of the form. */
  static List<Item> of(Expressions expressions) {
    Set<String> mentioned = new HashSet<>();
    for (Route route : expressions.instrument().routing()) {
      conditions(route)
          .forEach(condition -> {
            if (condition instanceof Condition.When(String expression)) {
              expressions.itemsIn(expression).forEach(item -> mentioned.add(item.value()));
            }
          });
      templates(route).forEach(template -> mentioned.addAll(references(template)));
    }
    return expressions
        .instrument()
        .items()
        .filter(item -> mentioned.contains(item.id().value()))
        .toList();
  }

  private static Stream<Condition> conditions(Route route) {
    return Stream.concat(Stream.of(route.when()), route.steps().stream().map(Route.Step::when));
  }

  private static Stream<String> templates(Route route) {
    return Stream.of(
            Stream.of(route.text()),
            route.parts().stream().map(Route.Part::text),
            route.steps().stream().map(Route.Step::text))
        .flatMap(texts -> texts);
  }

  private static Set<String> references(String template) {
    Set<String> references = new HashSet<>();
    Matcher reference = REFERENCE.matcher(template);
    while (reference.find()) {
      references.add(reference.group(1));
    }
    return references;
  }
}
