package org.plumbline.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;

/** Where on the page of a version each of its elements stands. */
record Anchors(Map<String, Spot> places) {
  /**
   * A spot on the page.
   *
   * @param name what the element at it is called
   */
  record Spot(String place, String name) {}

  static Anchors of(Instrument instrument) {
    Map<String, Spot> places = new HashMap<>();
    instrument
        .sections()
        .forEach(section -> {
          places.put(section.id().value(), new Spot("section-" + section.id(), section.title()));
          section.items().forEach(item -> put(places, item));
        });
    instrument
        .routing()
        .forEach(route -> {
          Spot place = new Spot("route-" + route.id(), route.title().orElse("Next steps"));
          places.put(route.id().value(), place);
          route.parts().forEach(part -> places.put(part.id().value(), place));
          route.steps().forEach(step -> places.put(step.id().value(), place));
        });
    instrument
        .workflow()
        .forEach(step -> places.put(step.id().value(), new Spot("workflow", step.title())));
    return new Anchors(Map.copyOf(places));
  }

  private static void put(Map<String, Spot> places, Item item) {
    Spot place = new Spot(item.id().value(), item.prompt().label());
    places.put(item.id().value(), place);
    switch (item) {
      case Item.LevelItem level ->
          level
              .descriptors()
              .values()
              .forEach(descriptor ->
                  descriptor
                      .indicators()
                      .forEach(indicator -> places.put(indicator.id().value(), place)));
      case Item.StatementsItem statements ->
          statements.statements().forEach(statement -> places.put(statement.id().value(), place));
      case Item.TableItem table ->
          table.columns().forEach(column -> places.put(column.id().value(), place));
      case Item.Written _, Item.ChoiceItem _, Item.Shown _ -> {}
    }
  }

  Optional<Spot> find(String element) {
    return Optional.ofNullable(places.get(element));
  }
}
