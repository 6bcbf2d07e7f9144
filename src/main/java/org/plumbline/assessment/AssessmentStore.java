package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ASSESSMENT;
import static org.plumbline.db.schema.Tables.CHILD;
import static org.plumbline.db.schema.Tables.INSTRUMENT;
import static org.plumbline.db.schema.Tables.INSTRUMENT_VERSION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.plumbline.audit.ChainLink;
import org.plumbline.authority.Role;
import org.plumbline.authority.Scope;
import org.plumbline.db.EnumColumn;
import org.plumbline.db.schema.tables.Assessment;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.ChildId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.Reference;
import org.plumbline.id.SectionId;
import org.plumbline.id.VersionId;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.publication.VersionState;
import org.springframework.stereotype.Component;

/** Assessments in the database, without their answers. */
@Component
class AssessmentStore {
  /** The one that it follows. */
  private static final Assessment BEFORE = new Assessment("before_it");

  /** The one that its work was moved to. */
  private static final Assessment NEWER = new Assessment("newer");

  private static final Field<StoredState> STATE =
      EnumColumn.of(ASSESSMENT.STATE, StoredState.class);

  private static final Field<VersionState> VERSION_STATE =
      EnumColumn.of(INSTRUMENT_VERSION.STATE, VersionState.class);

  private final DSLContext db;
  private final PublishedVersions versions;

  AssessmentStore(DSLContext db, PublishedVersions versions) {
    this.db = db;
    this.versions = versions;
  }

  /** An assessment's head, with the state it is in. */
  record Head(Particulars particulars, StoredState state) {}

  void insert(Scope scope, Particulars start) {
    VersionId version = start.version().id();
    db.insertInto(ASSESSMENT)
        .columns(
            ASSESSMENT.ID,
            ASSESSMENT.AUTHORITY_ID,
            ASSESSMENT.REFERENCE,
            ASSESSMENT.CHILD_ID,
            ASSESSMENT.INSTRUMENT_ID,
            ASSESSMENT.VERSION_ID,
            ASSESSMENT.AUTHOR_ID,
            ASSESSMENT.FOLLOWS_ID,
            ASSESSMENT.MOVED)
        .values(
            DSL.val(start.id(), ASSESSMENT.ID),
            DSL.val(scope.authority(), ASSESSMENT.AUTHORITY_ID),
            DSL.val(start.reference(), ASSESSMENT.REFERENCE),
            DSL.val(start.child().id(), ASSESSMENT.CHILD_ID),
            DSL.field(
                DSL.select(INSTRUMENT_VERSION.INSTRUMENT_ID)
                    .from(INSTRUMENT_VERSION)
                    .where(INSTRUMENT_VERSION.ID.eq(version))),
            DSL.val(version, ASSESSMENT.VERSION_ID),
            DSL.val(start.author().id(), ASSESSMENT.AUTHOR_ID),
            DSL.val(start.follows().map(Followed::id).orElse(null), ASSESSMENT.FOLLOWS_ID),
            DSL.val(start.follows().filter(Followed::moved).isPresent()))
        .execute();
  }

  Optional<Head> find(Scope scope, Reference reference) {
    return select()
        .where(ASSESSMENT.AUTHORITY_ID.eq(scope.authority()), ASSESSMENT.REFERENCE.eq(reference))
        .fetchOptional(this::head);
  }

  Optional<Reference> findReference(Scope scope, AssessmentId id) {
    return find(scope, id).map(head -> head.particulars().reference());
  }

  Optional<Head> find(Scope scope, AssessmentId id) {
    return select()
        .where(ASSESSMENT.AUTHORITY_ID.eq(scope.authority()), ASSESSMENT.ID.eq(id))
        .fetchOptional(this::head);
  }

  List<Head> listOfChild(Scope scope, ChildId child) {
    return select()
        .where(ASSESSMENT.AUTHORITY_ID.eq(scope.authority()), ASSESSMENT.CHILD_ID.eq(child))
        .orderBy(ASSESSMENT.STARTED_AT.desc(), ASSESSMENT.ID.desc())
        .fetch(this::head);
  }

  /** Those of the authority that a condition holds for, so many from a place on. */
  List<Head> list(Scope scope, Condition wanted, List<SortField<?>> order, int first, int most) {
    return select()
        .where(ASSESSMENT.AUTHORITY_ID.eq(scope.authority()), wanted)
        .orderBy(order)
        .limit(most)
        .offset(first)
        .fetch(this::head);
  }

  /** Those on any version of an instrument, in one of the states; not what was moved on from. */
  List<Head> listOn(Scope scope, InstrumentCode instrument, Collection<StoredState> states) {
    return select()
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(ASSESSMENT.INSTRUMENT_ID))
        .where(
            ASSESSMENT.AUTHORITY_ID.eq(scope.authority()),
            INSTRUMENT.CODE.eq(instrument),
            STATE.in(states),
            NEWER.ID.isNull())
        .orderBy(ASSESSMENT.ID)
        .fetch(this::head);
  }

  /**
   * Locks an open assessment and counts one change of a practitioner.
   *
   * @param section where the writer is; empty leaves the last one
   * @return false when it is not open, or not of this authority, or the account is no
   *     practitioner's any more: nothing was changed
   */
  boolean advance(
      Scope scope, AssessmentId id, ChainLink link, Optional<SectionId> section, Instant now) {
    Field<SectionId> left =
        section
            .<Field<SectionId>>map(at -> DSL.val(at, ASSESSMENT.SECTION_ID))
            .orElse(ASSESSMENT.SECTION_ID);
    return db.update(ASSESSMENT)
            .set(ASSESSMENT.REVISION, ASSESSMENT.REVISION.plus(1))
            .set(ASSESSMENT.HEAD, nextHead(link))
            .set(ASSESSMENT.SECTION_ID, left)
            .set(ASSESSMENT.CHANGED_AT, now)
            .where(
                ASSESSMENT.ID.eq(id),
                ASSESSMENT.AUTHORITY_ID.eq(scope.authority()),
                STATE.in(StoredState.OPEN),
                RightsStore.holds(scope, Role.PRACTITIONER))
            .execute()
        == 1;
  }

  /**
   * Locks an assessment for the rest of the transaction, if it is open and the account is a
   * practitioner's.
   *
   * @return false when it is not, or not of this authority
   */
  boolean lockOpen(Scope scope, AssessmentId id) {
    return db.select(STATE)
        .from(ASSESSMENT)
        .where(
            ASSESSMENT.ID.eq(id),
            ASSESSMENT.AUTHORITY_ID.eq(scope.authority()),
            RightsStore.holds(scope, Role.PRACTITIONER))
        .forUpdate()
        .fetchOptional(STATE)
        .filter(StoredState.OPEN::contains)
        .isPresent();
  }

  /**
   * Moves an assessment on, if it stands so.
   *
   * @param as what the account has to be
   * @return false when either is not so: nothing was changed
   */
  boolean move(
      Scope scope,
      Role as,
      AssessmentId id,
      Standing stands,
      StoredState to,
      ChainLink link,
      Instant now) {
    Field<Instant> submitted =
        to == StoredState.SUBMITTED
            ? DSL.val(now, ASSESSMENT.SUBMITTED_AT)
            : ASSESSMENT.SUBMITTED_AT;
    Field<Instant> signed =
        to == StoredState.SIGNED_OFF
            ? DSL.val(now, ASSESSMENT.SIGNED_OFF_AT)
            : ASSESSMENT.SIGNED_OFF_AT;
    return db.update(ASSESSMENT)
            .set(ASSESSMENT.REVISION, ASSESSMENT.REVISION.plus(1))
            .set(ASSESSMENT.HEAD, nextHead(link))
            .set(ASSESSMENT.STATE, to.name())
            .set(ASSESSMENT.SUBMITTED_AT, submitted)
            .set(ASSESSMENT.SIGNED_OFF_AT, signed)
            .set(ASSESSMENT.CHANGED_AT, now)
            .where(
                ASSESSMENT.ID.eq(id),
                ASSESSMENT.AUTHORITY_ID.eq(scope.authority()),
                STATE.in(stands.states()),
                stands.revision().map(ASSESSMENT.REVISION::eq).orElse(DSL.noCondition()),
                RightsStore.holds(scope, as))
            .execute()
        == 1;
  }

  private static Field<byte[]> nextHead(ChainLink link) {
    return DSL.field(
        "unhex(sha2(concat({0}, {1}), 256))",
        byte[].class, ASSESSMENT.HEAD, DSL.val(link.canonical()));
  }

  private SelectOnConditionStep<Record> select() {
    return db.select(
            List.of(
                ASSESSMENT.ID,
                ASSESSMENT.REFERENCE,
                ASSESSMENT.VERSION_ID,
                ASSESSMENT.AUTHOR_ID,
                STATE,
                ASSESSMENT.REVISION,
                ASSESSMENT.SECTION_ID,
                ASSESSMENT.STARTED_AT,
                ASSESSMENT.CHANGED_AT,
                ASSESSMENT.SUBMITTED_AT,
                ASSESSMENT.SIGNED_OFF_AT,
                CHILD.ID,
                CHILD.REFERENCE,
                CHILD.GIVEN_NAME,
                CHILD.FAMILY_NAME,
                CHILD.BORN_ON,
                ACCOUNT.NAME,
                VERSION_STATE,
                ASSESSMENT.MOVED,
                BEFORE.ID,
                BEFORE.REFERENCE,
                NEWER.REFERENCE))
        .from(ASSESSMENT)
        .join(CHILD)
        .on(CHILD.AUTHORITY_ID.eq(ASSESSMENT.AUTHORITY_ID), CHILD.ID.eq(ASSESSMENT.CHILD_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ASSESSMENT.AUTHOR_ID))
        .join(INSTRUMENT_VERSION)
        .on(INSTRUMENT_VERSION.ID.eq(ASSESSMENT.VERSION_ID))
        .leftJoin(BEFORE)
        .on(BEFORE.AUTHORITY_ID.eq(ASSESSMENT.AUTHORITY_ID), BEFORE.ID.eq(ASSESSMENT.FOLLOWS_ID))
        .leftJoin(NEWER)
        .on(NEWER.AUTHORITY_ID.eq(ASSESSMENT.AUTHORITY_ID), NEWER.MOVED_FROM.eq(ASSESSMENT.ID));
  }

  private Head head(Record row) {
    Particulars particulars =
        new Particulars(
            row.get(ASSESSMENT.ID),
            row.get(ASSESSMENT.REFERENCE),
            ChildStore.child(row),
            versions.in(row.get(ASSESSMENT.VERSION_ID), row.get(VERSION_STATE)),
            new Person(row.get(ASSESSMENT.AUTHOR_ID), row.get(ACCOUNT.NAME)),
            row.get(ASSESSMENT.REVISION),
            row.get(ASSESSMENT.STARTED_AT),
            row.get(ASSESSMENT.CHANGED_AT),
            Optional.ofNullable(row.get(ASSESSMENT.SECTION_ID)),
            Optional.ofNullable(row.get(ASSESSMENT.SUBMITTED_AT)),
            Optional.ofNullable(row.get(ASSESSMENT.SIGNED_OFF_AT)),
            Optional.ofNullable(row.get(BEFORE.ID))
                .map(id -> new Followed(id, row.get(BEFORE.REFERENCE), row.get(ASSESSMENT.MOVED))),
            Optional.ofNullable(row.get(NEWER.REFERENCE)));
    return new Head(particulars, row.get(STATE));
  }
}
