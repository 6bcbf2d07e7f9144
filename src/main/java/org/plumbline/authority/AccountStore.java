package org.plumbline.authority;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.AUTHORITY;
import static org.plumbline.db.schema.Tables.MEMBERSHIP;
import static org.plumbline.db.schema.Tables.MEMBERSHIP_ROLE;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.plumbline.db.EnumColumn;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityId;
import org.springframework.stereotype.Component;

/** Accounts, their authority and their roles in the database. */
@Component
class AccountStore {
  private static final Field<Role> ROLE = EnumColumn.of(MEMBERSHIP_ROLE.ROLE, Role.class);

  private static final Comparator<Record> JOINED =
      Comparator.<Record, Instant>comparing(row -> row.get(MEMBERSHIP.SINCE))
          .thenComparingInt(row -> row.get(AUTHORITY.ID).value());

  private final DSLContext db;

  AccountStore(DSLContext db) {
    this.db = db;
  }

  /**
   * An account with what is needed to let it in.
   *
   * @param account without roles while its password is one to be changed: it may do nothing yet
   * @param hash none: nobody signs in with it
   * @param passwordSetAt none: it is still the first one
   * @param startPasswordUntil until when a password that somebody else chose lets in
   */
  record Kept(
      Account account,
      Optional<String> hash,
      boolean disabled,
      Optional<Instant> passwordSetAt,
      Optional<Instant> startPasswordUntil) {

    SignedIn signedIn() {
      return new SignedIn(account, startPasswordUntil.isPresent(), passwordSetAt);
    }
  }

  Optional<Kept> find(Login login) {
    return findWhere(ACCOUNT.LOGIN.eq(login.value()));
  }

  Optional<Kept> find(AccountId id) {
    return findWhere(ACCOUNT.ID.eq(id));
  }

  /**
   * One row for each role; of several authorities, the one that the account joined first. Put in
   * order here: each request to the API asks this, and the server would make a table for a few
   * rows.
   */
  private Optional<Kept> findWhere(Condition condition) {
    List<? extends Record> rows =
        db.select(
                ACCOUNT.ID,
                ACCOUNT.LOGIN,
                ACCOUNT.NAME,
                ACCOUNT.PASSWORD_HASH,
                ACCOUNT.DISABLED_AT,
                ACCOUNT.PASSWORD_SET_AT,
                ACCOUNT.PASSWORD_UNTIL,
                AUTHORITY.ID,
                AUTHORITY.CODE,
                AUTHORITY.NAME,
                MEMBERSHIP.SINCE,
                ROLE)
            .from(ACCOUNT)
            .join(MEMBERSHIP)
            .on(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
            .join(AUTHORITY)
            .on(AUTHORITY.ID.eq(MEMBERSHIP.AUTHORITY_ID))
            .leftJoin(MEMBERSHIP_ROLE)
            .on(
                MEMBERSHIP_ROLE.AUTHORITY_ID.eq(MEMBERSHIP.AUTHORITY_ID),
                MEMBERSHIP_ROLE.ACCOUNT_ID.eq(MEMBERSHIP.ACCOUNT_ID))
            .where(condition, MEMBERSHIP.UNTIL.isNull())
            .fetch();
    return rows.stream().min(JOINED).map(first -> kept(first, rows));
  }

  private static Kept kept(Record first, List<? extends Record> rows) {
    Authority authority =
        new Authority(
            first.get(AUTHORITY.ID), first.get(AUTHORITY.CODE), first.get(AUTHORITY.NAME));
    boolean chosen = first.get(ACCOUNT.PASSWORD_UNTIL) == null;
    Set<Role> roles = EnumSet.noneOf(Role.class);
    rows.stream()
        .filter(row -> chosen && row.get(AUTHORITY.ID).equals(authority.id()))
        .flatMap(row -> Optional.ofNullable(row.get(ROLE)).stream())
        .forEach(roles::add);
    return new Kept(
        new Account(
            first.get(ACCOUNT.ID),
            first.get(ACCOUNT.LOGIN),
            first.get(ACCOUNT.NAME),
            authority,
            roles),
        Optional.ofNullable(first.get(ACCOUNT.PASSWORD_HASH)),
        first.get(ACCOUNT.DISABLED_AT) != null,
        Optional.ofNullable(first.get(ACCOUNT.PASSWORD_SET_AT)),
        Optional.ofNullable(first.get(ACCOUNT.PASSWORD_UNTIL)));
  }

  /** Whether there is, or was, an account with this name; names are not given twice. */
  boolean isTaken(Login login) {
    return db.fetchExists(ACCOUNT, ACCOUNT.LOGIN.eq(login.value()));
  }

  /** Members of an authority, past ones included, by name. */
  List<Member> listMembers(AuthorityId authority) {
    return db.select(ACCOUNT.ID, ACCOUNT.LOGIN, ACCOUNT.NAME)
        .from(ACCOUNT)
        .join(MEMBERSHIP)
        .on(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
        .where(MEMBERSHIP.AUTHORITY_ID.eq(authority))
        .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
        .fetch(Records.mapping(Member::new));
  }

  boolean anybodyIs(Role role) {
    return db.fetchExists(
        DSL.selectOne()
            .from(MEMBERSHIP_ROLE)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(MEMBERSHIP_ROLE.ACCOUNT_ID))
            .join(MEMBERSHIP)
            .on(
                MEMBERSHIP.AUTHORITY_ID.eq(MEMBERSHIP_ROLE.AUTHORITY_ID),
                MEMBERSHIP.ACCOUNT_ID.eq(MEMBERSHIP_ROLE.ACCOUNT_ID))
            .where(
                MEMBERSHIP_ROLE.ROLE.eq(role.name()),
                ACCOUNT.DISABLED_AT.isNull(),
                MEMBERSHIP.UNTIL.isNull()));
  }

  void insert(Login login, String name, String hash, Optional<Instant> until) {
    db.insertInto(ACCOUNT)
        .columns(ACCOUNT.LOGIN, ACCOUNT.NAME, ACCOUNT.PASSWORD_HASH, ACCOUNT.PASSWORD_UNTIL)
        .values(login.value(), name, hash, until.orElse(null))
        .execute();
  }

  /** Asked apart: returning it from the insert needs a right to choose it. */
  AccountId getId(Login login) {
    return db.select(ACCOUNT.ID)
        .from(ACCOUNT)
        .where(ACCOUNT.LOGIN.eq(login.value()))
        .fetchSingle(row -> row.get(ACCOUNT.ID));
  }

  void insertMembership(AuthorityId authority, AccountId account) {
    db.insertInto(MEMBERSHIP)
        .columns(MEMBERSHIP.AUTHORITY_ID, MEMBERSHIP.ACCOUNT_ID)
        .values(authority, account)
        .execute();
  }

  void insertRole(AuthorityId authority, AccountId account, Role role) {
    db.insertInto(MEMBERSHIP_ROLE)
        .columns(MEMBERSHIP_ROLE.AUTHORITY_ID, MEMBERSHIP_ROLE.ACCOUNT_ID, MEMBERSHIP_ROLE.ROLE)
        .values(authority, account, role.name())
        .execute();
  }

  /**
   * Another password.
   *
   * @param until of one that somebody else chose, and that has to be changed
   */
  void updatePassword(AccountId account, String hash, Instant setAt, Optional<Instant> until) {
    db.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .set(ACCOUNT.PASSWORD_SET_AT, setAt)
        .set(ACCOUNT.PASSWORD_UNTIL, until.orElse(null))
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  void updateSignedIn(AccountId account, Instant at) {
    db.update(ACCOUNT).set(ACCOUNT.SIGNED_IN_AT, at).where(ACCOUNT.ID.eq(account)).execute();
  }

  void updateDisabled(AccountId account, Optional<Instant> at) {
    db.update(ACCOUNT)
        .set(ACCOUNT.DISABLED_AT, at.orElse(null))
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  /** Disables an account whose password everybody knows, and takes that password away. */
  void putOutOfUse(AccountId account, Instant at) {
    db.update(ACCOUNT)
        .set(ACCOUNT.DISABLED_AT, at)
        .setNull(ACCOUNT.PASSWORD_HASH)
        .setNull(ACCOUNT.PASSWORD_UNTIL)
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }
}
