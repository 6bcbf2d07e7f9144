package org.plumbline.wording;

import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.expression.Expressions;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.routing.Combination;
import org.plumbline.routing.Combinations;
import org.plumbline.routing.Contradiction;

/**
 * What practitioners would be told in every case that routing can meet, in the very words of the
 * result. A pure function.
 *
 * @param cases in the order of levels, authorities and answers; answers to hidden items change
 *     nothing and are left out
 * @param routes every route of the instrument, in its order
 */
public record Simulation(List<Case> cases, List<Reach> routes, LeftOut leftOut) {
  /** Cases beyond which not every answer is tried with every other. */
  public static final int MOST = 3_000;

  public Simulation {
    cases = List.copyOf(cases);
    routes = List.copyOf(routes);
  }

  /** What is wrong with a case. */
  public enum Mark {
    /** Nobody is told anything. */
    EMPTY,
    /** Two routes cannot both be meant. */
    CONTRADICTORY,
    /** Something is shown because it may apply. */
    UNDECIDED,
    /** A text cannot be filled, so that nothing is shown. */
    STOPPED
  }

  /**
   * One case.
   *
   * @param routes those that apply or may, as they would be read
   * @param stopped why a text could not be filled; then there are no routes
   */
  public record Case(
      Combination combination,
      List<RouteWording> routes,
      List<Contradiction> contradictions,
      Optional<String> stopped) {
    public Case {
      routes = List.copyOf(routes);
      contradictions = List.copyOf(contradictions);
    }

    public Set<Mark> marks() {
      Set<Mark> marks = new LinkedHashSet<>();
      if (stopped.isPresent()) {
        marks.add(Mark.STOPPED);
      } else if (routes.stream().allMatch(RouteWording::isBlank)) {
        marks.add(Mark.EMPTY);
      }
      if (!contradictions.isEmpty()) {
        marks.add(Mark.CONTRADICTORY);
      }
      if (routes.stream()
          .anyMatch(route ->
              route.undecided() || route.steps().stream().anyMatch(RouteWording.Step::undecided))) {
        marks.add(Mark.UNDECIDED);
      }
      return marks;
    }
  }

  /**
   * How often a route is reached.
   *
   * @param certainly cases in which it applies
   * @param perhaps cases in which it may
   */
  public record Reach(ElementId route, int certainly, int perhaps) {
    public boolean isReached() {
      return certainly > 0;
    }
  }

  /**
   * What was not tried.
   *
   * @param together whether answers were tried, but not each with every other
   * @param items whose answers have no end or can be ticked together; only some were tried
   */
  public record LeftOut(boolean together, List<ItemId> items) {
    public LeftOut {
      items = List.copyOf(items);
    }

    public boolean isNothing() {
      return !together && items.isEmpty();
    }
  }

  /** The names that stand in for real ones. */
  public record Example(String childName, Map<AuthorityCode, String> authorityNames) {
    public Example {
      authorityNames = Map.copyOf(authorityNames);
    }

    String nameOf(AuthorityCode authority) {
      return authorityNames.getOrDefault(authority, authority.value());
    }
  }

  /**
   * Goes through all cases.
   *
   * @param submitted the moment from which limits are counted, in the zone of the authorities
   */
  public static Simulation of(
      Expressions expressions, RouteTexts texts, Example example, ZonedDateTime submitted) {
    return of(expressions, texts, example, submitted, MOST);
  }

  static Simulation of(
      Expressions expressions,
      RouteTexts texts,
      Example example,
      ZonedDateTime submitted,
      int most) {
    Combinations combinations = Combinations.of(expressions, texts.mentions(), most);
    Rehearsal rehearsal = new Rehearsal(expressions, texts, example, submitted);
    List<Case> cases = combinations.list().stream().map(rehearsal::relevant).distinct().toList();
    return new Simulation(
        cases,
        expressions.instrument().routing().stream().map(route -> reach(cases, route.id())).toList(),
        new LeftOut(
            !combinations.isComplete(),
            Combinations.notGoneThrough(expressions, texts.mentions()).stream()
                .map(item -> item.id())
                .toList()));
  }

  private static Reach reach(List<Case> cases, ElementId route) {
    List<RouteWording> met =
        cases.stream()
            .flatMap(each -> each.routes().stream())
            .filter(each -> each.id().equals(route))
            .toList();
    int perhaps = (int) met.stream().filter(RouteWording::undecided).count();
    return new Reach(route, met.size() - perhaps, perhaps);
  }
}
