package org.plumbline.expression;

import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The points of some items added up, and nothing else, such as {@code points("a") + points("b")}.
 *
 * @param items ids, in the order in which they are added; the sum of none is {@code 0.0}
 */
public record PointSum(List<String> items) {
  private static final String NOTHING = "0.0";

  public PointSum {
    items = List.copyOf(items);
  }

  /** What the expression adds up, where it does nothing else. */
  public static Optional<PointSum> read(String expression) {
    return Syntax.read(expression).flatMap(PointSum::of);
  }

  /** The same, where all that is written is the sum, so that another can take its place. */
  public static Optional<PointSum> readWhole(String expression) {
    return Syntax.read(expression)
        .flatMap(syntax -> of(syntax).filter(sum -> syntax.saysNoMoreThan(sum.expression())));
  }

  private static Optional<PointSum> of(Syntax syntax) {
    if (syntax.saysNoMoreThan(NOTHING)) {
      return Optional.of(new PointSum(List.of()));
    }
    List<CelExpr> parts = Syntax.joined(syntax.root(), "_+_");
    List<String> items =
        parts.stream()
            .flatMap(part -> Syntax.argument(part, Asks.POINTS.function()).stream())
            .toList();
    return items.size() == parts.size() ? Optional.of(new PointSum(items)) : Optional.empty();
  }

  /** The expression that adds them up. */
  public String expression() {
    return items.isEmpty()
        ? NOTHING
        : items.stream()
            .map(item -> "points(" + Quoted.of(item) + ")")
            .collect(Collectors.joining(" + "));
  }
}
