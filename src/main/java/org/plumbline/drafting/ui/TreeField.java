package org.plumbline.drafting.ui;

import java.util.Optional;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.Edits;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** A value that is written as it stands in the definition; absent where nothing is written. */
abstract class TreeField extends DraftField<Optional<Tree>> {
  TreeField(EditorContext context, TreePath at) {
    super(context, at, context.session().tree(at));
  }

  @Override
  final Optional<Tree> stored() {
    return session().tree(at());
  }

  @Override
  Edit edit(Draft draft, Optional<Tree> before, Optional<Tree> now) {
    return Edits.put(draft, at(), before, now);
  }

  @Override
  String words(Optional<Tree> value) {
    return switch (value.orElse(null)) {
      case Tree.Text(String words) -> words;
      case Tree.Figure(var figure) -> figure.toPlainString();
      case Tree.Flag(boolean flag) -> Boolean.toString(flag);
      case null -> "";
      case Tree.Day _, Tree.Words _, Tree.Entries _, Tree.Keys _ -> "";
    };
  }

  /** The text of a value; nothing where it is of another kind. */
  static Optional<String> text(Optional<Tree> value) {
    return value.orElse(null) instanceof Tree.Text(String words)
        ? Optional.of(words)
        : Optional.empty();
  }

  static Optional<Tree> tree(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(new Tree.Text(words));
  }
}
