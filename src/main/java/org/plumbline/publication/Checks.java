package org.plumbline.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.definition.Drawing;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Fault;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.routing.Combination;
import org.plumbline.routing.Combinations;
import org.plumbline.schema.Soundness;
import org.plumbline.wording.InstrumentWords;
import org.plumbline.wording.RenderingStopped;
import org.plumbline.wording.RouteTexts;
import org.plumbline.wording.Sandbox;
import org.plumbline.wording.TemplateFault;
import org.plumbline.wording.Vocabulary;

/**
 * Whether an instrument can be published for what it is in itself: sound, its expressions over
 * items that exist, its pictures drawn, its routing texts filled in every case that can come up.
 */
final class Checks {
  private static final String ANY_NAME = "Name";

  private final Sandbox sandbox;

  Checks(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Everything that has to be put right; what rests on something unsound is not looked at. */
  List<Problem> problems(Instrument instrument) {
    List<Problem> unsound = Soundness.check(instrument);
    if (!unsound.isEmpty()) {
      return unsound;
    }
    List<Problem> problems = new ArrayList<>(Drawing.problems(instrument));
    List<Fault> faults = Expressions.check(instrument);
    faults.forEach(fault -> problems.add(problem(fault)));
    Vocabulary vocabulary = InstrumentWords.vocabulary(instrument);
    List<RouteTexts.Written> written = RouteTexts.written(instrument);
    for (RouteTexts.Written text : written) {
      text.faults(sandbox, vocabulary).forEach(fault -> problems.add(problem(text.place(), fault)));
    }
    return problems.isEmpty() ? renderings(instrument, written) : problems;
  }

  /** Fills every text once for each different set of values that it can meet. */
  private List<Problem> renderings(Instrument instrument, List<RouteTexts.Written> written) {
    RouteTexts texts = RouteTexts.of(sandbox, instrument);
    Set<Filled> filled = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    Set<ElementId> stopped = new HashSet<>();
    for (Combination combination :
        Combinations.of(Expressions.of(instrument), texts.mentions()).list()) {
      Map<String, Object> values =
          InstrumentWords.values(
              instrument,
              combination.answers(),
              new InstrumentWords.Case(
                  combination.authority(), ANY_NAME, ANY_NAME, combination.level()));
      for (RouteTexts.Written text : written) {
        ElementId element = text.element();
        List<Object> met = texts.mentions(element).stream().<Object>map(values::get).toList();
        if (filled.add(new Filled(element, met)) && !stopped.contains(element)) {
          try {
            texts.render(element, values);
          } catch (RenderingStopped stop) {
            stopped.add(element);
            problems.add(
                new Problem(
                    text.place(),
                    "cannot be filled: " + unstopped(String.valueOf(stop.getMessage())),
                    "Make the text shorter or split it into parts."));
          }
        }
      }
    }
    return problems;
  }

  private record Filled(ElementId element, List<Object> values) {}

  private static Problem problem(Fault fault) {
    String at =
        fault.line() == 0 ? "" : " (line %d, column %d)".formatted(fault.line(), fault.column());
    String wrong =
        fault.expression().isEmpty()
            ? "cannot stay so: " + unstopped(fault.what())
            : "reads “%s”%s: %s".formatted(fault.expression(), at, unstopped(fault.what()));
    return new Problem(fault.place(), wrong, fault.remedy());
  }

  private static Problem problem(Place place, TemplateFault fault) {
    return new Problem(
        place,
        "has a fault at line %d, column %d: %s"
            .formatted(fault.line(), fault.column(), unstopped(fault.what())),
        fault.remedy());
  }

  private static String unstopped(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
