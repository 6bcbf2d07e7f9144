package org.plumbline.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.instrument.Place;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** Where in a draft something is that others name by its place in the file, or by its id. */
public final class Paths {
  private Paths() {}

  /** The way to a place, as far as the draft has it. */
  public static TreePath of(Document document, Place place) {
    TreePath path = TreePath.ROOT;
    for (String step : place.path().split("/", -1)) {
      if (step.isEmpty()) {
        continue;
      }
      if (document.find(path).orElse(null) instanceof Tree.Entries(List<Tree> entries)) {
        Optional<Tree> entry = entry(entries, step);
        if (entry.isEmpty() || !(entry.get() instanceof Tree.Keys)) {
          return path;
        }
        path = path.entry(Document.nameOf(entry.get()));
      } else {
        path = path.step(step);
      }
    }
    return path;
  }

  private static Optional<Tree> entry(List<Tree> entries, String index) {
    return IntStream.range(0, entries.size())
        .filter(place -> Integer.toString(place).equals(index))
        .mapToObj(entries::get)
        .findFirst();
  }

  /** The way to the element of that id; empty when there is none. */
  public static Optional<TreePath> of(Document document, String id) {
    return find(document.root(), TreePath.ROOT, id);
  }

  private static Optional<TreePath> find(Tree tree, TreePath at, String id) {
    return switch (tree) {
      case Tree.Keys keys ->
          keys.text(KeyName.ID).filter(id::equals).isPresent()
              ? Optional.of(at)
              : keys.values().entrySet().stream()
                  .flatMap(each -> find(each.getValue(), at.step(each.getKey()), id).stream())
                  .findFirst();
      case Tree.Entries(List<Tree> entries) ->
          entries.stream()
              .flatMap(entry -> find(entry, at.entry(Document.nameOf(entry)), id).stream())
              .findFirst();
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> Optional.empty();
    };
  }
}
