package org.plumbline.publication;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ADOPTION;
import static org.plumbline.db.schema.Tables.AUTHORITY;
import static org.plumbline.db.schema.Tables.INSTRUMENT;
import static org.plumbline.db.schema.Tables.INSTRUMENT_VERSION;
import static org.plumbline.db.schema.Tables.VERSION_ITEM;
import static org.plumbline.db.schema.Tables.VERSION_OPTION;
import static org.plumbline.db.schema.Tables.VERSION_SECTION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.plumbline.definition.Definition;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionId;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Holds;
import org.springframework.stereotype.Repository;

/** Instruments and their versions in the database. */
@Repository
class VersionStore {
  private static final int BATCH = 500;

  private final DSLContext db;
  private final PictureStore pictures;

  VersionStore(DSLContext db) {
    this.db = db;
    this.pictures = new PictureStore(db);
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
        .where(INSTRUMENT.CODE.eq(code.value()))
        .forUpdate()
        .fetchOptional(row -> new Line(row.value1(), new AuthorityCode(row.value2())));
  }

  boolean isTakenByAnother(InstrumentCode code, AuthorityId authority) {
    return db.fetchExists(
        selectOne()
            .from(INSTRUMENT)
            .where(
                INSTRUMENT.CODE.eq(code.value()), INSTRUMENT.AUTHORITY_ID.ne(authority.value())));
  }

  int insertInstrument(AuthorityId owner, InstrumentCode code, String title) {
    return db.insertInto(INSTRUMENT, INSTRUMENT.AUTHORITY_ID, INSTRUMENT.CODE, INSTRUMENT.TITLE)
        .values(owner.value(), code.value(), title)
        .returningResult(INSTRUMENT.ID)
        .fetchSingle()
        .value1();
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
            owner.value(),
            instrument,
            number.value(),
            definition.text(),
            HexFormat.of().parseHex(definition.sha256()),
            note,
            by.value())
        .execute();
    return db.select(INSTRUMENT_VERSION.ID)
        .from(INSTRUMENT_VERSION)
        .where(
            INSTRUMENT_VERSION.INSTRUMENT_ID.eq(instrument),
            INSTRUMENT_VERSION.NUMBER.eq(number.value()))
        .fetchSingle(row -> new VersionId(row.value1()));
  }

  /** Everything that answers can point at; a table before its columns. */
  void insertRows(VersionId id, VersionRows rows) {
    int version = id.value();
    insertSections(version, rows.sections());
    for (int from = 0; from < rows.items().size(); from += BATCH) {
      insertItems(version, rows.items().subList(from, Math.min(from + BATCH, rows.items().size())));
    }
    for (int from = 0; from < rows.options().size(); from += BATCH) {
      insertOptions(
          version, rows.options().subList(from, Math.min(from + BATCH, rows.options().size())));
    }
    pictures.insert(id, rows.pictures());
  }

  private void insertSections(int version, List<VersionRows.SectionRow> rows) {
    var insert =
        db.insertInto(
            VERSION_SECTION,
            VERSION_SECTION.VERSION_ID,
            VERSION_SECTION.ID,
            VERSION_SECTION.POSITION,
            VERSION_SECTION.TITLE,
            VERSION_SECTION.FINGERPRINT);
    for (VersionRows.SectionRow row : rows) {
      insert =
          insert.values(
              version,
              row.id().value(),
              row.position(),
              row.title(),
              Fingerprint.of(row.title()).bytes());
    }
    insert.execute();
  }

  private void insertItems(int version, List<VersionRows.ItemRow> rows) {
    var insert =
        db.insertInto(
            VERSION_ITEM,
            VERSION_ITEM.VERSION_ID,
            VERSION_ITEM.ID,
            VERSION_ITEM.SECTION_ID,
            VERSION_ITEM.TABLE_ID,
            VERSION_ITEM.POSITION,
            VERSION_ITEM.HOLDS,
            VERSION_ITEM.LABEL,
            VERSION_ITEM.FINGERPRINT);
    for (VersionRows.ItemRow row : rows) {
      insert =
          insert.values(
              version,
              row.id().value(),
              row.section().map(Object::toString).orElse(null),
              row.table().map(Object::toString).orElse(null),
              row.position(),
              row.holds().map(Holds::name).orElse("NOTHING"),
              row.label(),
              Fingerprint.of(row.label()).bytes());
    }
    insert.execute();
  }

  private void insertOptions(int version, List<VersionRows.OptionRow> rows) {
    var insert =
        db.insertInto(
            VERSION_OPTION,
            VERSION_OPTION.VERSION_ID,
            VERSION_OPTION.ITEM_ID,
            VERSION_OPTION.ID,
            VERSION_OPTION.KIND,
            VERSION_OPTION.POSITION,
            VERSION_OPTION.POINTS,
            VERSION_OPTION.LABEL,
            VERSION_OPTION.FINGERPRINT);
    for (VersionRows.OptionRow row : rows) {
      insert =
          insert.values(
              version,
              row.slot().value(),
              row.id().value(),
              row.kind().name(),
              row.position(),
              row.points().orElse(null),
              row.label(),
              row.fingerprint().bytes());
    }
    insert.execute();
  }

  /** Moves a version on; false when it was not in the state that it is to leave. */
  boolean move(VersionId id, String from, VersionState to) {
    return db.update(INSTRUMENT_VERSION)
            .set(INSTRUMENT_VERSION.STATE, to.name())
            .where(INSTRUMENT_VERSION.ID.eq(id.value()), INSTRUMENT_VERSION.STATE.eq(from))
            .execute()
        == 1;
  }

  /** Whether the authority uses the instrument from now on; false when it did already. */
  boolean adopt(AuthorityId authority, int instrument, AccountId by) {
    boolean adopted =
        db.fetchExists(
            ADOPTION,
            ADOPTION.AUTHORITY_ID.eq(authority.value()),
            ADOPTION.INSTRUMENT_ID.eq(instrument));
    if (adopted) {
      return false;
    }
    return db.insertInto(
                ADOPTION, ADOPTION.AUTHORITY_ID, ADOPTION.INSTRUMENT_ID, ADOPTION.ADOPTED_BY)
            .values(authority.value(), instrument, by.value())
            .execute()
        == 1;
  }

  Optional<Stored> find(VersionId id) {
    return db.select(
            INSTRUMENT_VERSION.DEFINITION,
            INSTRUMENT_VERSION.SHA256,
            INSTRUMENT_VERSION.STATE,
            INSTRUMENT_VERSION.PUBLISHED_AT,
            ACCOUNT.NAME,
            INSTRUMENT_VERSION.NOTE)
        .from(INSTRUMENT_VERSION)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(INSTRUMENT_VERSION.PUBLISHED_BY))
        .where(INSTRUMENT_VERSION.ID.eq(id.value()), INSTRUMENT_VERSION.STATE.ne("DRAFT"))
        .fetchOptional(row ->
            new Stored(
                id,
                row.value1(),
                HexFormat.of().formatHex(row.value2()),
                VersionState.valueOf(row.value3()),
                row.value4().toInstant(ZoneOffset.UTC),
                row.value5(),
                row.value6()));
  }

  Optional<VersionId> findId(VersionRef ref) {
    return db.select(INSTRUMENT_VERSION.ID)
        .from(INSTRUMENT_VERSION)
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
        .where(
            INSTRUMENT.CODE.eq(ref.code().value()),
            INSTRUMENT_VERSION.NUMBER.eq(ref.number().value()),
            INSTRUMENT_VERSION.STATE.ne("DRAFT"))
        .fetchOptional(row -> new VersionId(row.value1()));
  }

  /** The published versions of an instrument, oldest first. */
  List<VersionId> listVersions(int instrument) {
    return db.select(INSTRUMENT_VERSION.ID)
        .from(INSTRUMENT_VERSION)
        .where(
            INSTRUMENT_VERSION.INSTRUMENT_ID.eq(instrument), INSTRUMENT_VERSION.STATE.ne("DRAFT"))
        .orderBy(INSTRUMENT_VERSION.NUMBER)
        .fetch(row -> new VersionId(row.value1()));
  }

  /**
   * The versions that an authority owns, has adopted or is offered, by title of the instrument and
   * newest first.
   */
  List<Seen> listSeenBy(AuthorityId authority) {
    int id = authority.value();
    Condition own = INSTRUMENT.AUTHORITY_ID.eq(id);
    Condition adopted =
        exists(
            selectOne()
                .from(ADOPTION)
                .where(
                    ADOPTION.AUTHORITY_ID.eq(id),
                    ADOPTION.INSTRUMENT_ID.eq(INSTRUMENT.ID),
                    ADOPTION.ENDED_AT.isNull()));
    return db.select(
            INSTRUMENT_VERSION.ID,
            INSTRUMENT.CODE,
            INSTRUMENT_VERSION.NUMBER,
            INSTRUMENT_VERSION.STATE,
            field(own),
            field(adopted))
        .from(INSTRUMENT_VERSION)
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
        .where(
            INSTRUMENT_VERSION.STATE.ne("DRAFT"), own.or(adopted).or(INSTRUMENT.OFFERED.isTrue()))
        .orderBy(INSTRUMENT.TITLE, INSTRUMENT.ID, INSTRUMENT_VERSION.NUMBER.desc())
        .fetch(row ->
            new Seen(
                new VersionId(row.value1()),
                new VersionRef(new InstrumentCode(row.value2()), new VersionNumber(row.value3())),
                VersionState.valueOf(row.value4()),
                row.value5(),
                row.value6()));
  }
}
