package org.plumbline.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.Node;

/** Compiles every expression of one instrument, once, and collects what is wrong with them. */
final class Compilation {
  private static final Set<CelType> SHOWN =
      Set.of(
          SimpleType.BOOL,
          SimpleType.INT,
          SimpleType.DOUBLE,
          SimpleType.STRING,
          SimpleType.TIMESTAMP,
          ListType.create(SimpleType.STRING));

  private final Vocabulary vocabulary;
  private final Checker checker;
  private final Map<String, Compiled> programs = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  Compilation(Instrument instrument) {
    vocabulary = new Vocabulary(instrument);
    checker = new Checker(vocabulary);
    List<Node> nodes = Node.listAll(instrument);
    nodes.stream().filter(node -> node.kind() == ElementKind.ITEM).forEach(this::checkName);
    List<Site> sites = Site.of(nodes);
    compileComputed(instrument, sites);
    sites.stream().filter(site -> !isComputed(site)).forEach(this::compile);
    if (faults.isEmpty()) {
      faults.addAll(Cycles.find(instrument, sites, programs, vocabulary));
    }
  }

  Map<String, Compiled> programs() {
    return Map.copyOf(programs);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private static boolean isComputed(Site site) {
    return site.gives() == Site.Gives.ANYTHING;
  }

  private void checkName(Node node) {
    String id = node.id();
    if (Vocabulary.TAKEN.contains(id)) {
      faults.add(
          new Fault(
              id,
              node.place().key("id"),
              "",
              0,
              0,
              "“%s” has a meaning of its own in expressions.".formatted(id),
              "Give the item another id, such as “%s_asked”.".formatted(id)));
    }
  }

  /**
   * Computed items first, each after those it mentions, since they are names with types to the
   * rest.
   */
  private void compileComputed(Instrument instrument, List<Site> sites) {
    Map<String, Site> pending = new HashMap<>();
    sites.stream()
        .filter(Compilation::isComputed)
        .forEach(site -> pending.put(site.element(), site));
    while (!pending.isEmpty()) {
      boolean advanced = false;
      for (Site site : List.copyOf(pending.values())) {
        if (pending.keySet().stream().noneMatch(checker.names(site.expression())::contains)) {
          pending.remove(site.element());
          declare(instrument, site, compile(site));
          advanced = true;
        }
      }
      if (!advanced) {
        pending.values().forEach(site -> faults.add(Cycles.fault(site, pending.keySet())));
        pending.values().forEach(site -> declare(instrument, site, Optional.empty()));
        return;
      }
    }
  }

  /** Of any type when it is at fault, so that one mistake is not reported in many places. */
  private void declare(Instrument instrument, Site site, Optional<CelType> type) {
    instrument
        .itemsOf(Item.ComputedItem.class)
        .filter(item -> item.id().value().equals(site.element()))
        .filter(item -> !Vocabulary.TAKEN.contains(site.element()))
        .forEach(item -> vocabulary.addComputed(item, type.orElse(SimpleType.DYN)));
  }

  /** The type of its value, when nothing is wrong with it. */
  private Optional<CelType> compile(Site site) {
    return switch (checker.check(site.expression())) {
      case Checker.Result.Faulty(List<CelIssue> issues) -> {
        faults.addAll(new Translation(vocabulary).faults(site, issues));
        yield Optional.empty();
      }
      case Checker.Result.Sound(CelAbstractSyntaxTree ast) -> {
        List<Fault> found = new ArrayList<>(new Literals(site, vocabulary, ast).faults());
        wrongType(site, ast.getResultType()).ifPresent(found::add);
        faults.addAll(found);
        if (!found.isEmpty()) {
          yield Optional.empty();
        }
        programs.computeIfAbsent(site.expression(), _ -> Compiled.of(checker.plan(ast), ast));
        yield Optional.of(ast.getResultType());
      }
    };
  }

  private static Optional<Fault> wrongType(Site site, CelType type) {
    return switch (site.gives()) {
      case YES_OR_NO ->
          fits(type, SimpleType.BOOL)
              ? Optional.empty()
              : Optional.of(
                  site.fault(
                      "The expression is a value, where yes or no is needed.",
                      "Compare it: x == \"y\"."));
      case A_NUMBER ->
          fits(type, SimpleType.INT) || fits(type, SimpleType.DOUBLE)
              ? Optional.empty()
              : Optional.of(
                  site.fault(
                      "The expression is not a number, which a score has to be.",
                      "Add up points(\"item_id\") or tally(\"level_id\")."));
      case ANYTHING ->
          SHOWN.contains(type) || type.equals(SimpleType.DYN)
              ? Optional.empty()
              : Optional.of(
                  site.fault(
                      "The expression gives a value that cannot be shown.",
                      "Make it a number, a text, a date or yes or no."));
    };
  }

  private static boolean fits(CelType type, CelType wanted) {
    return type.equals(wanted) || type.equals(SimpleType.DYN);
  }
}
