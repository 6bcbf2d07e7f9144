package org.plumbline.authority;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.AUTHORITY;
import static org.plumbline.db.schema.Tables.MEMBERSHIP;
import static org.plumbline.db.schema.Tables.MEMBERSHIP_ROLE;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.AuthorityId;
import org.springframework.stereotype.Component;

/** Accounts, their authority and their roles in the database. */
@Component
class AccountStore {
  private final DSLContext db;

  AccountStore(DSLContext db) {
    this.db = db;
  }

  /**
   * An account with what is needed to let it in.
   *
   * @param hash none: nobody signs in with it
   */
  record Kept(Account account, Optional<String> hash, boolean disabled) {}

  Optional<Kept> find(Login login) {
    return findWhere(ACCOUNT.LOGIN.eq(login.value()));
  }

  Optional<Kept> find(AccountId id) {
    return findWhere(ACCOUNT.ID.eq(id.value()));
  }

  /** One row for each role; of several authorities, the one that the account joined first. */
  private Optional<Kept> findWhere(Condition condition) {
    List<? extends Record> rows =
        db.select(
                ACCOUNT.ID,
                ACCOUNT.LOGIN,
                ACCOUNT.NAME,
                ACCOUNT.PASSWORD_HASH,
                ACCOUNT.DISABLED_AT,
                AUTHORITY.ID,
                AUTHORITY.CODE,
                AUTHORITY.NAME,
                MEMBERSHIP_ROLE.ROLE)
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
            .orderBy(MEMBERSHIP.SINCE, MEMBERSHIP.AUTHORITY_ID, MEMBERSHIP_ROLE.ROLE)
            .fetch();
    return rows.isEmpty() ? Optional.empty() : Optional.of(kept(rows));
  }

  private static Kept kept(List<? extends Record> rows) {
    Record first = rows.getFirst();
    int authority = first.get(AUTHORITY.ID);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    rows.stream()
        .filter(row -> row.get(AUTHORITY.ID) == authority)
        .flatMap(row -> Optional.ofNullable(row.get(MEMBERSHIP_ROLE.ROLE)).stream())
        .map(Role::valueOf)
        .forEach(roles::add);
    return new Kept(
        new Account(
            new AccountId(first.get(ACCOUNT.ID)),
            first.get(ACCOUNT.LOGIN),
            first.get(ACCOUNT.NAME),
            new Authority(
                new AuthorityId(authority),
                new AuthorityCode(first.get(AUTHORITY.CODE)),
                first.get(AUTHORITY.NAME)),
            roles),
        Optional.ofNullable(first.get(ACCOUNT.PASSWORD_HASH)),
        first.get(ACCOUNT.DISABLED_AT) != null);
  }

  /** Members of an authority, past ones included, by name. */
  List<Member> listMembers(AuthorityId authority) {
    return db.select(ACCOUNT.ID.convertFrom(AccountId::new), ACCOUNT.LOGIN, ACCOUNT.NAME)
        .from(ACCOUNT)
        .join(MEMBERSHIP)
        .on(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
        .where(MEMBERSHIP.AUTHORITY_ID.eq(authority.value()))
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

  void insert(Login login, String name, String hash) {
    db.insertInto(ACCOUNT)
        .columns(ACCOUNT.LOGIN, ACCOUNT.NAME, ACCOUNT.PASSWORD_HASH)
        .values(login.value(), name, hash)
        .execute();
  }

  /** Asked apart: returning it from the insert needs a right to choose it. */
  AccountId getId(Login login) {
    return db.select(ACCOUNT.ID)
        .from(ACCOUNT)
        .where(ACCOUNT.LOGIN.eq(login.value()))
        .fetchSingle(row -> new AccountId(row.value1()));
  }

  void insertMembership(AuthorityId authority, AccountId account) {
    db.insertInto(MEMBERSHIP)
        .columns(MEMBERSHIP.AUTHORITY_ID, MEMBERSHIP.ACCOUNT_ID)
        .values(authority.value(), account.value())
        .execute();
  }

  void insertRole(AuthorityId authority, AccountId account, Role role) {
    db.insertInto(MEMBERSHIP_ROLE)
        .columns(MEMBERSHIP_ROLE.AUTHORITY_ID, MEMBERSHIP_ROLE.ACCOUNT_ID, MEMBERSHIP_ROLE.ROLE)
        .values(authority.value(), account.value(), role.name())
        .execute();
  }

  void deleteRoles(AuthorityId authority, AccountId account) {
    db.deleteFrom(MEMBERSHIP_ROLE)
        .where(
            MEMBERSHIP_ROLE.AUTHORITY_ID.eq(authority.value()),
            MEMBERSHIP_ROLE.ACCOUNT_ID.eq(account.value()))
        .execute();
  }

  void updatePassword(AccountId account, String hash) {
    db.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .where(ACCOUNT.ID.eq(account.value()))
        .execute();
  }

  void updateDisabled(AccountId account, Optional<LocalDateTime> at) {
    db.update(ACCOUNT)
        .set(ACCOUNT.DISABLED_AT, at.orElse(null))
        .where(ACCOUNT.ID.eq(account.value()))
        .execute();
  }
}
