package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.instrument.Route.Clock;
import org.plumbline.instrument.Route.Part;
import org.plumbline.instrument.Route.Step;

/** Checks routes and the workflow. */
final class SoundRouting {
  private SoundRouting() {}

  static void check(Inspection inspection) {
    List<Route> routes = inspection.instrument().routing();
    Optional<Scale> judged = judged(inspection.instrument());
    for (int index = 0; index < routes.size(); index++) {
      Route route = routes.get(index);
      Place place = Place.WHOLE.key("routing").element(index, "route", route.id());
      inspection.id(place, route.id());
      inspection.line(place, "title", route.title());
      levels(inspection, route.levels(), judged, place.key("levels"));
      authorities(inspection, route.authorities(), place.key("authorities"));
      inspection.condition(place, "when", route.when());
      inspection.text(place, "text", route.text());
      parts(inspection, route.parts(), place.key("parts"));
      steps(inspection, route.steps(), place.key("steps"));
    }
    workflow(inspection, inspection.instrument().workflow());
  }

  /** The scale on which the professional gives her own level, which decides between routes. */
  private static Optional<Scale> judged(Instrument instrument) {
    return instrument
        .outcome()
        .judgement()
        .map(Judgement::item)
        .flatMap(instrument::findItem)
        .flatMap(item ->
            item instanceof Item.LevelItem level
                ? instrument.findScale(level.scale())
                : Optional.empty());
  }

  private static void levels(
      Inspection inspection, List<OptionId> levels, Optional<Scale> judged, Place list) {
    for (int index = 0; index < levels.size(); index++) {
      OptionId level = levels.get(index);
      Place place = list.entry(index);
      judged.ifPresentOrElse(
          scale -> inspection.levelOf(scale, place, level),
          () -> inspection.levelOfAnyScale(place, level));
    }
  }

  private static void authorities(
      Inspection inspection, List<AuthorityCode> authorities, Place list) {
    List<AuthorityCode> all = inspection.instrument().authorities();
    for (int index = 0; index < authorities.size(); index++) {
      if (!all.contains(authorities.get(index))) {
        List<String> known = all.stream().map(AuthorityCode::value).toList();
        inspection.noSuch(
            list.entry(index), authorities.get(index), "authority of this instrument", known);
      }
    }
  }

  private static void parts(Inspection inspection, List<Part> parts, Place list) {
    for (int index = 0; index < parts.size(); index++) {
      Part part = parts.get(index);
      Place place = list.element(index, "part", part.id());
      inspection.id(place, part.id());
      inspection.line(place, "heading", part.heading());
      inspection.text(place, "text", part.text());
    }
  }

  private static void steps(Inspection inspection, List<Step> steps, Place list) {
    for (int index = 0; index < steps.size(); index++) {
      Step step = steps.get(index);
      Place place = list.element(index, "step", step.id());
      inspection.id(place, step.id());
      inspection.text(place, "text", step.text());
      inspection.condition(place, "when", step.when());
      step.recipient()
          .ifPresent(to ->
              inspection.line(
                  place.key("recipient").element("recipient"), "printed", to.printed()));
      step.clock().ifPresent(clock -> clock(inspection, clock, place.key("clock")));
    }
  }

  private static void clock(Inspection inspection, Clock clock, Place key) {
    Place place = key.element("clock");
    inspection.line(place, "printed", clock.printed());
    boolean negative = clock.days().isNegative() || clock.hours() < 0;
    if (negative || (clock.days().isZero() && clock.hours() == 0)) {
      inspection.tell(
          place.key("within"),
          "gives no time at all",
          "Write the length of the limit, such as P4W.");
    }
  }

  private static void workflow(Inspection inspection, List<WorkflowStep> steps) {
    for (int index = 0; index < steps.size(); index++) {
      WorkflowStep step = steps.get(index);
      Place place = Place.WHOLE.key("workflow").element(index, "workflow step", step.id());
      inspection.id(place, step.id());
      inspection.line(place, "title", step.title());
      inspection.line(place, "who", step.who());
    }
  }
}
