package org.plumbline.expression;

import java.util.List;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Node;

/**
 * A key of an element under which an expression stands.
 *
 * @param node the element
 */
record Site(Node node, Node.Saying saying, String expression, Gives gives) {

  /** What the place has a use for. */
  enum Gives {
    YES_OR_NO,
    A_NUMBER,
    ANYTHING
  }

  /** All of them, in the order of the definition file. */
  static List<Site> of(List<Node> nodes) {
    return nodes.stream()
        .flatMap(node ->
            node.says().stream()
                .flatMap(saying ->
                    saying.expression().stream()
                        .map(
                            expression -> new Site(node, saying, expression, gives(node, saying)))))
        .toList();
  }

  private static Gives gives(Node node, Node.Saying saying) {
    return saying.key().type() == Key.Type.CONDITION
        ? Gives.YES_OR_NO
        : node.kind() == ElementKind.SCORE ? Gives.A_NUMBER : Gives.ANYTHING;
  }

  String element() {
    return node.id();
  }

  /** Whether it says when something is asked. */
  boolean isVisibility() {
    return saying.key().is(KeyName.VISIBLE);
  }

  /** At one place of the expression. */
  Fault fault(int line, int column, String what, String remedy) {
    return new Fault(element(), saying.place(), expression, line, column, what, remedy);
  }

  /** In the expression as a whole. */
  Fault fault(String what, String remedy) {
    return fault(1, 1, what, remedy);
  }
}
