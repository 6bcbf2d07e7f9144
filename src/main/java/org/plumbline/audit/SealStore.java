package org.plumbline.audit;

import static org.plumbline.db.schema.Tables.AUDIT_EVENT;
import static org.plumbline.db.schema.Tables.AUDIT_SEAL;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityId;
import org.springframework.stereotype.Component;

/** Seals in the database, and what they are made over; of an authority, or of none. */
@Component
class SealStore {
  private final DSLContext db;

  SealStore(DSLContext db) {
    this.db = db;
  }

  /**
   * A hash over all entries of an authority up to one of them.
   *
   * @param hash in hexadecimal
   */
  record Seal(long upTo, String hash) {}

  /** An entry with every column of it that could be tampered with. */
  record Sealed(long id, String text) {}

  Optional<Seal> findLast(Optional<AuthorityId> authority) {
    return db.select(AUDIT_SEAL.UP_TO_ID, AUDIT_SEAL.HASH.convertFrom(HexFormat.of()::formatHex))
        .from(AUDIT_SEAL)
        .where(is(AUDIT_SEAL.AUTHORITY_ID, authority))
        .orderBy(AUDIT_SEAL.UP_TO_ID.desc())
        .limit(1)
        .fetchOptional(Records.mapping(Seal::new));
  }

  List<Seal> list(Optional<AuthorityId> authority) {
    return db.select(AUDIT_SEAL.UP_TO_ID, AUDIT_SEAL.HASH.convertFrom(HexFormat.of()::formatHex))
        .from(AUDIT_SEAL)
        .where(is(AUDIT_SEAL.AUTHORITY_ID, authority))
        .orderBy(AUDIT_SEAL.UP_TO_ID)
        .fetch(Records.mapping(Seal::new));
  }

  int count(Optional<AuthorityId> authority) {
    return db.fetchCount(AUDIT_SEAL, is(AUDIT_SEAL.AUTHORITY_ID, authority));
  }

  Optional<KeptSeal.Fits> find(Optional<AuthorityId> authority, String hash) {
    return db.select(AUDIT_SEAL.UP_TO_ID, AUDIT_SEAL.AT)
        .from(AUDIT_SEAL)
        .where(
            is(AUDIT_SEAL.AUTHORITY_ID, authority),
            AUDIT_SEAL.HASH.eq(HexFormat.of().parseHex(hash)))
        .fetchOptional(Records.mapping(KeptSeal.Fits::new));
  }

  Optional<Long> findNewest(Optional<AuthorityId> authority, long after, Instant before) {
    return db.select(AUDIT_EVENT.ID)
        .from(AUDIT_EVENT)
        .where(
            is(AUDIT_EVENT.AUTHORITY_ID, authority),
            AUDIT_EVENT.ID.gt(after),
            AUDIT_EVENT.AT.lt(before))
        .orderBy(AUDIT_EVENT.ID.desc())
        .limit(1)
        .fetchOptional(AUDIT_EVENT.ID);
  }

  /** Entries after one, up to another, in order, so many at most. */
  List<Sealed> listBetween(Optional<AuthorityId> authority, long after, long upTo, int most) {
    return db.select(
            AUDIT_EVENT.ID,
            AUDIT_EVENT.AT,
            AUDIT_EVENT.SUBJECT,
            AUDIT_EVENT.SEQ,
            AUDIT_EVENT.HASH,
            AUDIT_EVENT.ACCOUNT_ID,
            AUDIT_EVENT.CHILD_ID,
            AUDIT_EVENT.KIND,
            AUDIT_EVENT.REFUSED,
            AUDIT_EVENT.INTENT,
            AUDIT_EVENT.DETAIL)
        .from(AUDIT_EVENT)
        .where(
            is(AUDIT_EVENT.AUTHORITY_ID, authority),
            AUDIT_EVENT.ID.gt(after),
            AUDIT_EVENT.ID.le(upTo))
        .orderBy(AUDIT_EVENT.ID)
        .limit(most)
        .fetch(row -> new Sealed(row.get(AUDIT_EVENT.ID), text(row)));
  }

  void insert(Optional<AuthorityId> authority, Seal seal) {
    db.insertInto(AUDIT_SEAL)
        .columns(AUDIT_SEAL.AUTHORITY_ID, AUDIT_SEAL.UP_TO_ID, AUDIT_SEAL.HASH)
        .values(authority.orElse(null), seal.upTo(), HexFormat.of().parseHex(seal.hash()))
        .execute();
  }

  private static Condition is(Field<AuthorityId> column, Optional<AuthorityId> authority) {
    return authority.map(id -> column.eq(id)).orElseGet(column::isNull);
  }

  /**
   * A line for each column, as the first seals were made: times as the server has them, ids as
   * figures. The detail, the only one that could hold a line's end, is the last.
   */
  private static String text(Record row) {
    byte @Nullable [] hash = row.get(AUDIT_EVENT.HASH);
    return Stream.of(
            row.get(AUDIT_EVENT.ID),
            LocalDateTime.ofInstant(row.get(AUDIT_EVENT.AT), ZoneOffset.UTC),
            row.get(AUDIT_EVENT.SUBJECT),
            row.get(AUDIT_EVENT.SEQ),
            hash == null ? "" : HexFormat.of().formatHex(hash),
            Optional.ofNullable(row.get(AUDIT_EVENT.ACCOUNT_ID))
                .map(AccountId::value)
                .map(String::valueOf)
                .orElse(""),
            row.get(AUDIT_EVENT.CHILD_ID),
            row.get(AUDIT_EVENT.KIND),
            row.get(AUDIT_EVENT.REFUSED),
            row.get(AUDIT_EVENT.INTENT),
            row.get(AUDIT_EVENT.DETAIL).data())
        .map(value -> Objects.toString(value, ""))
        .collect(Collectors.joining("\n"));
  }
}
