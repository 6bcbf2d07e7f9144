package org.plumbline.review;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ANSWER_EVENT;
import static org.plumbline.db.schema.Tables.ASSESSMENT;
import static org.plumbline.db.schema.Tables.CARRIED_DECISION;
import static org.plumbline.db.schema.Tables.SIGN_OFF;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Person;
import org.plumbline.authority.Scope;
import org.plumbline.id.AssessmentId;
import org.springframework.stereotype.Component;

/** Managers' decisions in the database, which are never changed. */
@Component
class SignOffStore {
  private final DSLContext db;

  SignOffStore(DSLContext db) {
    this.db = db;
  }

  void insert(Scope scope, Particulars about, boolean signedOff, String comment) {
    int round =
        1
            + db.fetchCount(
                SIGN_OFF,
                SIGN_OFF.AUTHORITY_ID.eq(scope.authority()),
                SIGN_OFF.ASSESSMENT_ID.eq(about.id()));
    db.insertInto(SIGN_OFF)
        .columns(
            SIGN_OFF.AUTHORITY_ID,
            SIGN_OFF.ASSESSMENT_ID,
            SIGN_OFF.ROUND,
            SIGN_OFF.AUTHOR_ID,
            SIGN_OFF.SIGNER_ID,
            SIGN_OFF.DECISION,
            SIGN_OFF.REASON)
        .values(
            scope.authority(),
            about.id(),
            round,
            about.author().id(),
            scope.account(),
            signedOff ? "SIGNED_OFF" : "RETURNED",
            comment)
        .execute();
  }

  /**
   * Whether the account has ever changed an answer of the assessment, or decided what becomes of
   * one; also before its work was moved to the version that it is on.
   */
  boolean hasWritten(Scope scope, AssessmentId assessment) {
    List<AssessmentId> line = line(scope, assessment);
    return db.fetchExists(
            ANSWER_EVENT,
            ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority()),
            ANSWER_EVENT.ASSESSMENT_ID.in(line),
            ANSWER_EVENT.CHANGED_BY.eq(scope.account()))
        || db.fetchExists(
            CARRIED_DECISION,
            CARRIED_DECISION.AUTHORITY_ID.eq(scope.authority()),
            CARRIED_DECISION.ASSESSMENT_ID.in(line),
            CARRIED_DECISION.ACCOUNT_ID.eq(scope.account()));
  }

  /** Those among the assessments that the account has written in, as {@link #hasWritten} says. */
  Set<AssessmentId> listWritten(Scope scope, Collection<AssessmentId> assessments) {
    Set<AssessmentId> written = new HashSet<>();
    written.addAll(
        db.selectDistinct(ANSWER_EVENT.ASSESSMENT_ID)
            .from(ANSWER_EVENT)
            .where(
                ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority()),
                ANSWER_EVENT.ASSESSMENT_ID.in(assessments),
                ANSWER_EVENT.CHANGED_BY.eq(scope.account()))
            .fetch(ANSWER_EVENT.ASSESSMENT_ID));
    // What was taken along from another one is looked into by itself: there are few of these.
    db
        .select(ASSESSMENT.ID)
        .from(ASSESSMENT)
        .where(
            ASSESSMENT.AUTHORITY_ID.eq(scope.authority()),
            ASSESSMENT.ID.in(assessments),
            ASSESSMENT.FOLLOWS_ID.isNotNull())
        .fetch(ASSESSMENT.ID)
        .stream()
        .filter(id -> hasWritten(scope, id))
        .forEach(written::add);
    return written;
  }

  /** The assessment, and those that its work was moved on from. */
  private List<AssessmentId> line(Scope scope, AssessmentId assessment) {
    List<AssessmentId> line = new ArrayList<>();
    Optional<AssessmentId> next = Optional.of(assessment);
    while (next.isPresent()) {
      line.add(next.get());
      next =
          db.select(ASSESSMENT.MOVED_FROM)
              .from(ASSESSMENT)
              .where(ASSESSMENT.AUTHORITY_ID.eq(scope.authority()), ASSESSMENT.ID.eq(next.get()))
              .fetchOptional(ASSESSMENT.MOVED_FROM);
    }
    return line;
  }

  /** All decisions on an assessment, the latest first. */
  List<Decision> list(Scope scope, AssessmentId assessment) {
    return db.select(
            DSL.field(SIGN_OFF.DECISION.eq("SIGNED_OFF")),
            DSL.row(SIGN_OFF.SIGNER_ID, ACCOUNT.NAME).mapping(Person::new),
            SIGN_OFF.REASON,
            SIGN_OFF.AT)
        .from(SIGN_OFF)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(SIGN_OFF.SIGNER_ID))
        .where(SIGN_OFF.AUTHORITY_ID.eq(scope.authority()), SIGN_OFF.ASSESSMENT_ID.eq(assessment))
        .orderBy(SIGN_OFF.ROUND.desc())
        .fetch(Records.mapping(Decision::new));
  }
}
