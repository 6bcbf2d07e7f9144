package org.plumbline.reading;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Node;

/** Where on the page of a version each of its elements stands. */
record Anchors(Map<String, Spot> places) {
  /**
   * A spot on the page.
   *
   * @param name what the element at it is called
   */
  record Spot(String place, String name) {}

  static Anchors of(Instrument instrument) {
    IdentityHashMap<Node, Spot> spots = new IdentityHashMap<>();
    Map<String, Spot> places = new HashMap<>();
    for (Node node : Node.listAll(instrument)) {
      Optional<Spot> outer = node.in().map(spots::get);
      spot(node, outer)
          .ifPresent(spot -> {
            spots.put(node, spot);
            if (node.kind().hasOwnId()) {
              places.put(node.id(), spot);
            }
          });
    }
    return new Anchors(Map.copyOf(places));
  }

  /** Whatever stands in something that has a spot is found there. */
  private static Optional<Spot> spot(Node node, Optional<Spot> outer) {
    return switch (node.kind()) {
      case SECTION -> Optional.of(new Spot("section-" + node.id(), node.name()));
      case ITEM ->
          node.in().filter(in -> in.kind() == ElementKind.ITEM).isPresent()
              ? outer
              : Optional.of(new Spot(node.id(), node.name()));
      case ROUTE ->
          Optional.of(
              new Spot("route-" + node.id(), node.text(KeyName.TITLE).orElse("Next steps")));
      case WORKFLOW -> Optional.of(new Spot("workflow", node.name()));
      default -> outer;
    };
  }

  Optional<Spot> find(String element) {
    return Optional.ofNullable(places.get(element));
  }
}
