package org.plumbline.review;

import static org.plumbline.db.schema.Tables.UNSENT_COMMENT;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.plumbline.authority.Scope;
import org.plumbline.id.AssessmentId;
import org.springframework.stereotype.Component;

/** What managers are writing on assessments, in the database, until they decide. */
@Component
class UnsentCommentStore {
  private final DSLContext db;

  UnsentCommentStore(DSLContext db) {
    this.db = db;
  }

  /** Writes over what the account has kept there; within a transaction. */
  void keep(Scope scope, AssessmentId assessment, String words, Instant now) {
    int changed =
        db.update(UNSENT_COMMENT)
            .set(UNSENT_COMMENT.WORDS, words)
            .set(UNSENT_COMMENT.CHANGED_AT, now)
            .where(own(scope, assessment))
            .execute();
    if (changed == 0) {
      db.insertInto(UNSENT_COMMENT)
          .columns(
              UNSENT_COMMENT.AUTHORITY_ID,
              UNSENT_COMMENT.ASSESSMENT_ID,
              UNSENT_COMMENT.ACCOUNT_ID,
              UNSENT_COMMENT.WORDS)
          .values(scope.authority(), assessment, scope.account(), words)
          .execute();
    }
  }

  Optional<UnsentComment> find(Scope scope, AssessmentId assessment) {
    return db.select(UNSENT_COMMENT.WORDS, UNSENT_COMMENT.CHANGED_AT)
        .from(UNSENT_COMMENT)
        .where(own(scope, assessment))
        .fetchOptional(Records.mapping(UnsentComment::new));
  }

  void remove(Scope scope, AssessmentId assessment) {
    db.deleteFrom(UNSENT_COMMENT).where(own(scope, assessment)).execute();
  }

  private static Condition own(Scope scope, AssessmentId assessment) {
    return UNSENT_COMMENT
        .AUTHORITY_ID
        .eq(scope.authority())
        .and(UNSENT_COMMENT.ASSESSMENT_ID.eq(assessment))
        .and(UNSENT_COMMENT.ACCOUNT_ID.eq(scope.account()));
  }
}
