package org.plumbline.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.schema.Key;
import org.plumbline.schema.Node;

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
   */
  public record Written(ElementId element, Place place, String text) {

    /** Everything wrong with it. */
    public List<TemplateFault> faults(Sandbox sandbox, Vocabulary vocabulary) {
      return sandbox.check(place.words(), text, vocabulary);
    }
  }

  /** All of them, in the order of the definition file: whatever is declared to be a template. */
  public static List<Written> written(Instrument instrument) {
    return Node.listAll(instrument).stream()
        .flatMap(node ->
            node.says().stream()
                .filter(saying -> saying.key().type() == Key.Type.TEMPLATE)
                .map(
                    saying -> new Written(new ElementId(node.id()), saying.place(), saying.text())))
        .toList();
  }

  /** Everything wrong with them; empty when they can be filled. */
  public static List<TemplateFault> check(Sandbox sandbox, Instrument instrument) {
    Vocabulary vocabulary = InstrumentWords.vocabulary(instrument);
    return written(instrument).stream()
        .flatMap(text -> text.faults(sandbox, vocabulary).stream())
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
            templates.put(
                text.element(), sandbox.parse(text.place().words(), text.text(), vocabulary)));
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
