package org.plumbline.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExprVisitor;
import java.util.HashSet;
import java.util.Set;

/** Collects the names that an expression mentions. */
final class Names extends CelExprVisitor {
  private final Set<String> names = new HashSet<>();

  private Names() {}

  static Set<String> in(CelAbstractSyntaxTree ast) {
    Names visitor = new Names();
    visitor.visit(ast);
    return Set.copyOf(visitor.names);
  }

  @Override
  protected void visit(CelExpr expr, CelExpr.CelIdent ident) {
    names.add(ident.name());
  }
}
