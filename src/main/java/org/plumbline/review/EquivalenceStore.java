package org.plumbline.review;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.AUTHORITY;
import static org.plumbline.db.schema.Tables.EQUIVALENCE;
import static org.plumbline.db.schema.Tables.INSTRUMENT;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.plumbline.authority.Scope;
import org.plumbline.db.schema.tables.Instrument;
import org.plumbline.id.ElementId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.OptionId;
import org.springframework.stereotype.Component;

/** What board admins declared equivalent, in the database, where nothing of it is ever removed. */
@Component
class EquivalenceStore {
  private static final Instrument ONE = new Instrument("one_instrument");
  private static final Instrument OTHER = new Instrument("other_instrument");

  private final DSLContext db;

  EquivalenceStore(DSLContext db) {
    this.db = db;
  }

  /** Nobody else in the authority declares or withdraws until the transaction ends. */
  void lock(Scope scope) {
    db.select(AUTHORITY.ID)
        .from(AUTHORITY)
        .where(AUTHORITY.ID.eq(scope.authority()))
        .forUpdate()
        .fetch();
  }

  /** Those that stand, in the order in which they were declared. */
  List<Equivalence> list(Scope scope) {
    return db.select(
            EQUIVALENCE.ID,
            ONE.CODE,
            EQUIVALENCE.ONE_SCALE,
            EQUIVALENCE.ONE_LEVEL,
            OTHER.CODE,
            EQUIVALENCE.OTHER_SCALE,
            EQUIVALENCE.OTHER_LEVEL,
            ACCOUNT.NAME,
            EQUIVALENCE.DECLARED_AT)
        .from(EQUIVALENCE)
        .join(ONE)
        .on(ONE.ID.eq(EQUIVALENCE.ONE_INSTRUMENT_ID))
        .join(OTHER)
        .on(OTHER.ID.eq(EQUIVALENCE.OTHER_INSTRUMENT_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(EQUIVALENCE.DECLARED_BY))
        .where(EQUIVALENCE.AUTHORITY_ID.eq(scope.authority()), EQUIVALENCE.WITHDRAWN_AT.isNull())
        .orderBy(EQUIVALENCE.ID)
        .fetch(EquivalenceStore::equivalence);
  }

  private static Equivalence equivalence(Record row) {
    return new Equivalence(
        row.get(EQUIVALENCE.ID),
        level(row, ONE.CODE, EQUIVALENCE.ONE_SCALE, EQUIVALENCE.ONE_LEVEL),
        level(row, OTHER.CODE, EQUIVALENCE.OTHER_SCALE, EQUIVALENCE.OTHER_LEVEL),
        row.get(ACCOUNT.NAME),
        row.get(EQUIVALENCE.DECLARED_AT));
  }

  private static LevelRef level(
      Record row, Field<InstrumentCode> code, Field<ElementId> scale, Field<OptionId> level) {
    return new LevelRef(new ScaleRef(row.get(code), row.get(scale)), row.get(level));
  }

  /** The pair is kept in one order, whichever of the two is named first. */
  void insert(Scope scope, LevelRef first, LevelRef second, Instant at) {
    int firstForm = instrument(first);
    int secondForm = instrument(second);
    boolean turned =
        firstForm > secondForm
            || (firstForm == secondForm
                && first.scale().scale().compareTo(second.scale().scale()) > 0);
    LevelRef one = turned ? second : first;
    LevelRef other = turned ? first : second;
    db.insertInto(EQUIVALENCE)
        .columns(
            EQUIVALENCE.AUTHORITY_ID,
            EQUIVALENCE.ONE_INSTRUMENT_ID,
            EQUIVALENCE.ONE_SCALE,
            EQUIVALENCE.ONE_LEVEL,
            EQUIVALENCE.OTHER_INSTRUMENT_ID,
            EQUIVALENCE.OTHER_SCALE,
            EQUIVALENCE.OTHER_LEVEL,
            EQUIVALENCE.DECLARED_BY,
            EQUIVALENCE.DECLARED_AT)
        .values(
            scope.authority(),
            turned ? secondForm : firstForm,
            one.scale().scale(),
            one.level(),
            turned ? firstForm : secondForm,
            other.scale().scale(),
            other.level(),
            scope.account(),
            at)
        .execute();
  }

  private int instrument(LevelRef level) {
    return db.select(INSTRUMENT.ID)
        .from(INSTRUMENT)
        .where(INSTRUMENT.CODE.eq(level.scale().instrument()))
        .fetchSingle(row -> row.get(INSTRUMENT.ID));
  }

  /**
   * Withdraws one that stands.
   *
   * @return false when it does not: nothing was changed
   */
  boolean withdraw(Scope scope, int id, Instant at) {
    return db.update(EQUIVALENCE)
            .set(EQUIVALENCE.WITHDRAWN_BY, scope.account())
            .set(EQUIVALENCE.WITHDRAWN_AT, at)
            .where(
                EQUIVALENCE.ID.eq(id),
                EQUIVALENCE.AUTHORITY_ID.eq(scope.authority()),
                EQUIVALENCE.WITHDRAWN_AT.isNull())
            .execute()
        == 1;
  }
}
