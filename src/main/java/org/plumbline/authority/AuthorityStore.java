package org.plumbline.authority;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.AUTHORITY;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityCode;
import org.springframework.stereotype.Component;

/** Authorities in the database. */
@Component
class AuthorityStore {
  private final DSLContext db;

  AuthorityStore(DSLContext db) {
    this.db = db;
  }

  List<Authority> list() {
    return db.select(AUTHORITY.ID, AUTHORITY.CODE, AUTHORITY.NAME)
        .from(AUTHORITY)
        .orderBy(AUTHORITY.NAME, AUTHORITY.ID)
        .fetch(Records.mapping(Authority::new));
  }

  Optional<Authority> find(AuthorityCode code) {
    return db.select(AUTHORITY.ID, AUTHORITY.CODE, AUTHORITY.NAME)
        .from(AUTHORITY)
        .where(AUTHORITY.CODE.eq(code))
        .fetchOptional(Records.mapping(Authority::new));
  }

  Optional<AccountId> findAccount(String login) {
    return db.select(ACCOUNT.ID)
        .from(ACCOUNT)
        .where(ACCOUNT.LOGIN.eq(login))
        .fetchOptional(ACCOUNT.ID);
  }

  void insert(AuthorityCode code, String name) {
    db.insertInto(AUTHORITY).columns(AUTHORITY.CODE, AUTHORITY.NAME).values(code, name).execute();
  }
}
