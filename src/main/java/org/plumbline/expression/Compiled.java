package org.plumbline.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelRuntime;
import java.util.Optional;
import java.util.Set;

/**
 * An expression that can be worked out; immutable and safe for threads.
 *
 * @param names what it mentions
 * @param sole the name that it consists of, where it is one and nothing else
 * @param born whose age it is, where it is an age and nothing else
 */
record Compiled(
    CelRuntime.Program program, Set<String> names, Optional<String> sole, Optional<String> born) {

  static Compiled of(CelRuntime.Program program, CelAbstractSyntaxTree checked) {
    CelExpr root = checked.getExpr();
    return new Compiled(
        program,
        Names.in(checked),
        name(root),
        Syntax.isCall(root, Language.AGE, 2)
            ? name(root.call().args().getFirst())
            : Optional.empty());
  }

  private static Optional<String> name(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.IDENT
        ? Optional.of(expr.ident().name())
        : Optional.empty();
  }
}
