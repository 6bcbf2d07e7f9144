package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.Node;

/** The texts of an instrument in the order of the definition file. */
final class Texts {
  private Texts() {}

  /** Editorial notes are not among them: they speak about the wording, and are not part of it. */
  static List<Text> of(Outline outline) {
    return outline.all(Object.class).stream()
        .filter(at -> at.node().kind() != ElementKind.NOTE)
        .flatMap(at -> at.node().says().stream().flatMap(saying -> text(at, saying).stream()))
        .toList();
  }

  private static Optional<Text> text(Outline.At<?> at, Node.Saying saying) {
    return kind(at.node(), saying)
        .map(kind -> new Text(saying.place(), at.id(), saying.key().name(), saying.text(), kind));
  }

  private static Optional<Text.Kind> kind(Node node, Node.Saying saying) {
    return switch (saying.key().type()) {
      case NAME, PARTY -> Optional.of(Text.Kind.NAME);
      case WORDING ->
          Optional.of(node.kind() == ElementKind.INDICATOR ? Text.Kind.PART : Text.Kind.WORDING);
      case TEMPLATE -> Optional.of(Text.Kind.TEMPLATE);
      case TEXT,
          EXPRESSION,
          ID,
          REFERENCE,
          FLAG,
          WHOLE,
          NUMBER,
          DATE,
          CHOICE,
          FIXED,
          CONDITION,
          CONTENT,
          WORDS,
          LIST,
          GROUP ->
          Optional.empty();
    };
  }
}
