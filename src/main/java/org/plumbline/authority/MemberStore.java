package org.plumbline.authority;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.AUTHORITY;
import static org.plumbline.db.schema.Tables.MEMBERSHIP;
import static org.plumbline.db.schema.Tables.MEMBERSHIP_ROLE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityId;
import org.springframework.stereotype.Component;

/** The people of one authority in the database. */
@Component
class MemberStore {
  private static final Field<String> ROLES =
      DSL.field(
          DSL.select(DSL.groupConcat(MEMBERSHIP_ROLE.ROLE))
              .from(MEMBERSHIP_ROLE)
              .where(
                  MEMBERSHIP_ROLE.AUTHORITY_ID.eq(MEMBERSHIP.AUTHORITY_ID),
                  MEMBERSHIP_ROLE.ACCOUNT_ID.eq(MEMBERSHIP.ACCOUNT_ID)));

  private final DSLContext db;

  MemberStore(DSLContext db) {
    this.db = db;
  }

  /** Those who work here before those who did, by name; the system itself is none of them. */
  List<Membership> list(AuthorityId authority) {
    return list(authority, DSL.noCondition());
  }

  Optional<Membership> find(AuthorityId authority, AccountId account) {
    return list(authority, ACCOUNT.ID.eq(account)).stream().findFirst();
  }

  private List<Membership> list(AuthorityId authority, Condition condition) {
    return select(authority, condition)
        .orderBy(MEMBERSHIP.UNTIL.isNotNull(), ACCOUNT.NAME, ACCOUNT.ID)
        .fetch(MemberStore::membership);
  }

  /** So many of them from a place on; each order ends in the key. */
  List<Membership> list(
      AuthorityId authority, MemberSearch search, MemberOrder order, int first, int most) {
    return select(authority, isSought(search))
        .orderBy(order(order))
        .limit(most)
        .offset(first)
        .fetch(MemberStore::membership);
  }

  int count(AuthorityId authority, MemberSearch search) {
    return db.selectCount()
        .from(MEMBERSHIP)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
        .where(
            MEMBERSHIP.AUTHORITY_ID.eq(authority),
            ACCOUNT.LOGIN.ne(Authorities.SYSTEM_LOGIN),
            isSought(search))
        .fetchSingle(row -> row.get(0, Integer.class));
  }

  private static Condition isSought(MemberSearch search) {
    Condition sought = search.gone() ? MEMBERSHIP.UNTIL.isNotNull() : MEMBERSHIP.UNTIL.isNull();
    for (String word : search.words()) {
      sought = sought.and(ACCOUNT.NAME.contains(word).or(ACCOUNT.LOGIN.contains(word)));
    }
    return sought;
  }

  private static List<SortField<?>> order(MemberOrder order) {
    return switch (order) {
      case BY_NAME -> List.of(ACCOUNT.NAME.asc(), ACCOUNT.ID.asc());
      case BY_NAME_BACKWARDS -> List.of(ACCOUNT.NAME.desc(), ACCOUNT.ID.asc());
      // Nothing is less than any moment.
      case SEEN_LAST_FIRST -> List.of(ACCOUNT.SIGNED_IN_AT.desc(), ACCOUNT.ID.asc());
      case SEEN_LAST_LAST -> List.of(ACCOUNT.SIGNED_IN_AT.asc(), ACCOUNT.ID.asc());
    };
  }

  private SelectConditionStep<Record> select(AuthorityId authority, Condition condition) {
    return db.select(
            List.of(
                ACCOUNT.ID,
                ACCOUNT.LOGIN,
                ACCOUNT.NAME,
                ACCOUNT.DISABLED_AT,
                ACCOUNT.PASSWORD_UNTIL,
                ACCOUNT.SIGNED_IN_AT,
                MEMBERSHIP.SINCE,
                MEMBERSHIP.UNTIL,
                ROLES))
        .from(MEMBERSHIP)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
        .where(
            MEMBERSHIP.AUTHORITY_ID.eq(authority),
            ACCOUNT.LOGIN.ne(Authorities.SYSTEM_LOGIN),
            condition);
  }

  private static Membership membership(Record row) {
    return new Membership(
        row.get(ACCOUNT.ID),
        row.get(ACCOUNT.LOGIN),
        row.get(ACCOUNT.NAME),
        Optional.ofNullable(row.get(ROLES)).stream()
            .flatMap(roles -> Arrays.stream(roles.split(",", -1)))
            .map(Role::valueOf)
            .collect(Collectors.toSet()),
        row.get(ACCOUNT.DISABLED_AT) != null,
        Optional.ofNullable(row.get(ACCOUNT.PASSWORD_UNTIL)),
        Optional.ofNullable(row.get(ACCOUNT.SIGNED_IN_AT)),
        row.get(MEMBERSHIP.SINCE),
        Optional.ofNullable(row.get(MEMBERSHIP.UNTIL)));
  }

  /** Nobody else changes people of the authority until the transaction ends. */
  void lock(AuthorityId authority) {
    db.select(AUTHORITY.ID)
        .from(AUTHORITY)
        .where(AUTHORITY.ID.eq(authority))
        .forUpdate()
        .fetchSingle();
  }

  /** Whether somebody works for another authority as well. */
  boolean worksElsewhere(AuthorityId authority, AccountId account) {
    return db.fetchExists(
        MEMBERSHIP,
        MEMBERSHIP.ACCOUNT_ID.eq(account),
        MEMBERSHIP.AUTHORITY_ID.ne(authority),
        MEMBERSHIP.UNTIL.isNull());
  }

  void deleteRole(AuthorityId authority, AccountId account, Role role) {
    db.deleteFrom(MEMBERSHIP_ROLE)
        .where(
            MEMBERSHIP_ROLE.AUTHORITY_ID.eq(authority),
            MEMBERSHIP_ROLE.ACCOUNT_ID.eq(account),
            MEMBERSHIP_ROLE.ROLE.eq(role.name()))
        .execute();
  }

  void updateUntil(AuthorityId authority, AccountId account, Instant until) {
    db.update(MEMBERSHIP)
        .set(MEMBERSHIP.UNTIL, until)
        .where(MEMBERSHIP.AUTHORITY_ID.eq(authority), MEMBERSHIP.ACCOUNT_ID.eq(account))
        .execute();
  }
}
