package org.plumbline.wording;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Route.Clock;
import org.plumbline.instrument.Route.Recipient;
import org.plumbline.routing.Applies;
import org.plumbline.routing.Due;
import org.plumbline.routing.PlannedRoute;
import org.plumbline.routing.PlannedStep;

/**
 * A route that applies, or may, in the words in which practitioners read it; the one source of
 * these words for results and for the simulation.
 *
 * @param undecided whether it is shown because it may apply
 * @param html the wording, filled and escaped
 */
public record RouteWording(
    ElementId id,
    Optional<String> title,
    boolean undecided,
    String html,
    List<Part> parts,
    List<Step> steps) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

  public RouteWording {
    parts = List.copyOf(parts);
    steps = List.copyOf(steps);
  }

  /** A text under a heading. */
  public record Part(String heading, String html) {}

  /**
   * One thing to do.
   *
   * @param text plain, filled
   * @param due by when, in words
   * @param limit as printed
   */
  public record Step(
      ElementId id,
      String text,
      boolean undecided,
      Optional<Recipient> recipient,
      Optional<String> due,
      Optional<String> limit) {}

  /**
   * Fills the texts of a route.
   *
   * @param words from {@link InstrumentWords#values}
   * @throws RenderingStopped where a limit is passed
   */
  public static RouteWording of(PlannedRoute planned, RouteTexts texts, Map<String, ?> words) {
    return of(planned, element -> texts.render(element, words));
  }

  /**
   * Fills them for a copy on which no answer marked as sensitive is printed. They decide conditions
   * as always, so that the same must be done by the same day.
   *
   * @param sensitive from {@link InstrumentWords#sensitive}
   */
  public static RouteWording of(
      PlannedRoute planned, RouteTexts texts, Map<String, ?> words, Set<String> sensitive) {
    return of(planned, element -> texts.render(element, words, sensitive));
  }

  static RouteWording of(PlannedRoute planned, Function<ElementId, Rendering> texts) {
    return new RouteWording(
        planned.route().id(),
        planned.route().title(),
        planned.decision() instanceof Applies.Perhaps,
        texts.apply(planned.route().id()).html(),
        planned.route().parts().stream()
            .map(part -> new Part(part.heading(), texts.apply(part.id()).html()))
            .toList(),
        planned.steps().stream().map(step -> step(step, texts)).toList());
  }

  private static Step step(PlannedStep planned, Function<ElementId, Rendering> texts) {
    return new Step(
        planned.step().id(),
        texts.apply(planned.step().id()).text(),
        planned.decision() instanceof Applies.Perhaps,
        planned.step().recipient(),
        planned.due().map(RouteWording::words),
        planned.step().clock().map(Clock::printed));
  }

  private static String words(Due due) {
    return switch (due) {
      case Due.OnDay(var day) -> DAY.format(day);
      case Due.AtTime(var time) -> TIME.format(time);
    };
  }

  /** Whether nobody would read a word of it. */
  public boolean isBlank() {
    return html.isBlank()
        && parts.stream().allMatch(part -> part.html().isBlank())
        && steps.stream().allMatch(step -> step.text().isBlank());
  }
}
