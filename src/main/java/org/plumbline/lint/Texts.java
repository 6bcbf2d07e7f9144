package org.plumbline.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Section;

/** Walks an instrument and lists its texts in the order of the definition file. */
final class Texts {
  private final List<Text> texts = new ArrayList<>();

  private Texts() {}

  /** Editorial notes are not among them: they speak about the wording, and are not part of it. */
  static List<Text> of(Instrument instrument) {
    Texts walk = new Texts();
    walk.name(Place.WHOLE, "", "title", instrument.title());
    walk.wording(Place.WHOLE, "", "purpose", instrument.purpose());
    walk.choices(instrument);
    Outline.sections(instrument).forEach(walk::section);
    walk.outcome(instrument.outcome());
    Outline.routes(instrument).forEach(walk::route);
    Outline.workflow(instrument)
        .forEach(at -> {
          walk.name(at.place(), at.id(), "title", at.it().title());
          walk.name(at.place(), at.id(), "who", at.it().who());
        });
    Outline.pictures(instrument)
        .forEach(at -> walk.wording(at.place(), at.id(), "words", at.it().words()));
    return List.copyOf(walk.texts);
  }

  private void add(Place place, String element, String key, String text, Text.Kind kind) {
    texts.add(new Text(place.key(key), element, key, text, kind));
  }

  private void name(Place place, String element, String key, String text) {
    add(place, element, key, text, Text.Kind.NAME);
  }

  private void name(Place place, String element, String key, Optional<String> text) {
    text.ifPresent(words -> name(place, element, key, words));
  }

  private void wording(Place place, String element, String key, String text) {
    add(place, element, key, text, Text.Kind.WORDING);
  }

  private void wording(Place place, String element, String key, Optional<String> text) {
    text.ifPresent(words -> wording(place, element, key, words));
  }

  private void choices(Instrument instrument) {
    Outline.scales(instrument)
        .forEach(scale ->
            Outline.levels(scale)
                .forEach(at -> name(at.place(), at.id(), "label", at.it().label())));
    Outline.optionSets(instrument)
        .forEach(set ->
            Outline.options(set)
                .forEach(at -> name(at.place(), at.id(), "label", at.it().label())));
  }

  private void section(Outline.At<Section> section) {
    name(section.place(), section.id(), "title", section.it().title());
    wording(section.place(), section.id(), "guidance", section.it().guidance());
    Outline.itemsOf(section).forEach(this::item);
  }

  private void item(Outline.At<Item> at) {
    Place place = at.place();
    String id = at.id();
    name(place, id, "label", at.it().prompt().label());
    wording(place, id, "help", at.it().prompt().help());
    switch (at.it()) {
      case Item.LevelItem level ->
          Outline.descriptors(new Outline.At<>(place, id, level)).forEach(this::descriptor);
      case Item.StatementsItem statements -> {
        name(place, id, "details", statements.details());
        Outline.statements(new Outline.At<>(place, id, statements))
            .forEach(each -> wording(each.place(), each.id(), "text", each.it().text()));
      }
      case Item.TableItem _ -> Outline.columns(at).forEach(this::item);
      case Item.NoteItem note -> wording(place, id, "text", note.text());
      case Item.Written _, Item.ChoiceItem _, Item.ComputedItem _ -> {}
    }
  }

  private void descriptor(Outline.At<Outline.AtLevel> at) {
    wording(at.place(), at.id(), "text", at.it().descriptor().text());
    Outline.indicators(at)
        .forEach(each -> add(each.place(), each.id(), "text", each.it().text(), Text.Kind.PART));
  }

  private void outcome(OutcomeRules outcome) {
    Outline.scores(outcome).forEach(at -> name(at.place(), at.id(), "label", at.it().label()));
    Outline.bands(outcome).forEach(at -> name(at.place(), at.id(), "label", at.it().label()));
    Outline.indicated(outcome)
        .forEach(at -> wording(at.place(), at.id(), "because", at.it().because()));
    Outline.limits(outcome)
        .forEach(at -> wording(at.place(), at.id(), "citation", at.it().citation()));
  }

  private void route(Outline.At<Route> route) {
    name(route.place(), route.id(), "title", route.it().title());
    add(route.place(), route.id(), "text", route.it().text(), Text.Kind.TEMPLATE);
    Outline.parts(route)
        .forEach(part -> {
          name(part.place(), part.id(), "heading", part.it().heading());
          add(part.place(), part.id(), "text", part.it().text(), Text.Kind.TEMPLATE);
        });
    Outline.steps(route).forEach(this::step);
  }

  private void step(Outline.At<Route.Step> step) {
    add(step.place(), step.id(), "text", step.it().text(), Text.Kind.TEMPLATE);
    step.it()
        .recipient()
        .ifPresent(to ->
            wording(
                step.place().key("recipient").element("recipient"),
                step.id(),
                "printed",
                to.printed()));
  }
}
