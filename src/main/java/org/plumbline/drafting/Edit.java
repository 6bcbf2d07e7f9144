package org.plumbline.drafting;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/**
 * What somebody does to a draft in one go: made whole or not at all, and taken back in one go.
 *
 * @param words what was done, to follow a name: {@code reworded MODERATE in section 3}
 */
public record Edit(String words, List<Change> changes) {
  public Edit {
    changes = List.copyOf(changes);
  }

  public static Edit of(String words, Change... changes) {
    return new Edit(words, List.of(changes));
  }

  /** What takes it back. */
  public Edit inverse() {
    List<Change> back = new ArrayList<>();
    changes.reversed().forEach(change -> back.add(change.inverse()));
    return new Edit(words, back);
  }

  /**
   * What it comes to in a document: without what stood there already, and with the place from which
   * an entry is really taken. Only that can be taken back without taking back what others did.
   */
  Edit madeIn(Document document) {
    List<Change> made = new ArrayList<>();
    Document now = document;
    for (Change change : changes) {
      if (change.to(now) instanceof Applied.Done(Document changed) && !changed.equals(now)) {
        made.add(
            change instanceof Change.Remove(TreePath at, Tree was, var _)
                ? new Change.Remove(at, was, now.before(at))
                : change);
        now = changed;
      }
    }
    return new Edit(words, made);
  }

  /** All its changes one after the other; the first that cannot be made says why. */
  public Applied to(Document document) {
    Document changed = document;
    for (Change change : changes) {
      switch (change.to(changed)) {
        case Applied.Done(Document now) -> changed = now;
        case Applied.Clash clash -> {
          return clash;
        }
        case Applied.Gone gone -> {
          return gone;
        }
      }
    }
    return new Applied.Done(changed);
  }
}
