package org.plumbline.audit;

import static org.plumbline.db.schema.Tables.ASSESSMENT;
import static org.plumbline.db.schema.Tables.AUDIT_EVENT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plumbline.db.EnumColumn;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.AuthorityId;
import org.springframework.stereotype.Component;

/** The audit trail in the database, of which the application can only write more. */
@Component
class AuditStore {
  private static final Field<AuditEntry.Kind> KIND =
      EnumColumn.of(AUDIT_EVENT.KIND, AuditEntry.Kind.class);

  private final DSLContext db;

  AuditStore(DSLContext db) {
    this.db = db;
  }

  void insert(AuditEntry entry, String detail) {
    insert(
        entry,
        detail,
        entry.assessment().orElse(null),
        DSL.castNull(AUDIT_EVENT.SEQ),
        DSL.castNull(AUDIT_EVENT.HASH));
  }

  void insertChained(AuditEntry entry, String detail, AssessmentId assessment) {
    insert(
        entry,
        detail,
        assessment,
        DSL.field(
            DSL.select(ASSESSMENT.REVISION).from(ASSESSMENT).where(ASSESSMENT.ID.eq(assessment))),
        DSL.field(
            DSL.select(ASSESSMENT.HEAD).from(ASSESSMENT).where(ASSESSMENT.ID.eq(assessment))));
  }

  private void insert(
      AuditEntry entry,
      String detail,
      @Nullable AssessmentId subject,
      Field<Integer> seq,
      Field<byte[]> hash) {
    db.insertInto(AUDIT_EVENT)
        .columns(
            AUDIT_EVENT.AUTHORITY_ID,
            AUDIT_EVENT.SUBJECT,
            AUDIT_EVENT.SEQ,
            AUDIT_EVENT.HASH,
            AUDIT_EVENT.ACCOUNT_ID,
            AUDIT_EVENT.CHILD_ID,
            AUDIT_EVENT.KIND,
            AUDIT_EVENT.REFUSED,
            AUDIT_EVENT.INTENT,
            AUDIT_EVENT.DETAIL)
        .values(
            DSL.val(entry.authority().orElse(null), AUDIT_EVENT.AUTHORITY_ID),
            DSL.val(subject, AUDIT_EVENT.SUBJECT),
            seq,
            hash,
            DSL.val(entry.account().orElse(null), AUDIT_EVENT.ACCOUNT_ID),
            DSL.val(entry.child().orElse(null), AUDIT_EVENT.CHILD_ID),
            DSL.val(entry.kind().name()),
            DSL.val(entry.refused()),
            DSL.val(entry.intent().orElse(null), AUDIT_EVENT.INTENT),
            // As text: bound as JSON, the server would write it anew, with other blanks.
            DSL.val(detail).coerce(AUDIT_EVENT.DETAIL))
        .execute();
  }

  /** Whether the last of the account's entries of this kind says the same, and since when. */
  boolean isNewest(AuditEntry entry, String detail, Instant notOlderThan) {
    return db.select(AUDIT_EVENT.DETAIL, AUDIT_EVENT.AT)
        .from(AUDIT_EVENT)
        .where(
            AUDIT_EVENT.AUTHORITY_ID.eq(entry.authority().orElseThrow()),
            AUDIT_EVENT.ACCOUNT_ID.eq(entry.account().orElseThrow()),
            KIND.eq(entry.kind()))
        .orderBy(AUDIT_EVENT.ID.desc())
        .limit(1)
        .fetchOptional()
        .filter(row -> row.get(AUDIT_EVENT.DETAIL).data().equals(detail))
        .filter(row -> !row.get(AUDIT_EVENT.AT).isBefore(notOlderThan))
        .isPresent();
  }

  boolean isRecorded(
      AuthorityId authority, AssessmentId assessment, AuditEntry.Kind kind, UUID intent) {
    return db.fetchExists(
        DSL.selectOne()
            .from(AUDIT_EVENT)
            .where(
                AUDIT_EVENT.AUTHORITY_ID.eq(authority),
                AUDIT_EVENT.INTENT.eq(intent),
                AUDIT_EVENT.SUBJECT.eq(assessment),
                KIND.eq(kind)));
  }

  /** Assessments of an authority, after one of them, so many at most. */
  List<AssessmentId> listChains(AuthorityId authority, Optional<AssessmentId> after, int most) {
    return db.select(ASSESSMENT.ID)
        .from(ASSESSMENT)
        .where(
            ASSESSMENT.AUTHORITY_ID.eq(authority),
            after.map(last -> ASSESSMENT.ID.gt(last)).orElseGet(DSL::noCondition))
        .orderBy(ASSESSMENT.ID)
        .limit(most)
        .fetch(ASSESSMENT.ID);
  }

  Optional<BrokenChain> verify(AssessmentId assessment) {
    byte[] head = Sha256.zero();
    int expected = 1;
    for (Record row :
        db.select(
                AUDIT_EVENT.SEQ,
                AUDIT_EVENT.HASH,
                KIND,
                AUDIT_EVENT.ACCOUNT_ID,
                AUDIT_EVENT.CHILD_ID,
                AUDIT_EVENT.INTENT,
                AUDIT_EVENT.DETAIL)
            .from(AUDIT_EVENT)
            .where(AUDIT_EVENT.SUBJECT.eq(assessment), AUDIT_EVENT.SEQ.isNotNull())
            .orderBy(AUDIT_EVENT.SEQ)) {
      int seq = row.get(AUDIT_EVENT.SEQ);
      if (seq != expected) {
        return Optional.of(
            new BrokenChain(assessment, expected, "entry " + expected + " is missing"));
      }
      head = Sha256.next(head, bytes(row));
      if (!Arrays.equals(head, row.get(AUDIT_EVENT.HASH))) {
        return Optional.of(new BrokenChain(assessment, seq, "entry " + seq + " was changed"));
      }
      expected++;
    }
    byte[] kept =
        db.select(ASSESSMENT.HEAD)
            .from(ASSESSMENT)
            .where(ASSESSMENT.ID.eq(assessment))
            .fetchOptional(ASSESSMENT.HEAD)
            .orElse(head);
    return Arrays.equals(head, kept)
        ? Optional.empty()
        : Optional.of(
            new BrokenChain(assessment, expected, "the end of the chain was cut off or moved"));
  }

  private static byte[] bytes(Record row) {
    AuditEntry entry =
        new AuditEntry(
            row.get(KIND),
            Optional.empty(),
            Optional.ofNullable(row.get(AUDIT_EVENT.ACCOUNT_ID)),
            Optional.ofNullable(row.get(AUDIT_EVENT.CHILD_ID)),
            Optional.empty(),
            false,
            Optional.ofNullable(row.get(AUDIT_EVENT.INTENT)),
            Map.of());
    String canonical = new String(AuditTrail.canonical(entry), StandardCharsets.UTF_8);
    String withoutDetail = canonical.substring(0, canonical.length() - "{}\n".length());
    return (withoutDetail + row.get(AUDIT_EVENT.DETAIL).data() + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
