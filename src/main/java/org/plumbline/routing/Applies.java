package org.plumbline.routing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.expression.Decision;
import org.plumbline.id.ItemId;

/** Whether a route or a step applies. What does not apply is not in a plan at all. */
public sealed interface Applies {

  /** It does. */
  record Certainly() implements Applies {}

  /**
   * It may: unknown is not false, so it is shown, and marked.
   *
   * @param because the items that are unanswered or not known and would decide it
   */
  record Perhaps(Set<ItemId> because) implements Applies {
    public Perhaps {
      because = Set.copyOf(because);
    }
  }

  /** Of what may hold; both conditions together. */
  static Applies both(Decision first, Decision second) {
    if (first instanceof Decision.Holds && second instanceof Decision.Holds) {
      return new Certainly();
    }
    return new Perhaps(
        Stream.of(first, second)
            .flatMap(decision ->
                decision instanceof Decision.Open(Set<ItemId> because)
                    ? because.stream()
                    : Stream.empty())
            .collect(Collectors.toSet()));
  }
}
