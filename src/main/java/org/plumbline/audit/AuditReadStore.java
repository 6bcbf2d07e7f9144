package org.plumbline.audit;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ASSESSMENT;
import static org.plumbline.db.schema.Tables.AUDIT_EVENT;
import static org.plumbline.db.schema.Tables.CHILD;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.plumbline.authority.Scope;
import org.plumbline.id.Reference;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.stereotype.Component;

/** The audit trail of one authority, to be read. */
@Component
class AuditReadStore {
  private final DSLContext db;

  AuditReadStore(DSLContext db) {
    this.db = db;
  }

  /** Newest first; the id is the order in which entries were written, and the key. */
  List<AuditLine> list(Scope scope, AuditQuery query, int most) {
    return db.select(
            AUDIT_EVENT.ID,
            AUDIT_EVENT.AT,
            AUDIT_EVENT.KIND,
            AUDIT_EVENT.REFUSED,
            AUDIT_EVENT.DETAIL,
            ACCOUNT.NAME,
            CHILD.REFERENCE,
            ASSESSMENT.REFERENCE)
        .from(AUDIT_EVENT)
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ID.eq(AUDIT_EVENT.ACCOUNT_ID))
        .leftJoin(CHILD)
        .on(CHILD.AUTHORITY_ID.eq(AUDIT_EVENT.AUTHORITY_ID), CHILD.ID.eq(AUDIT_EVENT.CHILD_ID))
        .leftJoin(ASSESSMENT)
        .on(
            ASSESSMENT.AUTHORITY_ID.eq(AUDIT_EVENT.AUTHORITY_ID),
            ASSESSMENT.ID.eq(AUDIT_EVENT.SUBJECT))
        .where(
            AUDIT_EVENT.AUTHORITY_ID.eq(scope.authority().value()),
            query.from().map(from -> AUDIT_EVENT.AT.ge(utc(from))).orElseGet(DSL::noCondition),
            query.until().map(until -> AUDIT_EVENT.AT.lt(utc(until))).orElseGet(DSL::noCondition),
            query
                .account()
                .map(account -> AUDIT_EVENT.ACCOUNT_ID.eq(account.value()))
                .orElseGet(DSL::noCondition),
            query.kind().map(kind -> AUDIT_EVENT.KIND.eq(kind.name())).orElseGet(DSL::noCondition),
            query
                .reference()
                .map(reference -> isAbout(scope, reference))
                .orElseGet(DSL::noCondition),
            query.olderThan().map(AUDIT_EVENT.ID::lt).orElseGet(DSL::noCondition))
        .orderBy(AUDIT_EVENT.ID.desc())
        .limit(most)
        .fetch(AuditReadStore::line);
  }

  /** A child and its assessments, or an assessment: whichever has the reference. */
  private static Condition isAbout(Scope scope, Reference reference) {
    var child =
        DSL.select(CHILD.ID)
            .from(CHILD)
            .where(
                CHILD.AUTHORITY_ID.eq(scope.authority().value()),
                CHILD.REFERENCE.eq(reference.value()));
    var assessments =
        DSL.select(ASSESSMENT.ID)
            .from(ASSESSMENT)
            .where(
                ASSESSMENT.AUTHORITY_ID.eq(scope.authority().value()),
                ASSESSMENT.REFERENCE.eq(reference.value()).or(ASSESSMENT.CHILD_ID.in(child)));
    return AUDIT_EVENT.CHILD_ID.in(child).or(AUDIT_EVENT.SUBJECT.in(assessments));
  }

  private static AuditLine line(Record row) {
    return new AuditLine(
        row.get(AUDIT_EVENT.ID),
        row.get(AUDIT_EVENT.AT).toInstant(ZoneOffset.UTC),
        Optional.ofNullable(row.get(ACCOUNT.NAME)),
        AuditEntry.Kind.valueOf(row.get(AUDIT_EVENT.KIND)),
        Optional.ofNullable(row.get(CHILD.REFERENCE)),
        Optional.ofNullable(row.get(ASSESSMENT.REFERENCE)),
        row.get(AUDIT_EVENT.REFUSED),
        detail(row.get(AUDIT_EVENT.DETAIL).data()));
  }

  private static Map<String, String> detail(String json) {
    return JsonParserFactory.getJsonParser().parseMap(json).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
