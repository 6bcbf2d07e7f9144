package org.plumbline.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.authority.Account;
import org.plumbline.id.DraftId;
import org.plumbline.schema.Document;

/** Puts a draft together from the tree that was kept last and the edits since. */
final class Reader {
  private final DraftStore.KeptTree tree;
  private final List<DraftStore.Kept> kept;

  /** The tree first: edits that come between the two statements are among the edits then. */
  Reader(Account who, DraftStore store, DraftId id) {
    this.tree = store.tree(who.scope(), id);
    this.kept = store.edits(who.scope(), id, 0);
  }

  Draft read(DraftStore.Row row) {
    Map<Integer, Edit> edits = edits();
    Document document = ChangeJson.readDocument(tree.json());
    History history = History.NONE;
    int revision = tree.revision();
    for (DraftStore.Kept each : kept) {
      Edit effect = effect(each, edits);
      if (each.revision() > tree.revision()) {
        document = Drafts.done(effect, document);
        revision = each.revision();
      }
      history =
          switch (each.kind()) {
            case EDIT -> history.edited(new History.Step(each.revision(), effect, each.by()));
            case UNDO -> history.undone();
            case REDO -> history.redone();
          };
    }
    return new Draft(
        row.id(),
        row.code(),
        row.basedOn(),
        revision,
        row.changedAt(),
        document,
        document.read().instrument(),
        history);
  }

  /** Those that were made, by the revision they made. */
  Map<Integer, Edit> edits() {
    Map<Integer, Edit> edits = new HashMap<>();
    for (DraftStore.Kept each : kept) {
      if (each.kind() == DraftStore.Kind.EDIT) {
        edits.put(each.revision(), new Edit(each.words(), ChangeJson.readChanges(each.changes())));
      }
    }
    return edits;
  }

  /** What an entry of the history did to the document. */
  static Edit effect(DraftStore.Kept each, Map<Integer, Edit> edits) {
    return switch (each.kind()) {
      case EDIT -> edit(edits, each.revision());
      case UNDO -> edit(edits, each.ofRevision().orElseThrow()).inverse();
      case REDO -> edit(edits, each.ofRevision().orElseThrow());
    };
  }

  private static Edit edit(Map<Integer, Edit> edits, int revision) {
    Edit edit = edits.get(revision);
    if (edit == null) {
      throw new IllegalStateException("no edit made revision " + revision);
    }
    return edit;
  }
}
