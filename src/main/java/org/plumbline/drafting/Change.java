package org.plumbline.drafting;

import java.util.Optional;
import org.plumbline.schema.Document;
import org.plumbline.schema.Key;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/**
 * One change of one place of a draft, with what stood there before. So it can be taken back, and it
 * can be told whether somebody else has changed the same place meanwhile.
 */
public sealed interface Change {
  /** What it changes. */
  TreePath at();

  /** What takes it back. */
  Change inverse();

  /** What comes of it in a document. */
  Applied to(Document document);

  /**
   * Another value under a key.
   *
   * @param before empty where nothing stood there
   * @param now empty to take it away
   */
  record Put(TreePath at, Optional<Tree> before, Optional<Tree> now) implements Change {
    @Override
    public Change inverse() {
      return new Put(at, now, before);
    }

    @Override
    public Applied to(Document document) {
      if (!isThere(document, at.parent())) {
        return new Applied.Gone(this);
      }
      Optional<Tree> is = document.find(at);
      if (is.equals(before)) {
        return new Applied.Done(document.put(at, now));
      }
      return is.equals(now) ? new Applied.Done(document) : new Applied.Clash(this, is);
    }
  }

  /**
   * A new entry of a list.
   *
   * @param after the entry it stands behind; first when empty
   */
  record Insert(TreePath list, Tree entry, Optional<String> after) implements Change {
    @Override
    public TreePath at() {
      return list.entry(Document.nameOf(entry));
    }

    @Override
    public Change inverse() {
      return new Remove(at(), entry, after);
    }

    @Override
    public Applied to(Document document) {
      if (!isThere(document, list.parent())) {
        return new Applied.Gone(this);
      }
      return document
          .find(at())
          .<Applied>map(is -> new Applied.Clash(this, Optional.of(is)))
          .orElseGet(() -> new Applied.Done(document.insert(list, after, entry)));
    }
  }

  /**
   * An entry of a list goes.
   *
   * @param was the entry whole, so that it can come back
   * @param after where it stood
   */
  record Remove(TreePath at, Tree was, Optional<String> after) implements Change {
    @Override
    public Change inverse() {
      return new Insert(at.parent(), was, after);
    }

    @Override
    public Applied to(Document document) {
      Optional<Tree> is = document.find(at);
      return is.isEmpty() || is.get().equals(was)
          ? new Applied.Done(is.isEmpty() ? document : document.remove(at))
          : new Applied.Clash(this, is);
    }
  }

  /**
   * An entry goes to another place, in its list or in another.
   *
   * @param after the entry it shall stand behind; first when empty
   * @param wasAfter the same for where it stood
   */
  record Move(TreePath at, Optional<String> wasAfter, TreePath list, Optional<String> after)
      implements Change {
    @Override
    public Change inverse() {
      return new Move(list.entry(at.last()), after, at.parent(), wasAfter);
    }

    @Override
    public Applied to(Document document) {
      Optional<Tree> is = document.find(at);
      if (is.isEmpty() || !isThere(document, list.parent())) {
        return new Applied.Gone(this);
      }
      return new Applied.Done(document.remove(at).insert(list, after, is.get()));
    }
  }

  /** Everything at once, as when an old version is brought back. */
  record Whole(Document before, Document now) implements Change {
    @Override
    public TreePath at() {
      return TreePath.ROOT;
    }

    @Override
    public Change inverse() {
      return new Whole(now, before);
    }

    @Override
    public Applied to(Document document) {
      return document.equals(before)
          ? new Applied.Done(now)
          : new Applied.Clash(this, Optional.of(document.root()));
    }
  }

  /** Keys with keys of their own are written only where there is something in them. */
  private static boolean isGroup(Document document, TreePath at) {
    return Keys.find(document, at).filter(key -> key.type() == Key.Type.GROUP).isPresent();
  }

  /** Whether somebody took away what it would stand in; groups of keys are made as needed. */
  private static boolean isThere(Document document, TreePath path) {
    for (int length = 1; length <= path.steps().size(); length++) {
      TreePath above = path.first(length);
      if (document.find(above).isEmpty() && !isGroup(document, above)) {
        return false;
      }
    }
    return true;
  }
}
