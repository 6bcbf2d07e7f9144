package org.plumbline.publication;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ADOPTION;
import static org.plumbline.db.schema.Tables.AUTHORITY;
import static org.plumbline.db.schema.Tables.INSTRUMENT;
import static org.plumbline.db.schema.Tables.INSTRUMENT_VERSION;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.plumbline.db.EnumColumn;
import org.plumbline.definition.Definition;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionId;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;
import org.springframework.stereotype.Component;

/** Instruments and their versions in the database. */
@Component
class VersionStore {
  private static final Field<VersionState> STATE =
      EnumColumn.of(INSTRUMENT_VERSION.STATE, VersionState.class);

  private final DSLContext db;
  private final VersionRowStore rows;

  VersionStore(DSLContext db) {
    this.db = db;
    this.rows = new VersionRowStore(db);
  }

  /** An instrument's row. */
  record Line(int id, AuthorityCode owner) {}

  /** A version as it is stored. */
  record Stored(
      VersionId id,
      String definition,
      String sha256,
      VersionState state,
      Instant publishedAt,
      String publishedBy,
      String note) {}

  /** A version as an authority sees it. */
  record Seen(VersionId id, VersionRef ref, VersionState state, boolean own, boolean adopted) {}

  /** The instrument; nobody else publishes a version of it until the transaction ends. */
  Optional<Line> lockInstrument(InstrumentCode code) {
    return db.select(
            INSTRUMENT.ID,
            field(
                select(AUTHORITY.CODE)
                    .from(AUTHORITY)
                    .where(AUTHORITY.ID.eq(INSTRUMENT.AUTHORITY_ID))))
        .from(INSTRUMENT)
        .where(INSTRUMENT.CODE.eq(code))
        .forUpdate()
        .fetchOptional(Records.mapping(Line::new));
  }

  boolean isTakenByAnother(InstrumentCode code, AuthorityId authority) {
    return db.fetchExists(
        selectOne()
            .from(INSTRUMENT)
            .where(INSTRUMENT.CODE.eq(code), INSTRUMENT.AUTHORITY_ID.ne(authority)));
  }

  int insertInstrument(AuthorityId owner, InstrumentCode code, String title) {
    return db.insertInto(INSTRUMENT, INSTRUMENT.AUTHORITY_ID, INSTRUMENT.CODE, INSTRUMENT.TITLE)
        .values(owner, code, title)
        .returningResult(INSTRUMENT.ID)
        .fetchSingle(row -> row.get(INSTRUMENT.ID));
  }

  void retitle(int instrument, String title) {
    db.update(INSTRUMENT)
        .set(INSTRUMENT.TITLE, title)
        .where(INSTRUMENT.ID.eq(instrument))
        .execute();
  }

  /** The id is looked up: the account may not name that column, not even to have it returned. */
  VersionId insertDraft(
      AuthorityId owner,
      int instrument,
      VersionNumber number,
      Definition definition,
      String note,
      AccountId by) {
    db.insertInto(
            INSTRUMENT_VERSION,
            INSTRUMENT_VERSION.AUTHORITY_ID,
            INSTRUMENT_VERSION.INSTRUMENT_ID,
            INSTRUMENT_VERSION.NUMBER,
            INSTRUMENT_VERSION.DEFINITION,
            INSTRUMENT_VERSION.SHA256,
            INSTRUMENT_VERSION.NOTE,
            INSTRUMENT_VERSION.PUBLISHED_BY)
        .values(
            owner,
            instrument,
            number,
            definition.text(),
            HexFormat.of().parseHex(definition.sha256()),
            note,
            by)
        .execute();
    return db.select(INSTRUMENT_VERSION.ID)
        .from(INSTRUMENT_VERSION)
        .where(
            INSTRUMENT_VERSION.INSTRUMENT_ID.eq(instrument), INSTRUMENT_VERSION.NUMBER.eq(number))
        .fetchSingle(row -> row.get(INSTRUMENT_VERSION.ID));
  }

  /** Everything that answers can point at. */
  void insertRows(VersionId id, VersionRows all) {
    rows.insert(id, all);
  }

  /** Moves a version on; false when it was not in the state that it is to leave. */
  boolean move(VersionId id, String from, VersionState to) {
    return db.update(INSTRUMENT_VERSION)
            .set(INSTRUMENT_VERSION.STATE, to.name())
            .where(INSTRUMENT_VERSION.ID.eq(id), INSTRUMENT_VERSION.STATE.eq(from))
            .execute()
        == 1;
  }

  /** Whether the authority uses the instrument from now on; false when it did already. */
  boolean adopt(AuthorityId authority, int instrument, AccountId by) {
    boolean adopted =
        db.fetchExists(
            ADOPTION, ADOPTION.AUTHORITY_ID.eq(authority), ADOPTION.INSTRUMENT_ID.eq(instrument));
    if (adopted) {
      return false;
    }
    return db.insertInto(
                ADOPTION, ADOPTION.AUTHORITY_ID, ADOPTION.INSTRUMENT_ID, ADOPTION.ADOPTED_BY)
            .values(authority, instrument, by)
            .execute()
        == 1;
  }

  Optional<Stored> find(VersionId id) {
    return db.select(
            INSTRUMENT_VERSION.ID,
            INSTRUMENT_VERSION.DEFINITION,
            INSTRUMENT_VERSION.SHA256.convertFrom(HexFormat.of()::formatHex),
            STATE,
            INSTRUMENT_VERSION.PUBLISHED_AT,
            ACCOUNT.NAME,
            INSTRUMENT_VERSION.NOTE)
        .from(INSTRUMENT_VERSION)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(INSTRUMENT_VERSION.PUBLISHED_BY))
        .where(INSTRUMENT_VERSION.ID.eq(id), INSTRUMENT_VERSION.STATE.ne("DRAFT"))
        .fetchOptional(Records.mapping(Stored::new));
  }

  Optional<VersionId> findId(VersionRef ref) {
    return db.select(INSTRUMENT_VERSION.ID)
        .from(INSTRUMENT_VERSION)
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
        .where(
            INSTRUMENT.CODE.eq(ref.code()),
            INSTRUMENT_VERSION.NUMBER.eq(ref.number()),
            INSTRUMENT_VERSION.STATE.ne("DRAFT"))
        .fetchOptional(INSTRUMENT_VERSION.ID);
  }

  /** The published versions of an instrument, oldest first. */
  List<VersionId> listVersions(int instrument) {
    return db.select(INSTRUMENT_VERSION.ID)
        .from(INSTRUMENT_VERSION)
        .where(
            INSTRUMENT_VERSION.INSTRUMENT_ID.eq(instrument), INSTRUMENT_VERSION.STATE.ne("DRAFT"))
        .orderBy(INSTRUMENT_VERSION.NUMBER)
        .fetch(INSTRUMENT_VERSION.ID);
  }

  /**
   * The versions that an authority owns, has adopted or is offered, by title of the instrument and
   * newest first.
   */
  List<Seen> listSeenBy(AuthorityId authority) {
    Condition own = INSTRUMENT.AUTHORITY_ID.eq(authority);
    Condition adopted =
        exists(
            selectOne()
                .from(ADOPTION)
                .where(
                    ADOPTION.AUTHORITY_ID.eq(authority),
                    ADOPTION.INSTRUMENT_ID.eq(INSTRUMENT.ID),
                    ADOPTION.ENDED_AT.isNull()));
    return db.select(
            INSTRUMENT_VERSION.ID,
            row(INSTRUMENT.CODE, INSTRUMENT_VERSION.NUMBER).mapping(VersionRef::new),
            STATE,
            field(own),
            field(adopted))
        .from(INSTRUMENT_VERSION)
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
        .where(
            INSTRUMENT_VERSION.STATE.ne("DRAFT"), own.or(adopted).or(INSTRUMENT.OFFERED.isTrue()))
        .orderBy(INSTRUMENT.TITLE, INSTRUMENT.ID, INSTRUMENT_VERSION.NUMBER.desc())
        .fetch(Records.mapping(Seen::new));
  }
}
