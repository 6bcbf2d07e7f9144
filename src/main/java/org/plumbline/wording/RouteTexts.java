package org.plumbline.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Route;

/**
 * The routing texts of one version, parsed once: of routes, of their parts and of their steps, each
 * under the id of its element. Immutable; safe for threads.
 */
public final class RouteTexts {
  private final Map<ElementId, Template> templates;

  private RouteTexts(Map<ElementId, Template> templates) {
    this.templates = templates;
  }

  /**
   * One text as its author wrote it.
   *
   * @param element the route, part or step whose text it is
   * @param where what its author knows it by
   */
  public record Written(ElementId element, String where, String text) {}

  /** All of them, in the order of the definition file. */
  public static List<Written> written(Instrument instrument) {
    List<Written> all = new ArrayList<>();
    for (Route route : instrument.routing()) {
      String where = "route " + route.id();
      all.add(new Written(route.id(), where, route.text()));
      route
          .parts()
          .forEach(part -> all.add(new Written(part.id(), where + ", " + part.id(), part.text())));
      route
          .steps()
          .forEach(step -> all.add(new Written(step.id(), where + ", " + step.id(), step.text())));
    }
    return all;
  }

  /** Everything wrong with them; empty when they can be filled. */
  public static List<TemplateFault> check(Sandbox sandbox, Instrument instrument) {
    Vocabulary vocabulary = InstrumentWords.vocabulary(instrument);
    return written(instrument).stream()
        .flatMap(text -> sandbox.check(text.where(), text.text(), vocabulary).stream())
        .toList();
  }

  /**
   * Parses them.
   *
   * @throws TemplateRefused when {@link #check} finds something
   */
  public static RouteTexts of(Sandbox sandbox, Instrument instrument) {
    Vocabulary vocabulary = InstrumentWords.vocabulary(instrument);
    Map<ElementId, Template> templates = new LinkedHashMap<>();
    written(instrument)
        .forEach(text ->
            templates.put(text.element(), sandbox.parse(text.where(), text.text(), vocabulary)));
    return new RouteTexts(templates);
  }

  /** The routes, parts and steps that have a text. */
  public Set<ElementId> elements() {
    return templates.keySet();
  }

  /** The names that any of the texts uses. */
  public Set<String> mentions() {
    return templates.values().stream()
        .flatMap(template -> template.mentions().stream())
        .collect(Collectors.toSet());
  }

  /** The names that a text uses. */
  public Set<String> mentions(ElementId element) {
    return get(element).mentions();
  }

  /**
   * Fills the text of a route, part or step.
   *
   * @param values from {@link InstrumentWords#values}
   * @throws RenderingStopped where a limit is passed
   */
  public Rendering render(ElementId element, Map<String, ?> values) {
    return get(element).render(values);
  }

  /** The same, with the values of some names left out where they would be printed. */
  Rendering render(ElementId element, Map<String, ?> values, Set<String> withheld) {
    return get(element).render(values, withheld);
  }

  private Template get(ElementId element) {
    Template template = templates.get(element);
    if (template == null) {
      throw new IllegalStateException("no routing text " + element);
    }
    return template;
  }
}
