package org.plumbline.publication;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.schema.Node;

/** Where in the definition file the elements stand that are known by their id alone. */
final class Places {
  private final Map<String, Place> places;

  Places(Instrument instrument) {
    places =
        Node.listAll(instrument).stream()
            .filter(node -> !node.id().isEmpty() && !node.kind().isNamedWithin())
            .collect(Collectors.toMap(Node::id, Node::place, (first, _) -> first));
  }

  /** Where the element of that id stands. */
  Place of(String id) {
    return Optional.ofNullable(places.get(id))
        .orElseGet(() -> new Place("", "element " + id, "", Optional.empty()));
  }
}
