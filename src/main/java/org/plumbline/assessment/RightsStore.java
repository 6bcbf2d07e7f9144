package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.MEMBERSHIP;
import static org.plumbline.db.schema.Tables.MEMBERSHIP_ROLE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.authority.Role;
import org.plumbline.authority.Scope;
import org.springframework.stereotype.Component;

/**
 * Whether an account may do what it sets out to, asked in the transaction that does it: a page that
 * was drawn a while ago knows only what was so then.
 */
@Component
class RightsStore {
  private final DSLContext db;

  RightsStore(DSLContext db) {
    this.db = db;
  }

  /**
   * For the {@code where} of the statement that locks what is to change. What it finds stays so
   * until the transaction ends.
   */
  static Condition holds(Scope scope, Role role) {
    return DSL.exists(
        DSL.selectOne()
            .from(MEMBERSHIP_ROLE)
            .join(MEMBERSHIP)
            .on(
                MEMBERSHIP.AUTHORITY_ID.eq(MEMBERSHIP_ROLE.AUTHORITY_ID),
                MEMBERSHIP.ACCOUNT_ID.eq(MEMBERSHIP_ROLE.ACCOUNT_ID))
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(MEMBERSHIP_ROLE.ACCOUNT_ID))
            .where(
                MEMBERSHIP_ROLE.AUTHORITY_ID.eq(scope.authority()),
                MEMBERSHIP_ROLE.ACCOUNT_ID.eq(scope.account()),
                MEMBERSHIP_ROLE.ROLE.eq(role.name()),
                MEMBERSHIP.UNTIL.isNull(),
                ACCOUNT.DISABLED_AT.isNull(),
                ACCOUNT.PASSWORD_UNTIL.isNull())
            .forShare());
  }

  /** Tells why a statement with that condition changed nothing. */
  boolean isHeld(Scope scope, Role role) {
    return db.fetchExists(DSL.selectOne().where(holds(scope, role)));
  }
}
