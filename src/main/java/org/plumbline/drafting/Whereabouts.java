package org.plumbline.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Place;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** Finds in a draft what a problem is about. */
public final class Whereabouts {
  private Whereabouts() {}

  /**
   * The way to a place by ids, as far as the draft has it. An index of the place becomes the name
   * of the entry there; an entry of a list of plain words is found at its list.
   */
  public static TreePath of(Document document, Place place) {
    TreePath path = TreePath.ROOT;
    Tree tree = document.root();
    for (String step : place.path().split("/", -1)) {
      if (step.isEmpty()) {
        continue;
      }
      Optional<Child> child = child(tree, step);
      if (child.isEmpty()) {
        return tree instanceof Tree.Keys ? path.step(step) : path;
      }
      path = path.step(child.get().name());
      tree = child.get().tree();
    }
    return path;
  }

  private record Child(String name, Tree tree) {}

  private static Optional<Child> child(Tree tree, String step) {
    return switch (tree) {
      case Tree.Keys(Map<String, Tree> values) ->
          Optional.ofNullable(values.get(step)).map(value -> new Child(step, value));
      case Tree.Entries(List<Tree> entries) when step.matches("\\d{1,9}") ->
          entries.stream()
              .skip(Integer.parseInt(step))
              .limit(1)
              .filter(Tree.Keys.class::isInstance)
              .map(entry -> new Child(Document.nameOf(entry), entry))
              .findFirst();
      case Tree.Entries _, Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ ->
          Optional.empty();
    };
  }
}
