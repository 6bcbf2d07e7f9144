package org.plumbline.lint;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Section;
import org.plumbline.schema.Node;
import org.plumbline.schema.Nodes;

/** The elements of an instrument with their places, by what they are. */
final class Outline {
  private final Nodes nodes;

  private Outline(Nodes nodes) {
    this.nodes = nodes;
  }

  static Outline of(Instrument instrument) {
    return new Outline(Nodes.of(instrument));
  }

  /** An element where it stands. */
  record At<T>(Node node, T it) {
    Place place() {
      return node.place();
    }

    /** As in {@link Finding#element()}. */
    String id() {
      return node.kind().isNamedWithin()
          ? node.in().map(Node::id).orElse("") + "/" + node.id()
          : node.id();
    }
  }

  List<Node> nodes() {
    return nodes.all();
  }

  /** All of one class, wherever they stand. */
  <T> List<At<T>> all(Class<T> type) {
    return only(type, nodes.all().stream());
  }

  /** Those of one class that stand in an element. */
  <T> List<At<T>> in(At<?> at, Class<T> type) {
    return only(type, nodes.in(at.node()).stream());
  }

  /** The items of all sections; the columns of tables are not among them. */
  List<At<Item>> items() {
    return items(Item.class);
  }

  /** Those of one kind. */
  <T extends Item> List<At<T>> items(Class<T> kind) {
    return all(Section.class).stream().flatMap(each -> in(each, kind).stream()).toList();
  }

  private static <T> List<At<T>> only(Class<T> type, Stream<Node> nodes) {
    return nodes
        .filter(node -> type.isInstance(node.it()))
        .map(node -> new At<>(node, node.as(type)))
        .toList();
  }
}
