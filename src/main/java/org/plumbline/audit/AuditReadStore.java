package org.plumbline.audit;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ASSESSMENT;
import static org.plumbline.db.schema.Tables.AUDIT_EVENT;
import static org.plumbline.db.schema.Tables.AUDIT_MENTION;
import static org.plumbline.db.schema.Tables.CHILD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plumbline.authority.Scope;
import org.plumbline.db.EnumColumn;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.ChildId;
import org.plumbline.id.Reference;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.stereotype.Component;

/** The audit trail of one authority, to be read. */
@Component
class AuditReadStore {
  private static final Field<AuditEntry.Kind> KIND =
      EnumColumn.of(AUDIT_EVENT.KIND, AuditEntry.Kind.class);

  private final DSLContext db;

  AuditReadStore(DSLContext db) {
    this.db = db;
  }

  /** The id is the order in which entries were written, and the key. */
  List<AuditLine> list(Scope scope, AuditSearch search, AuditOrder order, int first, int most) {
    return db.select(
            AUDIT_EVENT.ID,
            AUDIT_EVENT.AT,
            KIND,
            AUDIT_EVENT.REFUSED,
            AUDIT_EVENT.DETAIL,
            ACCOUNT.NAME,
            CHILD.REFERENCE,
            ASSESSMENT.REFERENCE)
        .from(searched(scope, search.query()))
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ID.eq(AUDIT_EVENT.ACCOUNT_ID))
        .leftJoin(CHILD)
        .on(CHILD.AUTHORITY_ID.eq(AUDIT_EVENT.AUTHORITY_ID), CHILD.ID.eq(AUDIT_EVENT.CHILD_ID))
        .leftJoin(ASSESSMENT)
        .on(
            ASSESSMENT.AUTHORITY_ID.eq(AUDIT_EVENT.AUTHORITY_ID),
            ASSESSMENT.ID.eq(AUDIT_EVENT.SUBJECT))
        .where(isSought(scope, search.query(), search.newest()))
        .orderBy(
            switch (order) {
              case NEWEST_FIRST -> AUDIT_EVENT.ID.desc();
              case OLDEST_FIRST -> AUDIT_EVENT.ID.asc();
            })
        .limit(most)
        .offset(first)
        .fetch(AuditReadStore::line);
  }

  int count(Scope scope, AuditQuery query, long newest) {
    return db.selectCount()
        .from(searched(scope, query))
        .where(isSought(scope, query, newest))
        .fetchSingle(row -> row.get(0, Integer.class));
  }

  /** The id of the newest entry of the trail that is searched; 0 where there is none. */
  long newest(Scope scope, AuditQuery query) {
    return db.select(AUDIT_EVENT.ID)
        .from(AUDIT_EVENT)
        .where(isOfTrail(scope, query))
        .orderBy(AUDIT_EVENT.ID.desc())
        .limit(1)
        .fetchOptional(AUDIT_EVENT.ID)
        .orElse(0L);
  }

  private static Condition isOfTrail(Scope scope, AuditQuery query) {
    return query.ofNobody()
        ? AUDIT_EVENT.AUTHORITY_ID.isNull()
        : AUDIT_EVENT.AUTHORITY_ID.eq(scope.authority());
  }

  private static Condition isSought(Scope scope, AuditQuery query, long newest) {
    return DSL.and(
        isOfTrail(scope, query),
        AUDIT_EVENT.ID.le(newest),
        query.from().map(from -> AUDIT_EVENT.AT.ge(from)).orElseGet(DSL::noCondition),
        query.until().map(until -> AUDIT_EVENT.AT.lt(until)).orElseGet(DSL::noCondition),
        query
            .account()
            .map(account -> AUDIT_EVENT.ACCOUNT_ID.eq(account))
            .orElseGet(DSL::noCondition),
        query.kind().map(kind -> KIND.eq(kind)).orElseGet(DSL::noCondition));
  }

  /**
   * What is about a reference is gathered by the keys, which beats reading a long trail through.
   */
  private static Table<? extends Record> searched(Scope scope, AuditQuery query) {
    return query
        .reference()
        .<Table<? extends Record>>map(reference -> {
          Table<Record1<Long>> about = about(scope, reference);
          return about.join(AUDIT_EVENT).on(AUDIT_EVENT.ID.eq(about.field(AUDIT_EVENT.ID)));
        })
        .orElse(AUDIT_EVENT);
  }

  /** Those about a child or one of its assessments, or an assessment, and those that name it. */
  private static Table<Record1<Long>> about(Scope scope, Reference reference) {
    AuthorityId authority = scope.authority();
    Select<Record1<ChildId>> child =
        DSL.select(CHILD.ID)
            .from(CHILD)
            .where(CHILD.AUTHORITY_ID.eq(authority), CHILD.REFERENCE.eq(reference));
    Condition itsAssessments =
        ASSESSMENT
            .AUTHORITY_ID
            .eq(authority)
            .and(ASSESSMENT.REFERENCE.eq(reference).or(ASSESSMENT.CHILD_ID.in(child)));
    return DSL.select(AUDIT_EVENT.ID)
        .from(AUDIT_EVENT)
        .where(AUDIT_EVENT.AUTHORITY_ID.eq(authority), AUDIT_EVENT.CHILD_ID.in(child))
        .union(
            DSL.select(AUDIT_EVENT.ID)
                .from(AUDIT_EVENT)
                .join(ASSESSMENT)
                .on(ASSESSMENT.ID.eq(AUDIT_EVENT.SUBJECT))
                .where(AUDIT_EVENT.AUTHORITY_ID.eq(authority), itsAssessments))
        .union(
            DSL.select(AUDIT_MENTION.EVENT_ID)
                .from(AUDIT_MENTION)
                .where(
                    AUDIT_MENTION.AUTHORITY_ID.eq(authority),
                    AUDIT_MENTION.REFERENCE.eq(reference)))
        .union(
            DSL.select(AUDIT_MENTION.EVENT_ID)
                .from(AUDIT_MENTION)
                .join(ASSESSMENT)
                .on(ASSESSMENT.REFERENCE.eq(AUDIT_MENTION.REFERENCE))
                .where(AUDIT_MENTION.AUTHORITY_ID.eq(authority), itsAssessments))
        .asTable("about");
  }

  private static AuditLine line(Record row) {
    return new AuditLine(
        row.get(AUDIT_EVENT.ID),
        row.get(AUDIT_EVENT.AT),
        Optional.ofNullable(row.get(ACCOUNT.NAME)),
        row.get(KIND),
        Optional.ofNullable(row.get(CHILD.REFERENCE)).map(Reference::value),
        Optional.ofNullable(row.get(ASSESSMENT.REFERENCE)).map(Reference::value),
        row.get(AUDIT_EVENT.REFUSED),
        detail(row.get(AUDIT_EVENT.DETAIL).data()));
  }

  private static Map<String, String> detail(String json) {
    return JsonParserFactory.getJsonParser().parseMap(json).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
  }
}
