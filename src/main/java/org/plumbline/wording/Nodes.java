package org.plumbline.wording;

import java.util.ArrayList;
import java.util.List;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.Node;

/** What the nodes of a parsed template hold. */
final class Nodes {
  private Nodes() {}

  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      children.add(node.jjtGetChild(i));
    }
    return children;
  }

  /** The name that a reference begins with. */
  static String name(ASTReference reference) {
    // Braces make the name a token of its own, behind the one that holds the sign.
    Token first = reference.getFirstToken();
    String name = first.image.replaceAll("[$!{]", "");
    return name.isEmpty() ? first.next.image : name;
  }

  /** The name with the names of parts behind dots. */
  static String path(ASTReference reference) {
    StringBuilder path = new StringBuilder(name(reference));
    children(reference).forEach(part -> path.append('.').append(part.getFirstToken().image));
    return path.toString();
  }

  /** What stands between the quotes of a text: behind the first is the mark of a text. */
  static String quoted(Node literal) {
    String image = literal.getFirstToken().image;
    return image.substring(2, image.length() - 1);
  }
}
