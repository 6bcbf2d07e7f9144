package org.plumbline.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An expression taken apart as it is written, with the place of each part in its text. Nothing is
 * known of an instrument, and functions that ask about the answers are functions still.
 */
final class Syntax {
  private static final CelParser PARSER = Language.parser();

  private final String text;
  private final CelExpr root;
  private final Map<Long, Integer> places;

  private Syntax(String text, CelAbstractSyntaxTree tree) {
    this.text = text;
    this.root = tree.getExpr();
    this.places = tree.getSource().getPositionsMap();
  }

  /** Empty for what cannot be parsed. */
  static Optional<Syntax> read(String text) {
    CelValidationResult result = PARSER.parse(text);
    try {
      return result.hasError() ? Optional.empty() : Optional.of(new Syntax(text, result.getAst()));
    } catch (CelValidationException wrong) {
      throw new IllegalStateException("a result without errors has no tree", wrong);
    }
  }

  CelExpr root() {
    return root;
  }

  /** What stands directly within an expression, in its order. */
  static List<CelExpr> parts(CelExpr expr) {
    return switch (expr.getKind()) {
      case CALL ->
          Stream.concat(expr.call().target().stream(), expr.call().args().stream()).toList();
      case SELECT -> List.of(expr.select().operand());
      case LIST -> expr.list().elements();
      case MAP ->
          expr.map().entries().stream()
              .flatMap(entry -> Stream.of(entry.key(), entry.value()))
              .toList();
      case STRUCT -> expr.struct().entries().stream().map(CelExpr.CelStruct.Entry::value).toList();
      case NOT_SET, CONSTANT, IDENT, COMPREHENSION -> List.of();
    };
  }

  static boolean isText(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
        && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
  }

  /** A call of the function with so many arguments, on nothing. */
  static boolean isCall(CelExpr expr, String function, int arguments) {
    return expr.getKind() == CelExpr.ExprKind.Kind.CALL
        && expr.call().function().equals(function)
        && expr.call().target().isEmpty()
        && expr.call().args().size() == arguments;
  }

  /** The text that a function asks about, where it asks about one. */
  static Optional<String> argument(CelExpr expr, String function) {
    return isCall(expr, function, 1) && isText(expr.call().args().getFirst())
        ? Optional.of(expr.call().args().getFirst().constant().stringValue())
        : Optional.empty();
  }

  /** What one operator joins, however deep: three parts for {@code a && b && c}. */
  static List<CelExpr> joined(CelExpr expr, String operator) {
    return isCall(expr, operator, 2)
        ? expr.call().args().stream().flatMap(part -> joined(part, operator).stream()).toList()
        : List.of(expr);
  }

  /** The place of the first character of a name or a literal. */
  int start(CelExpr expr) {
    Integer place = places.get(expr.id());
    if (place == null) {
      throw new IllegalStateException("a part of " + text + " has no place");
    }
    // CEL counts characters of Unicode.
    return text.offsetByCodePoints(0, place);
  }

  /** The text in quotes that begins at a place. */
  Quoted quotedAt(int start) {
    return Quoted.at(text, start);
  }

  /** Whether the text is that of the other expression but for blanks; a comment is more. */
  boolean saysNoMoreThan(String other) {
    return Optional.of(bare()).equals(read(other).map(Syntax::bare));
  }

  private String bare() {
    StringBuilder bare = new StringBuilder();
    int at = 0;
    for (int start : literals(root).map(this::start).sorted().toList()) {
      bare.append(withoutBlanks(text.substring(at, start)));
      at = quotedAt(start).end();
      bare.append(text, start, at);
    }
    return bare.append(withoutBlanks(text.substring(at))).toString();
  }

  private static Stream<CelExpr> literals(CelExpr expr) {
    return Stream.concat(
        Stream.of(expr).filter(Syntax::isText), parts(expr).stream().flatMap(Syntax::literals));
  }

  private static String withoutBlanks(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
