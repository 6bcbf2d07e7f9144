package org.plumbline.routing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.expression.Expressions;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Route.Clock;

/**
 * Two routes that certainly apply in one case and cannot both be meant.
 *
 * <p>Routes add up: that two of them apply is no contradiction. It is one when they were written as
 * alternatives, both for particular levels or both on the answer to one item, and each sends to
 * somebody to whom the other does not; and when the same step has two limits.
 *
 * @param about what they disagree on
 */
public record Contradiction(ElementId first, ElementId second, About about) {

  /** What two routes disagree on. */
  public enum About {
    RECIPIENTS,
    LIMITS
  }

  /** All in one plan, in the order of the instrument. */
  public static List<Contradiction> in(Expressions expressions, RoutingPlan plan) {
    List<Contradiction> found = new ArrayList<>();
    List<PlannedRoute> routes = plan.routes();
    for (int i = 0; i < routes.size(); i++) {
      for (int j = i + 1; j < routes.size(); j++) {
        between(expressions, routes.get(i), routes.get(j)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether these contradict each other in the case that they were planned for. */
  public static Optional<Contradiction> between(
      Expressions expressions, PlannedRoute first, PlannedRoute second) {
    if (!isCertain(first.decision()) || !isCertain(second.decision())) {
      return Optional.empty();
    }
    Set<ElementId> own = mailboxes(first);
    Set<ElementId> other = mailboxes(second);
    if (areAlternatives(expressions, first.route(), second.route())
        && !own.containsAll(other)
        && !other.containsAll(own)) {
      return contradiction(first, second, About.RECIPIENTS);
    }
    return haveTwoLimits(first, second)
        ? contradiction(first, second, About.LIMITS)
        : Optional.empty();
  }

  private static Optional<Contradiction> contradiction(
      PlannedRoute first, PlannedRoute second, About about) {
    return Optional.of(new Contradiction(first.route().id(), second.route().id(), about));
  }

  private static boolean isCertain(Applies applies) {
    return applies instanceof Applies.Certainly;
  }

  private static Set<ElementId> mailboxes(PlannedRoute route) {
    return route.steps().stream()
        .filter(step -> isCertain(step.decision()))
        .flatMap(step -> step.step().recipient().stream())
        .map(Route.Recipient::mailbox)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the two are written for the same levels, or on the same answers. */
  public static boolean areAlternatives(Expressions expressions, Route first, Route second) {
    Set<ItemId> asked = new HashSet<>(items(expressions, first.when()));
    asked.retainAll(items(expressions, second.when()));
    return !asked.isEmpty()
        || first.levels().stream().anyMatch(level -> second.levels().contains(level));
  }

  private static Set<ItemId> items(Expressions expressions, Condition when) {
    return when instanceof Condition.When(String expression)
        ? expressions.itemsIn(expression)
        : Set.of();
  }

  private static boolean haveTwoLimits(PlannedRoute first, PlannedRoute second) {
    return limits(first).stream()
        .anyMatch(one ->
            limits(second).stream()
                .anyMatch(two -> one.step().equals(two.step()) && !one.end().equals(two.end())));
  }

  private record Limit(Fingerprint step, LocalDateTime end) {}

  private static List<Limit> limits(PlannedRoute route) {
    return route.steps().stream()
        .filter(step -> isCertain(step.decision()))
        .flatMap(step ->
            step.step().clock().stream()
                .map(clock -> new Limit(Fingerprint.of(step.step().text()), end(clock))))
        .toList();
  }

  /** As counted from any one day, so that 24 hours and a day are the same. */
  private static LocalDateTime end(Clock clock) {
    return LocalDate.EPOCH.atStartOfDay().plus(clock.days()).plusHours(clock.hours());
  }
}
