package org.plumbline.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.db.Transactions;
import org.plumbline.id.DraftId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Problem;
import org.plumbline.publication.OpenDrafts;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;
import org.springframework.stereotype.Service;

/**
 * Drafts of an authority's board admins. Every edit is one short transaction that locks the draft,
 * so that two edits come one after the other; what each of them replaces is kept with it. Safe for
 * threads.
 */
@Service
public class Drafts implements OpenDrafts {
  /** As many edits are made again at most when a draft is read. */
  private static final int EDITS_BETWEEN_TREES = 25;

  private final DraftStore store;
  private final RequestStore requests;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Clock clock;
  private final Map<DraftId, Draft> kept = new ConcurrentHashMap<>();

  Drafts(
      DraftStore store,
      RequestStore requests,
      AuditTrail audit,
      Transactions transactions,
      Clock clock) {
    this.store = store;
    this.requests = requests;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The open drafts of the account's authority, newest change first. */
  public List<Listed> list(Account who) {
    demandAdmin(who, "at all");
    return store.listOpen(who.scope()).stream()
        .map(row -> new Listed(row.code(), row.title(), row.basedOn(), row.changedAt()))
        .toList();
  }

  /**
   * The open draft of an instrument, as it stands.
   *
   * @throws NoSuchDraft when the account's authority has none, or the account is no board admin's
   */
  public Draft open(Account who, InstrumentCode code) {
    demandAdmin(who, code.value());
    return store
        .findOpen(who.scope(), code)
        .map(row -> read(who, row))
        .orElseThrow(() -> new NoSuchDraft(code.value()));
  }

  /** The same draft as it stands now; empty when it is no longer open. */
  public Optional<Draft> reread(Account who, Draft draft) {
    demandAdmin(who, draft.code().value());
    return store.findOpen(who.scope(), draft.id()).map(row -> read(who, row));
  }

  /**
   * Makes an edit.
   *
   * @param make makes the edit of the draft as it stands now, while nobody else can edit it; what a
   *     person saw before and wants to replace goes into the edit as it was seen
   * @throws NoSuchDraft when the draft is not of the account's authority
   */
  public EditResult edit(Account who, DraftId id, Function<Draft, Edit> make) {
    return locked(who, id, draft -> applied(who, draft, make.apply(draft)));
  }

  /** Takes back the last edit that stands, unless it is another than was seen. */
  public EditResult undo(Account who, DraftId id, int seen) {
    return locked(
        who,
        id,
        draft ->
            draft
                .history()
                .undoes()
                .filter(step -> step.revision() == seen)
                .map(step -> store(who, draft, DraftStore.Kind.UNDO, step))
                .orElseGet(() -> new EditResult.Saved(draft)));
  }

  /** Makes the edit again that was taken back last, unless it is another than was seen. */
  public EditResult redo(Account who, DraftId id, int seen) {
    return locked(
        who,
        id,
        draft ->
            draft
                .history()
                .redoes()
                .filter(step -> step.revision() == seen)
                .map(step -> store(who, draft, DraftStore.Kind.REDO, step))
                .orElseGet(() -> new EditResult.Saved(draft)));
  }

  /** Everything that was ever done to the draft, newest first. */
  public List<HistoryEntry> told(Account who, Draft draft) {
    demandAdmin(who, draft.code().value());
    return store.edits(who.scope(), draft.id(), 0).reversed().stream()
        .map(kept ->
            new HistoryEntry(
                kept.revision(), kept.at(), kept.by(), words(kept.kind(), kept.words())))
        .toList();
  }

  private static String words(DraftStore.Kind kind, String words) {
    return switch (kind) {
      case EDIT -> words;
      case UNDO -> "took back: " + words;
      case REDO -> "did again: " + words;
    };
  }

  /** The draft as it was at an earlier revision. */
  public Document at(Account who, Draft draft, int revision) {
    demandAdmin(who, draft.code().value());
    return documentAt(who, draft, revision);
  }

  /** The same for whoever has to read it before it is published. */
  Document documentAt(Account who, Draft draft, int revision) {
    Document document = draft.document();
    List<DraftStore.Kept> later = store.edits(who.scope(), draft.id(), revision);
    Map<Integer, Edit> edits = new Reader(who, store, draft.id()).edits();
    for (DraftStore.Kept kept : later.reversed()) {
      if (kept.revision() <= draft.revision()) {
        document = done(Reader.effect(kept, edits).inverse(), document);
      }
    }
    return document;
  }

  /** The open draft of an instrument, for whoever has to read it before it is published. */
  Optional<Draft> find(Account who, InstrumentCode code) {
    return store.findOpen(who.scope(), code).map(row -> read(who, row));
  }

  /** The same draft, locked for the rest of the transaction; empty when it is no longer open. */
  Optional<Draft> lock(Account who, DraftId id) {
    return store
        .lockOpen(who.scope(), id)
        .flatMap(_ -> store.findOpen(who.scope(), id))
        .map(row -> read(who, row));
  }

  @Override
  public boolean isOpen(Account who, InstrumentCode code) {
    return who.is(Role.BOARD_ADMIN) && store.findOpen(who.scope(), code).isPresent();
  }

  /** Gives a draft up for good, and what was asked for it; its history is kept. */
  public void discard(Account who, DraftId id) {
    demandAdmin(who, id.toString());
    transactions.run(() -> {
      close(who, id, "DISCARDED");
      requests.withdrawOpen(who.scope(), id, clock.instant());
      audit.append(
          AuditEntry.by(who, AuditEntry.Kind.DRAFT_DISCARDED)
              .with(Map.of("draft", Integer.toString(id.value()))));
    });
  }

  /** Ends a draft whose definition was published. */
  void published(Account who, DraftId id) {
    close(who, id, "PUBLISHED");
  }

  private void close(Account who, DraftId id, String state) {
    demandAdmin(who, id.toString());
    transactions.run(() -> {
      if (store.lockOpen(who.scope(), id).isEmpty()) {
        throw new NoSuchDraft(id.toString());
      }
      store.close(who.scope(), id, state);
    });
    kept.remove(id);
  }

  private EditResult locked(Account who, DraftId id, Function<Draft, EditResult> act) {
    demandAdmin(who, id.toString());
    EditResult editing =
        transactions.run(_ ->
            store.lockOpen(who.scope(), id).isEmpty()
                ? new EditResult.NoLongerOpen()
                : act.apply(
                    store.findOpen(who.scope(), id).map(row -> read(who, row)).orElseThrow()));
    if (editing instanceof EditResult.Saved(Draft draft)) {
      keep(draft);
    }
    return editing;
  }

  private EditResult applied(Account who, Draft draft, Edit edit) {
    return switch (edit.to(draft.document())) {
      case Applied.Clash(Change change, Optional<Tree> theirs) ->
          new EditResult.Clash(draft, change, theirs);
      case Applied.Gone(Change change) -> new EditResult.Gone(draft, change);
      case Applied.Done(Document now) when now.equals(draft.document()) ->
          new EditResult.Saved(draft);
      case Applied.Done(Document now) -> {
        Document.Said said = now.read();
        if (!said.problems().isEmpty()) {
          yield new EditResult.Refused(draft, said.problems());
        }
        Edit made = edit.madeIn(draft.document());
        History.Step step = new History.Step(draft.revision() + 1, made, who.name());
        Draft changed =
            draft.with(now, said.instrument(), draft.history().edited(step), clock.instant());
        write(who, changed, DraftStore.Kind.EDIT, Optional.empty(), made);
        yield new EditResult.Saved(changed);
      }
    };
  }

  /** What was done last can always be taken back, since nothing has come after it. */
  private EditResult store(Account who, Draft draft, DraftStore.Kind kind, History.Step step) {
    boolean back = kind == DraftStore.Kind.UNDO;
    Document now = done(back ? step.edit().inverse() : step.edit(), draft.document());
    History history = back ? draft.history().undone() : draft.history().redone();
    Draft changed = draft.with(now, now.read().instrument(), history, clock.instant());
    write(who, changed, kind, Optional.of(step.revision()), step.edit());
    return new EditResult.Saved(changed);
  }

  static Document done(Edit edit, Document document) {
    if (edit.to(document) instanceof Applied.Done(Document now)) {
      return now;
    }
    throw new IllegalStateException("the history of a draft does not fit it: " + edit.words());
  }

  private void write(
      Account who, Draft changed, DraftStore.Kind kind, Optional<Integer> of, Edit edit) {
    store.append(who.scope(), changed.id(), changed.revision(), kind, of, edit);
    store.advance(
        who.scope(),
        changed.id(),
        changed.revision(),
        changed.instrument().title(),
        changed.changedAt());
    if (changed.revision() % EDITS_BETWEEN_TREES == 0) {
      store.keepTree(
          who.scope(), changed.id(), changed.revision(), ChangeJson.write(changed.document()));
    }
  }

  private Draft read(Account who, DraftStore.Row row) {
    Draft known = kept.get(row.id());
    if (known != null && known.revision() == row.revision()) {
      return known;
    }
    Draft read = new Reader(who, store, row.id()).read(row);
    keep(read);
    return read;
  }

  private void keep(Draft draft) {
    kept.merge(draft.id(), draft, (old, now) -> old.revision() > now.revision() ? old : now);
  }

  static void demandAdmin(Account who, String what) {
    if (!who.is(Role.BOARD_ADMIN)) {
      throw new NoSuchDraft(what);
    }
  }

  static List<Problem> problems(Document document) {
    return document.read().problems();
  }
}
