package org.plumbline.audit;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.authority.TestPeople;
import org.plumbline.db.TestDatabase;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.ChildId;
import org.plumbline.id.Reference;

/** An authority with an author, a child and assessments, and what is recorded about them. */
final class Trail {
  final TestPeople people = new TestPeople();
  final Account author = people.add("author", Role.PRACTITIONER);
  final Account auditor = people.add("auditor", Role.AUDITOR);
  final Reference childReference = reference();
  final ChildId child;
  final AuditTrail audit = new AuditTrail(new AuditStore(TestPeople.dsl()), people.transactions);
  final AuditReading reading =
      new AuditReading(new AuditReadStore(TestPeople.dsl()), audit, people.clock);
  final AuditSeal seal =
      new AuditSeal(
          new SealStore(TestPeople.dsl()), people.authorities, people.transactions, people.clock);
  final TrailChecks checks =
      new TrailChecks(
          audit, seal, new AuditStore(TestPeople.dsl()), people.authorities, people.clock);
  private final DSLContext sql = TestDatabase.dsl();
  private final int instrument;
  private final int version;

  Trail() {
    int authority = authority().id().value();
    child = new ChildId(UUID.randomUUID());
    sql.execute(
        "insert into child (id, authority_id, reference, given_name, family_name, born_on, created_by) values (?, ?, ?, 'Ann', 'Other', '2010-02-03', ?)",
        child.value(),
        authority,
        childReference.value(),
        author.id().value());
    instrument =
        made(
            "insert into instrument (authority_id, code, title) values (?, ?, 'A form') returning id",
            authority,
            "i-" + UUID.randomUUID());
    sql.execute("update authority set four_eyes = 0 where id = ?", authority);
    sql.execute(
        "insert into adoption (authority_id, instrument_id, adopted_by) values (?, ?, ?)",
        authority,
        instrument,
        author.id().value());
    sql.execute(
        "insert into instrument_version (authority_id, instrument_id, number, definition, sha256, published_by) values (?, ?, 1, 'text', unhex(sha2('text', 256)), ?)",
        authority,
        instrument,
        author.id().value());
    version = made("select id from instrument_version where instrument_id = ?", instrument);
    sql.execute("update instrument_version set state = 'PUBLISHED' where id = ?", version);
  }

  Authority authority() {
    return people.authority;
  }

  AssessmentId assessment(Reference reference) {
    UUID id = UUID.randomUUID();
    sql.execute(
        "insert into assessment (id, authority_id, reference, child_id, instrument_id, version_id, author_id) values (?, ?, ?, ?, ?, ?, ?)",
        id,
        authority().id().value(),
        reference.value(),
        child.value(),
        instrument,
        version,
        author.id().value());
    return new AssessmentId(id);
  }

  AssessmentId assessment() {
    return assessment(reference());
  }

  void chain(AuditEntry entry, AssessmentId assessment) {
    audit.chain(entry, assessment, link -> advance(link, assessment));
  }

  private boolean advance(ChainLink link, AssessmentId assessment) {
    return sql.execute(
            "update assessment set revision = revision + 1, head = unhex(sha2(concat(head, ?), 256)) where id = ?",
            link.canonical(),
            assessment.value())
        == 1;
  }

  /** An act of the author's on an assessment. */
  AuditEntry answered(AssessmentId assessment, String item) {
    return AuditEntry.by(author, AuditEntry.Kind.ANSWERED)
        .about(child)
        .about(assessment)
        .intending(UUID.randomUUID())
        .with(Map.of("item", item));
  }

  /** What somebody does who has the rights of the owner and takes the guards off. */
  static void tamper(String statement, Object... values) {
    DSLContext owner = DSL.using(TestDatabase.ownerDataSource(), SQLDialect.MARIADB);
    String onUpdate = definition(owner, "an_event_is_never_changed");
    String onDelete = definition(owner, "an_event_is_never_removed");
    owner.execute("drop trigger an_event_is_never_changed");
    owner.execute("drop trigger an_event_is_never_removed");
    try {
      owner.execute(statement, values);
    } finally {
      owner.execute(onUpdate);
      owner.execute(onDelete);
    }
  }

  static Reference reference() {
    return Reference.random(new SecureRandom());
  }

  private static String definition(DSLContext owner, String trigger) {
    Record row = owner.fetchSingle("show create trigger " + trigger);
    return row.get("SQL Original Statement", String.class);
  }

  private int made(String statement, Object... values) {
    return sql.fetchSingle(statement, values).get(0, Integer.class);
  }

  /** The first entries that the auditor finds, newest first. */
  List<AuditLine> read(AuditQuery query) {
    return reading.list(auditor, reading.search(auditor, query), AuditOrder.NEWEST_FIRST, 0, 200);
  }
}
