package org.plumbline.drafting;

import static org.plumbline.db.schema.Tables.AUTHORITY;

import org.jooq.DSLContext;
import org.plumbline.id.AuthorityId;
import org.springframework.stereotype.Component;

/** Whether an authority asks for a second person, in the database. */
@Component
class FourEyesStore {
  private final DSLContext db;

  FourEyesStore(DSLContext db) {
    this.db = db;
  }

  boolean areAskedFor(AuthorityId authority) {
    return Boolean.TRUE.equals(
        db.select(AUTHORITY.FOUR_EYES)
            .from(AUTHORITY)
            .where(AUTHORITY.ID.eq(authority))
            .fetchSingle(AUTHORITY.FOUR_EYES));
  }

  /** False when it stood so already. */
  boolean turn(AuthorityId authority, boolean on) {
    return db.update(AUTHORITY)
            .set(AUTHORITY.FOUR_EYES, on)
            .where(AUTHORITY.ID.eq(authority), AUTHORITY.FOUR_EYES.ne(on))
            .execute()
        == 1;
  }
}
