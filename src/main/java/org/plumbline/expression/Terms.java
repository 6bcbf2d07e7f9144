package org.plumbline.expression;

import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A condition as a person chooses it from lists: some comparisons, all or any of which must hold.
 * Whatever else the expression language can say has no such form.
 *
 * @param isAll whether all must hold; any, where not; of one comparison, true
 */
public record Terms(boolean isAll, List<Term> terms) {
  private static final String AND = "_&&_";
  private static final String OR = "_||_";

  public Terms {
    terms = List.copyOf(terms);
    isAll |= terms.size() < 2;
  }

  /** How an answer is compared. */
  public enum Comparison {
    IS("is"),
    IS_NOT("is not"),
    INCLUDES("includes"),
    IS_ANSWERED("is answered"),
    IS_NOT_ANSWERED("is not answered");

    private final String words;

    Comparison(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public boolean takesValue() {
      return this == IS || this == IS_NOT || this == INCLUDES;
    }
  }

  /**
   * One comparison.
   *
   * @param name the id of an item, or {@code authority} or {@code level}
   * @param value the id of an option or level; empty where none is compared
   */
  public record Term(String name, Comparison comparison, String value) {
    String expression() {
      return switch (comparison) {
        case IS -> name + " == " + Quoted.of(value);
        case IS_NOT -> name + " != " + Quoted.of(value);
        case INCLUDES -> Quoted.of(value) + " in " + name;
        case IS_ANSWERED -> "answered(" + Quoted.of(name) + ")";
        case IS_NOT_ANSWERED -> "!answered(" + Quoted.of(name) + ")";
      };
    }
  }

  /** The expression that says the same. */
  public String expression() {
    return terms.stream()
        .map(Term::expression)
        .collect(Collectors.joining(isAll ? " && " : " || "));
  }

  /** What the expression says, where it can be chosen from lists and put back as it stands. */
  public static Optional<Terms> read(String expression) {
    return Syntax.read(expression)
        .flatMap(
            syntax -> of(syntax.root()).filter(terms -> syntax.saysNoMoreThan(terms.expression())));
  }

  private static Optional<Terms> of(CelExpr root) {
    boolean isAny = Syntax.isCall(root, OR, 2);
    List<CelExpr> parts = Syntax.joined(root, isAny ? OR : AND);
    List<Term> terms = parts.stream().flatMap(part -> term(part).stream()).toList();
    return terms.size() == parts.size() ? Optional.of(new Terms(!isAny, terms)) : Optional.empty();
  }

  private static Optional<Term> term(CelExpr part) {
    if (Syntax.isCall(part, "_==_", 2)) {
      return compared(Comparison.IS, part.call().args());
    }
    if (Syntax.isCall(part, "_!=_", 2)) {
      return compared(Comparison.IS_NOT, part.call().args());
    }
    if (Syntax.isCall(part, "@in", 2)) {
      return compared(Comparison.INCLUDES, part.call().args().reversed());
    }
    return Syntax.isCall(part, "!_", 1)
        ? answered(Comparison.IS_NOT_ANSWERED, part.call().args().getFirst())
        : answered(Comparison.IS_ANSWERED, part);
  }

  private static Optional<Term> compared(Comparison comparison, List<CelExpr> sides) {
    return sides.getFirst().getKind() == CelExpr.ExprKind.Kind.IDENT
            && Syntax.isText(sides.getLast())
            && Quoted.isPlain(sides.getLast().constant().stringValue())
        ? Optional.of(
            new Term(
                sides.getFirst().ident().name(),
                comparison,
                sides.getLast().constant().stringValue()))
        : Optional.empty();
  }

  private static Optional<Term> answered(Comparison comparison, CelExpr part) {
    return Syntax.argument(part, Asks.ANSWERED.function())
        .map(name -> new Term(name, comparison, ""));
  }
}
