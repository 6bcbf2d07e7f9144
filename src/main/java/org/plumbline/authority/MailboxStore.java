package org.plumbline.authority;

import static org.plumbline.db.schema.Tables.MAILBOX;
import static org.plumbline.db.schema.Tables.MAILBOX_CODE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.ElementId;
import org.springframework.stereotype.Component;

/** The directory of mailboxes in the database. */
@Component
class MailboxStore {
  private static final int MOST_TRIES = 5;

  private final DSLContext db;

  MailboxStore(DSLContext db) {
    this.db = db;
  }

  /**
   * The code that was mailed last.
   *
   * @param address where it went
   * @param triesLeft before it is worth nothing
   */
  record Code(String address, String hash, Instant sentAt, Instant goodUntil, int triesLeft) {}

  List<Mailbox> list(AuthorityId authority) {
    return db.selectFrom(MAILBOX)
        .where(MAILBOX.AUTHORITY_ID.eq(authority))
        .orderBy(MAILBOX.NAME, MAILBOX.ID)
        .fetch(MailboxStore::mailbox);
  }

  Optional<Mailbox> find(AuthorityId authority, ElementId id) {
    return db.selectFrom(MAILBOX).where(is(authority, id)).fetchOptional(MailboxStore::mailbox);
  }

  /** The mailbox; nobody else changes it, or its code, until the transaction ends. */
  Optional<Mailbox> lock(AuthorityId authority, ElementId id) {
    return db.selectFrom(MAILBOX)
        .where(is(authority, id))
        .forUpdate()
        .fetchOptional(MailboxStore::mailbox);
  }

  private static Condition is(AuthorityId authority, ElementId id) {
    return MAILBOX.AUTHORITY_ID.eq(authority).and(MAILBOX.ID.eq(id));
  }

  private static Mailbox mailbox(Record row) {
    return new Mailbox(
        row.get(MAILBOX.ID),
        row.get(MAILBOX.NAME),
        Optional.ofNullable(row.get(MAILBOX.PRINTED)),
        Optional.ofNullable(row.get(MAILBOX.ADDRESS)),
        Optional.ofNullable(row.get(MAILBOX.CONFIRMED_AT)));
  }

  void insert(
      AuthorityId authority,
      ElementId id,
      String name,
      Optional<String> printed,
      Optional<String> address) {
    db.insertInto(MAILBOX)
        .columns(MAILBOX.AUTHORITY_ID, MAILBOX.ID, MAILBOX.NAME, MAILBOX.PRINTED, MAILBOX.ADDRESS)
        .values(authority, id, name, printed.orElse(null), address.orElse(null))
        .execute();
  }

  void updateName(AuthorityId authority, ElementId id, String name) {
    db.update(MAILBOX).set(MAILBOX.NAME, name).where(is(authority, id)).execute();
  }

  /** Another address, or none; unconfirmed in any case. */
  void updateAddress(AuthorityId authority, ElementId id, Optional<String> address) {
    db.update(MAILBOX)
        .set(MAILBOX.ADDRESS, address.orElse(null))
        .setNull(MAILBOX.CONFIRMED_AT)
        .where(is(authority, id))
        .execute();
  }

  void updateConfirmed(AuthorityId authority, ElementId id, Instant at) {
    db.update(MAILBOX).set(MAILBOX.CONFIRMED_AT, at).where(is(authority, id)).execute();
  }

  Optional<Code> findCode(AuthorityId authority, ElementId id) {
    return db.selectFrom(MAILBOX_CODE)
        .where(codeIs(authority, id))
        .fetchOptional(row ->
            new Code(
                row.getAddress(),
                row.getCodeHash(),
                row.getSentAt(),
                row.getGoodUntil(),
                MOST_TRIES - row.getTries()));
  }

  /** In the place of the one before; nothing is ever removed here. */
  void putCode(AuthorityId authority, ElementId id, Code code) {
    int changed =
        db.update(MAILBOX_CODE)
            .set(MAILBOX_CODE.ADDRESS, code.address())
            .set(MAILBOX_CODE.CODE_HASH, code.hash())
            .set(MAILBOX_CODE.SENT_AT, code.sentAt())
            .set(MAILBOX_CODE.GOOD_UNTIL, code.goodUntil())
            .set(MAILBOX_CODE.TRIES, 0)
            .where(codeIs(authority, id))
            .execute();
    if (changed == 0) {
      db.insertInto(MAILBOX_CODE)
          .columns(
              MAILBOX_CODE.AUTHORITY_ID,
              MAILBOX_CODE.MAILBOX_ID,
              MAILBOX_CODE.ADDRESS,
              MAILBOX_CODE.CODE_HASH,
              MAILBOX_CODE.SENT_AT,
              MAILBOX_CODE.GOOD_UNTIL)
          .values(authority, id, code.address(), code.hash(), code.sentAt(), code.goodUntil())
          .execute();
    }
  }

  /** Counts a try before it is made; false when there is none left. */
  boolean countTry(AuthorityId authority, ElementId id) {
    return db.update(MAILBOX_CODE)
            .set(MAILBOX_CODE.TRIES, MAILBOX_CODE.TRIES.plus(1))
            .where(codeIs(authority, id), MAILBOX_CODE.TRIES.lt(MOST_TRIES))
            .execute()
        == 1;
  }

  private static Condition codeIs(AuthorityId authority, ElementId id) {
    return MAILBOX_CODE.AUTHORITY_ID.eq(authority).and(MAILBOX_CODE.MAILBOX_ID.eq(id));
  }
}
