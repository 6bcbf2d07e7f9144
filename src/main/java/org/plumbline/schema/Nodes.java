package org.plumbline.schema;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.instrument.Instrument;

/** All elements of an instrument, each with what stands in it. Immutable. */
public final class Nodes {
  private final List<Node> all;
  private final IdentityHashMap<Node, List<Node>> in = new IdentityHashMap<>();

  private Nodes(List<Node> all) {
    this.all = all;
    for (Node node : all) {
      node.in().ifPresent(outer -> in.computeIfAbsent(outer, _ -> new ArrayList<>()).add(node));
    }
  }

  public static Nodes of(Instrument instrument) {
    return new Nodes(Node.listAll(instrument));
  }

  /** In the order of the file, each behind what it stands in. */
  public List<Node> all() {
    return all;
  }

  public Stream<Node> all(ElementKind kind) {
    return all.stream().filter(node -> node.kind() == kind);
  }

  /** What stands in this one, and in nothing else that stands in it. */
  public List<Node> in(Node node) {
    return List.copyOf(in.getOrDefault(node, List.of()));
  }
}
