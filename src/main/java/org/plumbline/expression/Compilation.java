package org.plumbline.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;

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
  private final CelRuntime runtime = Language.runtime();
  private final Map<String, Compiled> programs = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private CelCompiler compiler;

  Compilation(Instrument instrument) {
    vocabulary = new Vocabulary(instrument);
    compiler = Language.compiler(vocabulary);
    instrument.items().forEach(this::checkName);
    List<Site> sites = Site.of(instrument);
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

  private void checkName(Item item) {
    String id = item.id().value();
    if (Vocabulary.TAKEN.contains(id)) {
      faults.add(
          new Fault(
              id,
              "id",
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
      for (Iterator<Site> each = List.copyOf(pending.values()).iterator(); each.hasNext(); ) {
        Site site = each.next();
        if (pending.keySet().stream().noneMatch(mentioned(site)::contains)) {
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

  private Set<String> mentioned(Site site) {
    CelValidationResult parsed = compiler.parse(site.expression());
    try {
      return parsed.hasError() ? Set.of() : new Literals(site, vocabulary, parsed.getAst()).names();
    } catch (CelValidationException wrong) {
      throw new IllegalStateException(site.expression(), wrong);
    }
  }

  /** Of any type when it is at fault, so that one mistake is not reported in many places. */
  private void declare(Instrument instrument, Site site, Optional<CelType> type) {
    instrument
        .items()
        .filter(item -> item.id().value().equals(site.element()))
        .forEach(item -> {
          if (item instanceof Item.ComputedItem computed
              && !Vocabulary.TAKEN.contains(site.element())) {
            vocabulary.addComputed(computed, type.orElse(SimpleType.DYN));
          }
        });
    compiler = Language.compiler(vocabulary);
  }

  /** The type of its value, when nothing is wrong with it. */
  private Optional<CelType> compile(Site site) {
    CelValidationResult result = compiler.compile(site.expression());
    if (result.hasError()) {
      faults.addAll(new Translation(vocabulary).faults(site, result.getErrors()));
      return Optional.empty();
    }
    try {
      CelAbstractSyntaxTree ast = result.getAst();
      Literals literals = new Literals(site, vocabulary, ast);
      List<Fault> found = new ArrayList<>(literals.faults());
      wrongType(site, ast.getResultType()).ifPresent(found::add);
      faults.addAll(found);
      if (found.isEmpty()) {
        programs.computeIfAbsent(
            site.expression(), _ -> new Compiled(program(ast), literals.names()));
        return Optional.of(ast.getResultType());
      }
      return Optional.empty();
    } catch (CelValidationException wrong) {
      throw new IllegalStateException(site.expression(), wrong);
    }
  }

  private CelRuntime.Program program(CelAbstractSyntaxTree ast) {
    try {
      return runtime.createProgram(ast);
    } catch (CelEvaluationException wrong) {
      throw new IllegalStateException("a checked expression has no program", wrong);
    }
  }

  private static Optional<Fault> wrongType(Site site, CelType type) {
    return switch (site.gives()) {
      case YES_OR_NO ->
          fits(type, SimpleType.BOOL)
              ? Optional.empty()
              : Optional.of(
                  fault(site, "is a value, where yes or no is needed.", "Compare it: x == \"y\"."));
      case A_NUMBER ->
          fits(type, SimpleType.INT) || fits(type, SimpleType.DOUBLE)
              ? Optional.empty()
              : Optional.of(
                  fault(
                      site,
                      "is not a number, which a score has to be.",
                      "Add up points(\"item_id\") or tally(\"level_id\")."));
      case ANYTHING ->
          SHOWN.contains(type) || type.equals(SimpleType.DYN)
              ? Optional.empty()
              : Optional.of(
                  fault(
                      site,
                      "gives a value that cannot be shown.",
                      "Make it a number, a text, a date or yes or no."));
    };
  }

  private static boolean fits(CelType type, CelType wanted) {
    return type.equals(wanted) || type.equals(SimpleType.DYN);
  }

  private static Fault fault(Site site, String what, String remedy) {
    return new Fault(
        site.element(), site.where(), site.expression(), 1, 1, "The expression " + what, remedy);
  }
}
