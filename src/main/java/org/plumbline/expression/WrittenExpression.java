package org.plumbline.expression;

import dev.cel.common.ast.CelExpr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An expression as its author wrote it, whether or not it fits an instrument; immutable.
 *
 * @param text any text; one that cannot be parsed names nothing and is never changed
 */
public record WrittenExpression(String text) {
  private static final Set<String> COMPARES = Set.of("_==_", "_!=_", "@in", "_[_]");

  /** Functions whose value is that of their argument. */
  private static final Set<String> SAME = Set.of("dyn", "string");

  private static final String EITHER = "_?_:_";
  private static final String ELEMENT_OF = "_[_]";

  /** The names to whose values it may come, such as both in {@code a == "x" ? b : c}. */
  public Set<String> values() {
    Set<String> names = new LinkedHashSet<>();
    Syntax.read(text)
        .ifPresent(syntax ->
            values(syntax.root())
                .filter(WrittenExpression::isName)
                .forEach(name -> names.add(name.ident().name())));
    return names;
  }

  /**
   * The same expression over elements with other ids: names, what functions ask about, and the
   * answers that names are compared with. Everything else stays, to the character.
   */
  public String renamed(NewIds ids) {
    return Syntax.read(text).map(syntax -> new Renamer(syntax, ids).renamed(text)).orElse(text);
  }

  private static boolean isName(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.IDENT;
  }

  /** The names and texts that an expression may come to, or that a list holds. */
  private static Stream<CelExpr> values(CelExpr expr) {
    return switch (expr.getKind()) {
      case IDENT -> Stream.of(expr);
      case CONSTANT -> Stream.of(expr).filter(Syntax::isText);
      case LIST -> expr.list().elements().stream().flatMap(WrittenExpression::values);
      case CALL -> values(expr.call());
      case NOT_SET, SELECT, STRUCT, MAP, COMPREHENSION -> Stream.empty();
    };
  }

  private static Stream<CelExpr> values(CelExpr.CelCall call) {
    List<CelExpr> arguments = call.args();
    return switch (call.function()) {
      case EITHER -> arguments.stream().skip(1).flatMap(WrittenExpression::values);
      case ELEMENT_OF -> {
        CelExpr of = arguments.getFirst();
        yield of.getKind() == CelExpr.ExprKind.Kind.MAP
            ? of.map().entries().stream().flatMap(entry -> values(entry.value()))
            : values(of);
      }
      case String function when SAME.contains(function) && arguments.size() == 1 ->
          values(arguments.getFirst());
      default -> Stream.empty();
    };
  }

  /** Finds what is to read otherwise. */
  private static final class Renamer {
    private final Syntax syntax;
    private final NewIds ids;
    private final Replacements replacements = new Replacements();

    Renamer(Syntax syntax, NewIds ids) {
      this.syntax = syntax;
      this.ids = ids;
    }

    String renamed(String text) {
      visit(syntax.root());
      return replacements.in(text);
    }

    private void visit(CelExpr expr) {
      if (isName(expr)) {
        name(expr);
      } else if (expr.getKind() == CelExpr.ExprKind.Kind.CALL) {
        call(expr);
      }
      Syntax.parts(expr).forEach(this::visit);
    }

    private void name(CelExpr expr) {
      String name = expr.ident().name();
      int start = syntax.start(expr);
      String now = ids.name(name);
      if (!now.equals(name)) {
        replacements.put(start, start + name.length(), now);
      }
    }

    private void call(CelExpr expr) {
      Optional<Asks> asks = Asks.in(expr);
      if (asks.isPresent()) {
        CelExpr about = expr.call().args().getFirst();
        put(about, about(asks.get(), about.constant().stringValue()));
      } else if (COMPARES.contains(expr.call().function())) {
        answers(expr.call().args().stream().flatMap(Renamer::compared).toList());
      } else if (expr.call().function().equals(EITHER)) {
        answers(values(expr).toList());
      }
    }

    /** A map is searched by its keys. */
    private static Stream<CelExpr> compared(CelExpr side) {
      return side.getKind() == CelExpr.ExprKind.Kind.MAP
          ? side.map().entries().stream().flatMap(entry -> values(entry.key()))
          : values(side);
    }

    private String about(Asks asks, String id) {
      return switch (asks) {
        case TALLY, CHOSEN -> ids.countedLevel(id);
        case SCORE -> ids.score(id);
        case POINTS, ANSWERED -> {
          int dot = id.indexOf('.');
          yield dot < 0 ? ids.item(id) : ids.item(id.substring(0, dot)) + id.substring(dot);
        }
      };
    }

    /** Texts that are compared with names are answers to them. */
    private void answers(List<CelExpr> sides) {
      List<String> names =
          sides.stream()
              .filter(WrittenExpression::isName)
              .map(side -> side.ident().name())
              .toList();
      sides.stream()
          .filter(Syntax::isText)
          .forEach(literal -> {
            String answer = literal.constant().stringValue();
            names.stream()
                .map(name -> ids.answer(name, answer))
                .filter(now -> !now.equals(answer))
                .findFirst()
                .ifPresent(now -> put(literal, now));
          });
    }

    private void put(CelExpr literal, String now) {
      if (now.equals(literal.constant().stringValue())) {
        return;
      }
      Quoted quoted = syntax.quotedAt(syntax.start(literal));
      if (Quoted.isPlain(now)) {
        replacements.put(quoted.from(), quoted.to(), now);
      } else {
        replacements.put(quoted.start(), quoted.end(), Quoted.of(now));
      }
    }
  }
}
