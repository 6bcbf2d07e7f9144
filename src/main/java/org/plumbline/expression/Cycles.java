package org.plumbline.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.instrument.Instrument;

/**
 * Finds what depends on itself: whether an item is asked, a score, a computed value. A hidden item
 * counts as unanswered, so every expression depends on the visibility of what it mentions.
 */
final class Cycles {
  private Cycles() {}

  static List<Fault> find(
      Instrument instrument,
      List<Site> sites,
      Map<String, Compiled> programs,
      Vocabulary vocabulary) {
    Map<String, Site> nodes = new HashMap<>();
    sites.stream()
        .filter(site -> site.isVisibility() || site.gives() != Site.Gives.YES_OR_NO)
        .forEach(site ->
            nodes.put(
                site.isVisibility() ? visibility(site.element()) : value(site.element()), site));
    Map<String, Set<String>> edges = new HashMap<>();
    nodes.forEach((node, site) -> {
      Set<String> targets = new LinkedHashSet<>();
      Compiled compiled = programs.get(site.expression());
      if (compiled != null) {
        compiled.names().stream()
            .flatMap(name -> vocabulary.find(name).stream())
            .flatMap(word -> targets(instrument, word.name()))
            .filter(nodes::containsKey)
            .forEach(targets::add);
      }
      edges.put(node, targets);
    });
    keepTangled(edges);
    nodes.keySet().retainAll(edges.keySet());
    List<Fault> faults = new ArrayList<>();
    for (Map.Entry<String, Site> node : nodes.entrySet()) {
      if (reach(edges, node.getKey()).contains(node.getKey())) {
        List<String> through =
            reach(edges, node.getKey()).stream()
                .filter(other -> reach(edges, other).contains(node.getKey()))
                .flatMap(other -> Stream.ofNullable(nodes.get(other)))
                .map(Site::element)
                .distinct()
                .toList();
        faults.add(fault(node.getValue(), through));
      }
    }
    return faults;
  }

  static Fault fault(Site site, Collection<String> through) {
    return site.fault(
        "It depends on itself, by way of %s.".formatted(String.join(", ", new TreeSet<>(through))),
        "Remove one of the mentions.");
  }

  /** Whether something is asked. */
  private static String visibility(String element) {
    return "visibility of " + element;
  }

  /** What is worked out. */
  private static String value(String element) {
    return "value of " + element;
  }

  private static Stream<String> targets(Instrument instrument, Name name) {
    return switch (name) {
      case Name.Authority _, Name.JudgedLevel _, Name.Today _ -> Stream.empty();
      case Name.Answered(var item) -> Stream.of(visibility(item.id().value()));
      case Name.PointsOf(var item) -> Stream.of(visibility(item.id().value()));
      case Name.IsAnswered(var item) -> Stream.of(visibility(item.id().value()));
      case Name.Computed(var item, _) -> Stream.of(value(item.id().value()));
      case Name.ScoreOf(var score) -> Stream.of(value(score.id().value()));
      case Name.TallyOf _, Name.ChosenSoFar _ ->
          Counted.items(instrument).map(item -> visibility(item.id().value()));
    };
  }

  /**
   * Drops what depends on nothing that is left, over and over, in time that grows with the number
   * of edges; what remains depends on a circle or is part of one.
   */
  private static void keepTangled(Map<String, Set<String>> edges) {
    Map<String, List<String>> dependants = new HashMap<>();
    Map<String, Integer> open = new HashMap<>();
    List<String> free = new ArrayList<>();
    edges.forEach((node, targets) -> {
      open.put(node, targets.size());
      targets.forEach(
          target -> dependants.computeIfAbsent(target, _ -> new ArrayList<>()).add(node));
      if (targets.isEmpty()) {
        free.add(node);
      }
    });
    while (!free.isEmpty()) {
      String done = free.removeLast();
      edges.remove(done);
      for (String dependant : dependants.getOrDefault(done, List.of())) {
        if (open.merge(dependant, -1, Integer::sum) == 0) {
          free.add(dependant);
        }
      }
    }
  }

  /** Everything the node depends on, itself only if by way of others. */
  private static Set<String> reach(Map<String, Set<String>> edges, String node) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(edges.getOrDefault(node, Set.of()));
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (reached.add(next)) {
        open.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
