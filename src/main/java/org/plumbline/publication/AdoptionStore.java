package org.plumbline.publication;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ADOPTION;
import static org.plumbline.db.schema.Tables.AUTHORITY;
import static org.plumbline.db.schema.Tables.INSTRUMENT;
import static org.plumbline.db.schema.Tables.INSTRUMENT_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Authority;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionId;
import org.springframework.stereotype.Component;

/** Who uses which instrument, in the database. */
@Component
class AdoptionStore {
  private final DSLContext db;

  AdoptionStore(DSLContext db) {
    this.db = db;
  }

  /**
   * An instrument as it is to one authority.
   *
   * @param newest its newest version that is published
   * @param adoption none: never adopted
   */
  record Line(
      int id,
      InstrumentCode code,
      Authority owner,
      boolean offered,
      VersionId newest,
      Optional<Adopted> adoption) {}

  /**
   * An adoption.
   *
   * @param by name of who adopted it
   */
  record Adopted(String by, Instant at, Optional<Instant> endedAt) {}

  /** What the authority owns, uses, used or is offered. */
  List<Line> list(AuthorityId authority) {
    return list(authority, DSL.noCondition());
  }

  /** One of them; nobody else adopts or offers it until the transaction ends. */
  Optional<Line> lock(AuthorityId authority, InstrumentCode code) {
    db.select(INSTRUMENT.ID).from(INSTRUMENT).where(INSTRUMENT.CODE.eq(code)).forUpdate().fetch();
    return list(authority, INSTRUMENT.CODE.eq(code)).stream().findFirst();
  }

  private List<Line> list(AuthorityId authority, Condition condition) {
    return db.select(
            INSTRUMENT.ID,
            INSTRUMENT.CODE,
            DSL.row(AUTHORITY.ID, AUTHORITY.CODE, AUTHORITY.NAME).mapping(Authority::new),
            INSTRUMENT.OFFERED,
            INSTRUMENT_VERSION.ID,
            DSL.row(ACCOUNT.NAME, ADOPTION.ADOPTED_AT, ADOPTION.ENDED_AT)
                .mapping(AdoptionStore::adopted))
        .from(INSTRUMENT)
        .join(AUTHORITY)
        .on(AUTHORITY.ID.eq(INSTRUMENT.AUTHORITY_ID))
        .join(INSTRUMENT_VERSION)
        .on(
            INSTRUMENT_VERSION.INSTRUMENT_ID.eq(INSTRUMENT.ID),
            INSTRUMENT_VERSION.NUMBER.eq(
                DSL.select(DSL.max(INSTRUMENT_VERSION.as("of").NUMBER))
                    .from(INSTRUMENT_VERSION.as("of"))
                    .where(
                        INSTRUMENT_VERSION.as("of").INSTRUMENT_ID.eq(INSTRUMENT.ID),
                        INSTRUMENT_VERSION.as("of").STATE.ne("DRAFT"))))
        .leftJoin(ADOPTION)
        .on(ADOPTION.AUTHORITY_ID.eq(authority), ADOPTION.INSTRUMENT_ID.eq(INSTRUMENT.ID))
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ID.eq(ADOPTION.ADOPTED_BY))
        .where(
            condition,
            INSTRUMENT
                .AUTHORITY_ID
                .eq(authority)
                .or(INSTRUMENT.OFFERED.isTrue())
                .or(ADOPTION.ADOPTED_AT.isNotNull()))
        .orderBy(INSTRUMENT.TITLE, INSTRUMENT.ID)
        .fetch(Records.mapping(Line::new));
  }

  private static Optional<Adopted> adopted(
      @Nullable String by, @Nullable Instant at, @Nullable Instant endedAt) {
    return by == null || at == null
        ? Optional.empty()
        : Optional.of(new Adopted(by, at, Optional.ofNullable(endedAt)));
  }

  void insert(AuthorityId authority, int instrument, AccountId by) {
    db.insertInto(ADOPTION)
        .columns(ADOPTION.AUTHORITY_ID, ADOPTION.INSTRUMENT_ID, ADOPTION.ADOPTED_BY)
        .values(authority, instrument, by)
        .execute();
  }

  /** What was adopted once is adopted again. */
  void updateAdopted(AuthorityId authority, int instrument, AccountId by, Instant at) {
    db.update(ADOPTION)
        .set(ADOPTION.ADOPTED_BY, by)
        .set(ADOPTION.ADOPTED_AT, at)
        .setNull(ADOPTION.ENDED_AT)
        .where(is(authority, instrument))
        .execute();
  }

  void updateEnded(AuthorityId authority, int instrument, Instant at) {
    db.update(ADOPTION).set(ADOPTION.ENDED_AT, at).where(is(authority, instrument)).execute();
  }

  private static Condition is(AuthorityId authority, int instrument) {
    return ADOPTION.AUTHORITY_ID.eq(authority).and(ADOPTION.INSTRUMENT_ID.eq(instrument));
  }

  void updateOffered(int instrument, boolean offered) {
    db.update(INSTRUMENT)
        .set(INSTRUMENT.OFFERED, offered)
        .where(INSTRUMENT.ID.eq(instrument))
        .execute();
  }
}
