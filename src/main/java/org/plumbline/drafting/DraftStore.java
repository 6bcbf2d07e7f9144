package org.plumbline.drafting;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.DRAFT;
import static org.plumbline.db.schema.Tables.DRAFT_EDIT;
import static org.plumbline.db.schema.Tables.INSTRUMENT;
import static org.plumbline.db.schema.Tables.INSTRUMENT_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.plumbline.authority.Scope;
import org.plumbline.db.EnumColumn;
import org.plumbline.id.DraftId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionId;
import org.plumbline.id.VersionRef;
import org.springframework.stereotype.Component;

/** Drafts and their edits in the database. */
@Component
class DraftStore {
  private static final String OPEN = "OPEN";
  private static final int TITLE = 500;
  private static final int WORDS = 1000;

  private final DSLContext db;

  DraftStore(DSLContext db) {
    this.db = db;
  }

  /** A draft without its tree and its edits. */
  record Row(
      DraftId id,
      InstrumentCode code,
      String title,
      Optional<VersionRef> basedOn,
      int revision,
      Instant changedAt) {}

  /** The whole draft, as JSON, as it was at a revision. */
  record KeptTree(int revision, String json) {}

  /** What an edit was: made, taken back, or made again. */
  enum Kind {
    EDIT,
    UNDO,
    REDO
  }

  /**
   * An edit as it is kept.
   *
   * @param ofRevision the edit that is taken back or made again
   */
  record Kept(
      int revision,
      Kind kind,
      Optional<Integer> ofRevision,
      String words,
      String changes,
      String by,
      Instant at) {}

  DraftId insert(
      Scope scope, InstrumentCode code, String title, Optional<VersionId> basedOn, String tree) {
    return db.insertInto(
            DRAFT,
            DRAFT.AUTHORITY_ID,
            DRAFT.CODE,
            DRAFT.TITLE,
            DRAFT.BASED_ON,
            DRAFT.TREE,
            DRAFT.CREATED_BY)
        .values(
            DSL.val(scope.authority(), DRAFT.AUTHORITY_ID),
            DSL.val(code, DRAFT.CODE),
            DSL.val(cut(title, TITLE)),
            DSL.val(basedOn.orElse(null), DRAFT.BASED_ON),
            DSL.val(tree).coerce(DRAFT.TREE),
            DSL.val(scope.account(), DRAFT.CREATED_BY))
        .returningResult(DRAFT.ID)
        .fetchSingle(row -> row.get(DRAFT.ID));
  }

  /** The open draft of an instrument. */
  Optional<Row> findOpen(Scope scope, InstrumentCode code) {
    return select()
        .where(own(scope), DRAFT.CODE.eq(code), DRAFT.STATE.eq(OPEN))
        .fetchOptional(DraftStore::row);
  }

  Optional<Row> findOpen(Scope scope, DraftId id) {
    return select()
        .where(own(scope), DRAFT.ID.eq(id), DRAFT.STATE.eq(OPEN))
        .fetchOptional(DraftStore::row);
  }

  /** The open drafts of an authority, newest change first. */
  List<Row> listOpen(Scope scope) {
    return select()
        .where(own(scope), DRAFT.STATE.eq(OPEN))
        .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.ID.desc())
        .fetch(DraftStore::row);
  }

  /** Locks an open draft for the rest of the transaction; its revision. */
  Optional<Integer> lockOpen(Scope scope, DraftId id) {
    return db.select(DRAFT.REVISION, DRAFT.STATE)
        .from(DRAFT)
        .where(own(scope), DRAFT.ID.eq(id))
        .forUpdate()
        .fetchOptional()
        .filter(row -> OPEN.equals(row.get(DRAFT.STATE)))
        .map(row -> row.get(DRAFT.REVISION));
  }

  KeptTree tree(Scope scope, DraftId id) {
    return db.select(DRAFT.TREE_REVISION, DRAFT.TREE.convertFrom(JSON::data))
        .from(DRAFT)
        .where(own(scope), DRAFT.ID.eq(id))
        .fetchSingle(Records.mapping(KeptTree::new));
  }

  /** Its edits later than a revision, oldest first. */
  List<Kept> edits(Scope scope, DraftId id, int after) {
    return db.select(
            DRAFT_EDIT.REVISION,
            EnumColumn.of(DRAFT_EDIT.KIND, Kind.class),
            DRAFT_EDIT.OF_REVISION.convertFrom(Optional::ofNullable),
            DRAFT_EDIT.WORDS,
            DRAFT_EDIT.CHANGES.convertFrom(JSON::data),
            ACCOUNT.NAME,
            DRAFT_EDIT.AT)
        .from(DRAFT_EDIT)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(DRAFT_EDIT.ACCOUNT_ID))
        .where(
            DRAFT_EDIT.AUTHORITY_ID.eq(scope.authority()),
            DRAFT_EDIT.DRAFT_ID.eq(id),
            DRAFT_EDIT.REVISION.gt(after))
        .orderBy(DRAFT_EDIT.REVISION)
        .fetch(Records.mapping(Kept::new));
  }

  void append(Scope scope, DraftId id, int revision, Kind kind, Optional<Integer> of, Edit edit) {
    db.insertInto(
            DRAFT_EDIT,
            DRAFT_EDIT.AUTHORITY_ID,
            DRAFT_EDIT.DRAFT_ID,
            DRAFT_EDIT.REVISION,
            DRAFT_EDIT.KIND,
            DRAFT_EDIT.OF_REVISION,
            DRAFT_EDIT.WORDS,
            DRAFT_EDIT.CHANGES,
            DRAFT_EDIT.ACCOUNT_ID)
        .values(
            DSL.val(scope.authority(), DRAFT_EDIT.AUTHORITY_ID),
            DSL.val(id, DRAFT_EDIT.DRAFT_ID),
            DSL.val(revision),
            DSL.val(kind.name()),
            DSL.val(of.orElse(null), DRAFT_EDIT.OF_REVISION),
            DSL.val(cut(edit.words(), WORDS)),
            DSL.val(kind == Kind.EDIT ? ChangeJson.write(edit.changes()) : "[]")
                .coerce(DRAFT_EDIT.CHANGES),
            DSL.val(scope.account(), DRAFT_EDIT.ACCOUNT_ID))
        .execute();
  }

  /** Counts an edit. */
  void advance(Scope scope, DraftId id, int revision, String title, Instant now) {
    db.update(DRAFT)
        .set(DRAFT.REVISION, revision)
        .set(DRAFT.TITLE, cut(title, TITLE))
        .set(DRAFT.CHANGED_AT, now)
        .where(own(scope), DRAFT.ID.eq(id))
        .execute();
  }

  /** Keeps the whole draft as it stands now, so that fewer edits are to be made again. */
  void keepTree(Scope scope, DraftId id, int revision, String tree) {
    db.update(DRAFT)
        .set(DRAFT.TREE, DSL.val(tree).coerce(DRAFT.TREE))
        .set(DRAFT.TREE_REVISION, revision)
        .where(own(scope), DRAFT.ID.eq(id))
        .execute();
  }

  /** Ends a draft for good. */
  void close(Scope scope, DraftId id, String state) {
    db.update(DRAFT).set(DRAFT.STATE, state).where(own(scope), DRAFT.ID.eq(id)).execute();
  }

  /** What only serves to find a thing again may be cut; the whole of it is in the tree. */
  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  private static Condition own(Scope scope) {
    return DRAFT.AUTHORITY_ID.eq(scope.authority());
  }

  private SelectOnConditionStep<Record> select() {
    return db.select(
            List.of(
                DRAFT.ID,
                DRAFT.CODE,
                DRAFT.TITLE,
                DRAFT.REVISION,
                DRAFT.CHANGED_AT,
                INSTRUMENT.CODE,
                INSTRUMENT_VERSION.NUMBER))
        .from(DRAFT)
        .leftJoin(INSTRUMENT_VERSION)
        .on(INSTRUMENT_VERSION.ID.eq(DRAFT.BASED_ON))
        .leftJoin(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID));
  }

  private static Row row(Record row) {
    return new Row(
        row.get(DRAFT.ID),
        row.get(DRAFT.CODE),
        row.get(DRAFT.TITLE),
        Optional.ofNullable(row.get(INSTRUMENT.CODE))
            .map(code -> new VersionRef(code, row.get(INSTRUMENT_VERSION.NUMBER))),
        row.get(DRAFT.REVISION),
        row.get(DRAFT.CHANGED_AT));
  }
}
