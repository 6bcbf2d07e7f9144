package org.plumbline.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.expression.Reading;
import org.plumbline.id.ItemId;
import org.plumbline.id.Zones;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Route;
import org.plumbline.outcome.Indicated;
import org.plumbline.outcome.Outcome;
import org.plumbline.outcome.Tally;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.response.Answers;
import org.plumbline.routing.Applies;
import org.plumbline.routing.PlannedRoute;
import org.plumbline.routing.RoutingPlan;
import org.plumbline.wording.InstrumentWords;
import org.plumbline.wording.RouteWording;

/** Puts into words what an outcome and its routing plan come to; a pure function. */
final class ResultComposer {

  private ResultComposer() {}

  static Result compose(
      Account who, Particulars about, Reading reading, Outcome outcome, Instant submitted) {
    PublishedVersion version = about.version();
    Instrument instrument = version.instrument();
    RoutingPlan plan = RoutingPlan.of(reading, submitted.atZone(Zones.OF_AUTHORITIES));
    Map<String, Object> words =
        InstrumentWords.values(
            reading,
            new InstrumentWords.Case(
                who.authority().code(),
                who.authority().name(),
                about.child().name(),
                reading.facts().level()));
    List<Result.Steps> routes =
        plan.routes().stream()
            .map(
                route -> steps(reading, route, RouteWording.of(route, version.routeTexts(), words)))
            .toList();
    Set<String> sensitive = InstrumentWords.sensitive(instrument);
    List<Result.Steps> withoutSensitive =
        plan.routes().stream()
            .map(route ->
                steps(
                    reading, route, RouteWording.of(route, version.routeTexts(), words, sensitive)))
            .toList();
    return new Result(
        instrument.ref().toString(),
        version.sha256(),
        who.authority().name(),
        who.name(),
        submitted,
        outcome.tally().map(ResultComposer::counts).orElse(List.of()),
        outcome.tally().map(Tally::unanswered).orElse(0),
        outcome.tally().map(Tally::notKnown).orElse(0),
        outcome.indicated().map(ResultComposer::indication),
        outcome
            .judgement()
            .map(given ->
                new Result.Judged(
                    given.level().id().value(),
                    given.level().label(),
                    given.reason(),
                    given.differs())),
        routes,
        Optional.of(withoutSensitive).filter(copy -> !copy.equals(routes)));
  }

  private static List<Result.Count> counts(Tally tally) {
    return tally.levels().stream()
        .map(count ->
            new Result.Count(count.level().id().value(), count.level().label(), count.count()))
        .toList();
  }

  private static Result.Indication indication(Indicated indicated) {
    return switch (indicated) {
      case Indicated.Decided(Level level, List<Indicated.Reason> reasons) ->
          new Result.Indication(
              Optional.of(level.id().value()),
              level.label(),
              reasons.stream().map(Indicated.Reason::words).toList());
      case Indicated.NoLevel _ ->
          new Result.Indication(Optional.empty(), "No level is indicated", List.of());
      case Indicated.Undecided _ ->
          new Result.Indication(
              Optional.empty(), "Not decided, since answers it hangs on are open", List.of());
    };
  }

  private static Result.Steps steps(Reading reading, PlannedRoute planned, RouteWording route) {
    List<Result.Step> steps = new ArrayList<>();
    for (int i = 0; i < planned.steps().size(); i++) {
      steps.add(step(because(reading, planned.steps().get(i).decision()), route.steps().get(i)));
    }
    return new Result.Steps(
        route.id().value(),
        route.title(),
        route.undecided(),
        because(reading, planned.decision()),
        route.html(),
        route.parts().stream().map(part -> new Result.Part(part.heading(), part.html())).toList(),
        steps);
  }

  /** Such as "“Is the child known?” is answered “not known”". */
  private static Optional<String> because(Reading reading, Applies applies) {
    return applies instanceof Applies.Perhaps(Set<ItemId> items)
        ? Optional.of(
                items.stream()
                    .sorted()
                    .flatMap(id -> reading.instrument().findItem(id).stream())
                    .map(item -> because(reading, item))
                    .collect(Collectors.joining("; ")))
            .filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  private static String because(Reading reading, Item item) {
    Answers answers = reading.answersShown();
    String question = "“" + item.prompt().label().strip() + "”";
    if (answers.isNotKnown(item)) {
      return question + " is answered “not known”";
    }
    return answers.find(item.id()).filter(answer -> !answer.isEmpty()).isPresent()
        ? question + " does not settle it"
        : question + " is not answered";
  }

  private static Result.Step step(Optional<String> because, RouteWording.Step step) {
    return new Result.Step(
        step.id().value(),
        step.text(),
        step.undecided(),
        because,
        step.recipient().map(Route.Recipient::printed),
        step.due(),
        step.limit());
  }
}
