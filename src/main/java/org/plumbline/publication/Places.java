package org.plumbline.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Section;

/** Where in the definition file the elements stand that carry expressions and texts. */
final class Places {
  private final Map<String, Place> places = new HashMap<>();

  Places(Instrument instrument) {
    for (int i = 0; i < instrument.sections().size(); i++) {
      Section section = instrument.sections().get(i);
      Place place = Place.WHOLE.key("sections").element(i, "section", section.id());
      items(place.key("items"), "item", section.items());
    }
    outcome(Place.WHOLE.key("outcome"), instrument.outcome());
    for (int i = 0; i < instrument.routing().size(); i++) {
      route(Place.WHOLE.key("routing"), i, instrument.routing().get(i));
    }
  }

  /** Where the element of that id stands. */
  Place of(String id) {
    return Optional.ofNullable(places.get(id))
        .orElseGet(() -> new Place("", "element " + id, "", Optional.empty()));
  }

  private void items(Place list, String name, List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Place place = list.element(i, name, item.id());
      places.put(item.id().value(), place);
      items(place.key("columns"), "item", item.columns());
    }
  }

  private void outcome(Place place, OutcomeRules rules) {
    for (int i = 0; i < rules.scores().size(); i++) {
      var id = rules.scores().get(i).id();
      places.put(id.value(), place.key("scores").element(i, "score", id));
    }
    for (int i = 0; i < rules.indicated().size(); i++) {
      var id = rules.indicated().get(i).id();
      places.put(id.value(), place.key("indicated").element(i, "rule", id));
    }
    for (int i = 0; i < rules.limits().size(); i++) {
      var id = rules.limits().get(i).id();
      places.put(id.value(), place.key("limits").element(i, "limit", id));
    }
  }

  private void route(Place list, int index, Route route) {
    Place place = list.element(index, "route", route.id());
    places.put(route.id().value(), place);
    for (int i = 0; i < route.parts().size(); i++) {
      var id = route.parts().get(i).id();
      places.put(id.value(), place.key("parts").element(i, "part", id));
    }
    for (int i = 0; i < route.steps().size(); i++) {
      var id = route.steps().get(i).id();
      places.put(id.value(), place.key("steps").element(i, "step", id));
    }
  }
}
