package org.plumbline.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** What an admin can do to any part of a draft, as edits with their words. */
public final class Edits {
  /** What people read most of; what else they read is told by its key. */
  private static final Set<KeyName> MAIN_WORDS =
      EnumSet.of(KeyName.TEXT, KeyName.LABEL, KeyName.WORDS);

  private static final Set<KeyName> WORDING =
      EnumSet.of(
          KeyName.HELP,
          KeyName.GUIDANCE,
          KeyName.PURPOSE,
          KeyName.HEADING,
          KeyName.BECAUSE,
          KeyName.DETAILS);

  private Edits() {}

  /**
   * Puts another value in the place of the one that was seen.
   *
   * @param seen what stood there on the page; empty where nothing did
   * @param now empty to take it away
   */
  public static Edit put(Draft draft, TreePath at, Optional<Tree> seen, Optional<Tree> now) {
    return Edit.of(putWords(draft.document(), at, seen, now), new Change.Put(at, seen, now));
  }

  /** The same for words; blank words are none. */
  public static Edit write(Draft draft, TreePath at, Optional<String> seen, String now) {
    return put(
        draft,
        at,
        seen.map(Tree.Text::new),
        Optional.of(now).filter(words -> !words.isBlank()).map(Tree.Text::new));
  }

  private static String putWords(
      Document document, TreePath at, Optional<Tree> seen, Optional<Tree> now) {
    String name = Names.of(document, at);
    String key = at.last();
    boolean isReworded = seen.isPresent() && now.isPresent();
    if (isReworded && at.endsInOneOf(MAIN_WORDS)) {
      return "reworded " + name;
    }
    if (isReworded && at.endsInOneOf(WORDING)) {
      return "reworded the %s of %s".formatted(Names.key(key), name);
    }
    if (at.endsIn(KeyName.TITLE) && now.orElse(null) instanceof Tree.Text(String title)) {
      return "renamed %s to “%s”".formatted(name, Names.brief(title));
    }
    if (at.endsIn(KeyName.PICTURE)) {
      return now.orElse(null) instanceof Tree.Text(String picture)
          ? "chose the picture “%s” for %s".formatted(shown(document, picture), name)
          : "took the picture off " + name;
    }
    String what = "“%s” of %s".formatted(Names.key(key), name);
    return switch (now.orElse(null)) {
      case null -> "cleared " + what;
      case Tree.Text(String value) -> "set %s to “%s”".formatted(what, Names.brief(value));
      case Tree.Figure(var value) -> "set %s to %s".formatted(what, value.toPlainString());
      case Tree.Flag(boolean value) -> "set %s to %s".formatted(what, value ? "yes" : "no");
      case Tree.Day _, Tree.Words _, Tree.Entries _, Tree.Keys _ -> "changed " + what;
    };
  }

  private static String shown(Document document, String picture) {
    return Names.brief(
        document.text(Pictures.LIST.entry(picture).then(KeyName.WORDS)).orElse(picture));
  }

  /**
   * Adds an entry to a list.
   *
   * @param after the entry it shall stand behind; first when empty
   */
  public static Edit add(Draft draft, TreePath list, Tree entry, Optional<String> after) {
    Change.Insert insert = new Change.Insert(list, entry, after);
    Document with =
        insert.to(draft.document()) instanceof Applied.Done(Document now) ? now : draft.document();
    return Edit.of("added " + Names.of(with, insert.at()), insert);
  }

  /** Takes an entry away as it was seen. */
  public static Edit remove(Draft seen, TreePath entry) {
    Tree was =
        seen.document()
            .find(entry)
            .orElseThrow(() -> new IllegalArgumentException("nothing at " + entry));
    List<Change> changes = new ArrayList<>(wordingOf(seen.document(), entry));
    changes.add(new Change.Remove(entry, was, seen.document().before(entry)));
    return new Edit("deleted " + Names.of(seen.document(), entry), changes);
  }

  /** A level takes its wording with it, which would belong to nothing and be seen nowhere. */
  private static List<Change> wordingOf(Document document, TreePath entry) {
    List<Change> changes = new ArrayList<>();
    if (entry.steps().size() == 4 && entry.startsWith(KeyName.SCALES)) {
      TreePath sections = TreePath.of(KeyName.SECTIONS);
      for (String section : document.entries(sections)) {
        TreePath items = sections.entry(section).then(KeyName.ITEMS);
        for (String item : document.entries(items)) {
          TreePath at = items.entry(item).then(KeyName.DESCRIPTORS).entry(entry.last());
          boolean sameScale =
              document
                  .text(items.entry(item).then(KeyName.SCALE))
                  .filter(entry.steps().get(1)::equals)
                  .isPresent();
          document
              .find(at)
              .filter(_ -> sameScale)
              .ifPresent(was -> changes.add(new Change.Remove(at, was, document.before(at))));
        }
      }
    }
    return changes;
  }

  /** Puts an entry elsewhere in its list, or into another. */
  public static Edit move(Draft draft, TreePath entry, TreePath list, Optional<String> after) {
    Document document = draft.document();
    Change.Move move = new Change.Move(entry, document.before(entry), list, after);
    Document moved =
        move.to(document) instanceof Applied.Done(Document now) ? now : draft.document();
    int place = moved.entries(list).indexOf(entry.last()) + 1;
    String where =
        entry.parent().equals(list)
            ? "to place %d of %d".formatted(place, moved.entries(list).size())
            : "to " + Names.of(moved, list.parent());
    return Edit.of("moved %s %s".formatted(Names.of(document, entry), where), move);
  }

  /** Adds a copy behind the original; every element in it has an id of its own. */
  public static Edit copy(Draft draft, TreePath entry) {
    Document document = draft.document();
    String words = "copied " + Names.of(document, entry);
    return document
        .find(entry)
        .map(original -> Copying.of(original, Ids.of(document)))
        .map(copy -> add(draft, entry.parent(), copy, Optional.of(entry.last())))
        .map(added -> new Edit(words, added.changes()))
        .orElseGet(() -> Edit.of(words, gone(entry)));
  }

  /** A change that cannot be made of what is not there any more. */
  private static Change gone(TreePath entry) {
    return new Change.Move(entry, Optional.empty(), entry.parent(), Optional.empty());
  }

  /** Several edits as one, with words of its own. */
  public static Edit together(String words, List<Edit> edits) {
    List<Change> changes = new ArrayList<>();
    edits.forEach(edit -> changes.addAll(edit.changes()));
    return new Edit(words, changes);
  }

  /** Brings back what a published version says, under the number that the draft has. */
  public static Edit bringBack(Draft draft, Instrument version) {
    return restore(
        draft,
        Document.of(DraftCreator.numbered(version, draft.instrument().version())),
        "version " + version.version());
  }

  /** Brings back how everything was. */
  public static Edit restore(Draft draft, Document old, String what) {
    return Edit.of("went back to " + what, new Change.Whole(draft.document(), old));
  }
}
