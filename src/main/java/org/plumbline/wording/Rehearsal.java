package org.plumbline.wording;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Facts;
import org.plumbline.expression.Reading;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.response.Answers;
import org.plumbline.routing.Combination;
import org.plumbline.routing.Contradiction;
import org.plumbline.routing.RoutingPlan;

/** Plays one case after another as a submission would, and fills no text twice with the same. */
final class Rehearsal {
  private final Expressions expressions;
  private final RouteTexts texts;
  private final Simulation.Example example;
  private final ZonedDateTime submitted;
  private final Map<Filling, Rendering> filled = new HashMap<>();

  Rehearsal(
      Expressions expressions,
      RouteTexts texts,
      Simulation.Example example,
      ZonedDateTime submitted) {
    this.expressions = expressions;
    this.texts = texts;
    this.example = example;
    this.submitted = submitted;
  }

  /** A text and the values that it mentions. */
  private record Filling(ElementId element, List<Object> values) {}

  /** The case, without answers to hidden items, which change nothing. */
  Simulation.Case relevant(Combination combination) {
    return play(
        combination.authority(),
        reading(combination.authority(), combination.answers()).answersShown());
  }

  private Reading reading(AuthorityCode authority, Answers answers) {
    return expressions.over(
        Facts.of(expressions.instrument(), answers, authority, submitted.toLocalDate()));
  }

  private Simulation.Case play(AuthorityCode authority, Answers answers) {
    Reading reading = reading(authority, answers);
    RoutingPlan plan = RoutingPlan.of(reading, submitted);
    Combination combination = new Combination(reading.facts().level(), authority, answers);
    Map<String, Object> words =
        InstrumentWords.values(
            reading,
            new InstrumentWords.Case(
                authority,
                example.nameOf(authority),
                example.childName(),
                reading.facts().level()));
    List<Contradiction> contradictions = Contradiction.in(expressions, plan);
    try {
      return new Simulation.Case(
          combination,
          plan.routes().stream()
              .map(route -> RouteWording.of(route, element -> fill(element, words)))
              .toList(),
          contradictions,
          Optional.empty());
    } catch (RenderingStopped stop) {
      return new Simulation.Case(
          combination, List.of(), contradictions, Optional.of(String.valueOf(stop.getMessage())));
    }
  }

  private Rendering fill(ElementId element, Map<String, Object> words) {
    Filling filling =
        new Filling(element, texts.mentions(element).stream().<Object>map(words::get).toList());
    Rendering before = filled.get(filling);
    if (before == null) {
      before = texts.render(element, words);
      filled.put(filling, before);
    }
    return before;
  }
}
