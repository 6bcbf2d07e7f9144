package org.plumbline.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExprVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.id.Nearest;

/**
 * Walks a checked expression and finds comparisons that could never come true. To CEL an option is
 * any text, so {@code open == "yess"} would be false for ever without a word.
 */
final class Literals extends CelExprVisitor {
  private static final Set<String> EQUALS = Set.of("_==_", "_!=_");
  private static final Set<String> ORDERS = Set.of("_<_", "_<=_", "_>_", "_>=_");

  private final Site site;
  private final Vocabulary vocabulary;
  private final CelSource source;
  private final List<Fault> faults = new ArrayList<>();

  Literals(Site site, Vocabulary vocabulary, CelAbstractSyntaxTree ast) {
    this.site = site;
    this.vocabulary = vocabulary;
    this.source = ast.getSource();
    visit(ast);
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  @Override
  protected void visit(CelExpr expr, CelExpr.CelCall call) {
    super.visit(expr, call);
    if (call.args().size() != 2) {
      return;
    }
    CelExpr left = call.args().getFirst();
    CelExpr right = call.args().getLast();
    if (EQUALS.contains(call.function()) || call.function().equals("@in")) {
      word(left).ifPresent(asked -> texts(right).forEach(text -> compare(asked, text)));
      word(right).ifPresent(asked -> texts(left).forEach(text -> compare(asked, text)));
    } else if (ORDERS.contains(call.function())) {
      Stream.of(left, right)
          .flatMap(side -> word(side).stream())
          .filter(asked -> !asked.word().options().isEmpty())
          .forEach(asked -> order(expr, asked));
    }
  }

  private record Asked(String id, Vocabulary.Word word) {}

  private Optional<Asked> word(CelExpr side) {
    return side.getKind() == CelExpr.ExprKind.Kind.IDENT
        ? vocabulary.find(side.ident().name()).map(word -> new Asked(side.ident().name(), word))
        : Optional.empty();
  }

  /** The literal, or the literals of the list. */
  private static Stream<CelExpr> texts(CelExpr side) {
    return switch (side.getKind()) {
      case CONSTANT ->
          side.constant().getKind() == CelConstant.Kind.STRING_VALUE
              ? Stream.of(side)
              : Stream.empty();
      case LIST -> side.list().elements().stream().flatMap(Literals::texts);
      case NOT_SET, IDENT, SELECT, CALL, STRUCT, MAP, COMPREHENSION -> Stream.empty();
    };
  }

  private void compare(Asked asked, CelExpr literal) {
    String text = literal.constant().stringValue();
    if (text.isEmpty()) {
      fault(
          literal,
          "“%s” is compared with an empty text, which no answer is.".formatted(asked.id()),
          "Write !answered(\"%s\") to ask whether it is open.".formatted(asked.id()));
      return;
    }
    List<String> options = asked.word().options();
    if (!options.isEmpty() && !options.contains(text)) {
      fault(
          literal,
          "“%s” has no option with the id “%s”.".formatted(asked.id(), text),
          Remedies.instead(Nearest.to(text, options), options));
    }
  }

  private void order(CelExpr at, Asked asked) {
    List<String> options = asked.word().options();
    fault(
        at,
        "“%s” is compared by the alphabet, not by gravity.".formatted(asked.id()),
        "Name those that are meant: %s in [\"%s\"]."
            .formatted(asked.id(), String.join("\", \"", options)));
  }

  private void fault(CelExpr at, String what, String remedy) {
    Optional<CelSourceLocation> place =
        Optional.ofNullable(source.getPositionsMap().get(at.id()))
            .flatMap(source::getOffsetLocation);
    faults.add(
        site.fault(
            place.map(CelSourceLocation::getLine).orElse(0),
            place.map(location -> location.getColumn() + 1).orElse(0),
            what,
            remedy));
  }
}
