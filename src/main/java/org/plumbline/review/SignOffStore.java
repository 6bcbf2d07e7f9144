package org.plumbline.review;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ANSWER_EVENT;
import static org.plumbline.db.schema.Tables.ASSESSMENT;
import static org.plumbline.db.schema.Tables.CARRIED_DECISION;
import static org.plumbline.db.schema.Tables.SIGN_OFF;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Person;
import org.plumbline.authority.Scope;
import org.plumbline.id.AccountId;
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
                SIGN_OFF.AUTHORITY_ID.eq(scope.authority().value()),
                SIGN_OFF.ASSESSMENT_ID.eq(about.id().value()));
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
            DSL.val(scope.authority().value()),
            DSL.val(about.id().value()),
            DSL.val(round),
            DSL.val(about.author().id().value()),
            DSL.val(scope.account().value()),
            DSL.val(signedOff ? "SIGNED_OFF" : "RETURNED", SIGN_OFF.DECISION),
            DSL.val(comment))
        .execute();
  }

  /**
   * Whether the account has ever changed an answer of the assessment, or decided what becomes of
   * one; also before its work was moved to the version that it is on.
   */
  boolean hasWritten(Scope scope, AssessmentId assessment) {
    List<UUID> line = line(scope, assessment);
    return db.fetchExists(
            ANSWER_EVENT,
            ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority().value()),
            ANSWER_EVENT.ASSESSMENT_ID.in(line),
            ANSWER_EVENT.CHANGED_BY.eq(scope.account().value()))
        || db.fetchExists(
            CARRIED_DECISION,
            CARRIED_DECISION.AUTHORITY_ID.eq(scope.authority().value()),
            CARRIED_DECISION.ASSESSMENT_ID.in(line),
            CARRIED_DECISION.ACCOUNT_ID.eq(scope.account().value()));
  }

  /** Those among the assessments that the account has written in, as {@link #hasWritten} says. */
  Set<AssessmentId> listWritten(Scope scope, Collection<AssessmentId> assessments) {
    List<UUID> ids = assessments.stream().map(AssessmentId::value).toList();
    Set<AssessmentId> written = new HashSet<>();
    db.selectDistinct(ANSWER_EVENT.ASSESSMENT_ID)
        .from(ANSWER_EVENT)
        .where(
            ANSWER_EVENT.AUTHORITY_ID.eq(scope.authority().value()),
            ANSWER_EVENT.ASSESSMENT_ID.in(ids),
            ANSWER_EVENT.CHANGED_BY.eq(scope.account().value()))
        .forEach(row -> written.add(new AssessmentId(row.value1())));
    // What was taken along from another one is looked into by itself: there are few of these.
    db
        .select(ASSESSMENT.ID)
        .from(ASSESSMENT)
        .where(
            ASSESSMENT.AUTHORITY_ID.eq(scope.authority().value()),
            ASSESSMENT.ID.in(ids),
            ASSESSMENT.FOLLOWS_ID.isNotNull())
        .fetch(row -> new AssessmentId(row.value1()))
        .stream()
        .filter(id -> hasWritten(scope, id))
        .forEach(written::add);
    return written;
  }

  /** The assessment, and those that its work was moved on from. */
  private List<UUID> line(Scope scope, AssessmentId assessment) {
    List<UUID> line = new ArrayList<>();
    Optional<UUID> next = Optional.of(assessment.value());
    while (next.isPresent()) {
      line.add(next.get());
      next =
          db.select(ASSESSMENT.MOVED_FROM)
              .from(ASSESSMENT)
              .where(
                  ASSESSMENT.AUTHORITY_ID.eq(scope.authority().value()),
                  ASSESSMENT.ID.eq(next.get()))
              .fetchOptional(ASSESSMENT.MOVED_FROM);
    }
    return line;
  }

  /** All decisions on an assessment, the latest first. */
  List<Decision> list(Scope scope, AssessmentId assessment) {
    return db.select(
            SIGN_OFF.DECISION, SIGN_OFF.SIGNER_ID, ACCOUNT.NAME, SIGN_OFF.REASON, SIGN_OFF.AT)
        .from(SIGN_OFF)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(SIGN_OFF.SIGNER_ID))
        .where(
            SIGN_OFF.AUTHORITY_ID.eq(scope.authority().value()),
            SIGN_OFF.ASSESSMENT_ID.eq(assessment.value()))
        .orderBy(SIGN_OFF.ROUND.desc())
        .fetch(row ->
            new Decision(
                row.value1().equals("SIGNED_OFF"),
                new Person(new AccountId(row.value2()), row.value3()),
                row.value4(),
                row.value5().toInstant(ZoneOffset.UTC)));
  }
}
