package org.plumbline.drafting;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.DRAFT;
import static org.plumbline.db.schema.Tables.PUBLICATION_REQUEST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.plumbline.authority.Scope;
import org.plumbline.db.schema.tables.Account;
import org.plumbline.drafting.PublicationRequest.Standing;
import org.plumbline.id.AccountId;
import org.plumbline.id.DraftId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;
import org.springframework.stereotype.Component;

/** Requests to publish in the database. */
@Component
class RequestStore {
  private static final String OPEN = "OPEN";
  private static final int REASON = 2000;
  private static final Account ASKER = ACCOUNT.as("asker");
  private static final Account DECIDER = ACCOUNT.as("decider");

  private final DSLContext db;

  RequestStore(DSLContext db) {
    this.db = db;
  }

  /** What is asked for. */
  record Wanted(
      DraftId draft,
      int revision,
      VersionNumber number,
      String sha256,
      String note,
      Optional<LocalDate> dueOn) {}

  /** An approved request whose day has come, and whose it is. */
  record Due(Scope asker, DraftId draft, int round) {}

  /** Which request of the draft it became. */
  int insert(Scope scope, Wanted wanted) {
    int round = 1 + db.fetchCount(PUBLICATION_REQUEST, of(scope, wanted.draft()));
    db.insertInto(
            PUBLICATION_REQUEST,
            PUBLICATION_REQUEST.AUTHORITY_ID,
            PUBLICATION_REQUEST.DRAFT_ID,
            PUBLICATION_REQUEST.ROUND,
            PUBLICATION_REQUEST.REVISION,
            PUBLICATION_REQUEST.NUMBER,
            PUBLICATION_REQUEST.SHA256,
            PUBLICATION_REQUEST.NOTE,
            PUBLICATION_REQUEST.DUE_ON,
            PUBLICATION_REQUEST.REQUESTED_BY)
        .values(
            scope.authority(),
            wanted.draft(),
            round,
            wanted.revision(),
            wanted.number(),
            HexFormat.of().parseHex(wanted.sha256()),
            wanted.note(),
            wanted.dueOn().orElse(null),
            scope.account())
        .execute();
    return round;
  }

  /** The last request of an open draft. */
  Optional<PublicationRequest> findLast(Scope scope, InstrumentCode code) {
    return select()
        .where(
            PUBLICATION_REQUEST.AUTHORITY_ID.eq(scope.authority()),
            DRAFT.CODE.eq(code),
            DRAFT.STATE.eq(OPEN))
        .orderBy(PUBLICATION_REQUEST.ROUND.desc())
        .limit(1)
        .fetchOptional(RequestStore::request);
  }

  Optional<PublicationRequest> find(Scope scope, DraftId draft, int round) {
    return select().where(of(scope, draft, round)).fetchOptional(RequestStore::request);
  }

  /** Nobody else decides on it until the transaction ends; the draft is locked before. */
  Optional<PublicationRequest> lock(Scope scope, DraftId draft, int round) {
    return db.select(PUBLICATION_REQUEST.ROUND)
        .from(PUBLICATION_REQUEST)
        .where(of(scope, draft, round))
        .forUpdate()
        .fetchOptional()
        .flatMap(_ -> find(scope, draft, round));
  }

  /** Those of open drafts that something is still to come of, oldest first. */
  List<PublicationRequest> listOpen(Scope scope) {
    return select()
        .where(
            PUBLICATION_REQUEST.AUTHORITY_ID.eq(scope.authority()),
            DRAFT.STATE.eq(OPEN),
            stillOpen())
        .orderBy(PUBLICATION_REQUEST.REQUESTED_AT, PUBLICATION_REQUEST.DRAFT_ID)
        .fetch(RequestStore::request);
  }

  /** What all authorities have approved for this day or an earlier one, and was not tried yet. */
  List<Due> listDue(LocalDate today) {
    return db.select(
            DSL.row(PUBLICATION_REQUEST.AUTHORITY_ID, PUBLICATION_REQUEST.REQUESTED_BY)
                .mapping(Scope::new),
            PUBLICATION_REQUEST.DRAFT_ID,
            PUBLICATION_REQUEST.ROUND)
        .from(PUBLICATION_REQUEST)
        .join(DRAFT)
        .on(
            DRAFT.AUTHORITY_ID.eq(PUBLICATION_REQUEST.AUTHORITY_ID),
            DRAFT.ID.eq(PUBLICATION_REQUEST.DRAFT_ID))
        .where(
            PUBLICATION_REQUEST.DECISION.eq("APPROVED"),
            PUBLICATION_REQUEST.PUBLISHED_AT.isNull(),
            PUBLICATION_REQUEST.REASON.isNull(),
            PUBLICATION_REQUEST.DUE_ON.le(today),
            DRAFT.STATE.eq(OPEN))
        .orderBy(PUBLICATION_REQUEST.DUE_ON, PUBLICATION_REQUEST.REQUESTED_AT)
        .fetch(Records.mapping(Due::new));
  }

  void approve(Scope scope, DraftId draft, int round, AccountId by, Instant now) {
    decide(scope, draft, round, "APPROVED", by, now);
  }

  void refuse(Scope scope, DraftId draft, int round, String reason, Instant now) {
    db.update(PUBLICATION_REQUEST)
        .set(PUBLICATION_REQUEST.DECISION, "REFUSED")
        .set(PUBLICATION_REQUEST.REASON, cut(reason))
        .set(PUBLICATION_REQUEST.DECIDED_BY, scope.account())
        .set(PUBLICATION_REQUEST.DECIDED_AT, now)
        .where(of(scope, draft, round))
        .execute();
  }

  void withdraw(Scope scope, DraftId draft, int round, Instant now) {
    decide(scope, draft, round, "WITHDRAWN", scope.account(), now);
  }

  /** Takes back what is still open of a draft; how many were. */
  int withdrawOpen(Scope scope, DraftId draft, Instant now) {
    return db.update(PUBLICATION_REQUEST)
        .set(PUBLICATION_REQUEST.DECISION, "WITHDRAWN")
        .set(PUBLICATION_REQUEST.DECIDED_BY, scope.account())
        .set(PUBLICATION_REQUEST.DECIDED_AT, now)
        .where(of(scope, draft), stillOpen())
        .execute();
  }

  void markPublished(Scope scope, DraftId draft, int round, Instant now) {
    db.update(PUBLICATION_REQUEST)
        .set(PUBLICATION_REQUEST.PUBLISHED_AT, now)
        .where(of(scope, draft, round))
        .execute();
  }

  /** Keeps what stood in the way of publishing an approved request. */
  void trouble(Scope scope, DraftId draft, int round, String why) {
    db.update(PUBLICATION_REQUEST)
        .set(PUBLICATION_REQUEST.REASON, cut(why))
        .where(of(scope, draft, round))
        .execute();
  }

  private void decide(
      Scope scope, DraftId draft, int round, String decision, AccountId by, Instant now) {
    db.update(PUBLICATION_REQUEST)
        .set(PUBLICATION_REQUEST.DECISION, decision)
        .set(PUBLICATION_REQUEST.DECIDED_BY, by)
        .set(PUBLICATION_REQUEST.DECIDED_AT, now)
        .where(of(scope, draft, round))
        .execute();
  }

  private static Condition of(Scope scope, DraftId draft) {
    return PUBLICATION_REQUEST
        .AUTHORITY_ID
        .eq(scope.authority())
        .and(PUBLICATION_REQUEST.DRAFT_ID.eq(draft));
  }

  private static Condition of(Scope scope, DraftId draft, int round) {
    return of(scope, draft).and(PUBLICATION_REQUEST.ROUND.eq(round));
  }

  private static Condition stillOpen() {
    return PUBLICATION_REQUEST
        .DECISION
        .isNull()
        .or(
            PUBLICATION_REQUEST
                .DECISION
                .eq("APPROVED")
                .and(PUBLICATION_REQUEST.PUBLISHED_AT.isNull()));
  }

  private SelectOnConditionStep<Record> select() {
    return db.select(
            List.of(
                PUBLICATION_REQUEST.DRAFT_ID,
                PUBLICATION_REQUEST.ROUND,
                DRAFT.CODE,
                PUBLICATION_REQUEST.REVISION,
                PUBLICATION_REQUEST.NUMBER,
                PUBLICATION_REQUEST.SHA256,
                PUBLICATION_REQUEST.NOTE,
                PUBLICATION_REQUEST.DUE_ON,
                PUBLICATION_REQUEST.REQUESTED_BY,
                ASKER.NAME,
                PUBLICATION_REQUEST.REQUESTED_AT,
                PUBLICATION_REQUEST.DECISION,
                DECIDER.NAME,
                PUBLICATION_REQUEST.DECIDED_AT,
                PUBLICATION_REQUEST.REASON,
                PUBLICATION_REQUEST.PUBLISHED_AT))
        .from(PUBLICATION_REQUEST)
        .join(DRAFT)
        .on(
            DRAFT.AUTHORITY_ID.eq(PUBLICATION_REQUEST.AUTHORITY_ID),
            DRAFT.ID.eq(PUBLICATION_REQUEST.DRAFT_ID))
        .join(ASKER)
        .on(ASKER.ID.eq(PUBLICATION_REQUEST.REQUESTED_BY))
        .leftJoin(DECIDER)
        .on(DECIDER.ID.eq(PUBLICATION_REQUEST.DECIDED_BY));
  }

  private static PublicationRequest request(Record row) {
    return new PublicationRequest(
        row.get(PUBLICATION_REQUEST.DRAFT_ID),
        row.get(PUBLICATION_REQUEST.ROUND),
        row.get(DRAFT.CODE),
        row.get(PUBLICATION_REQUEST.REVISION),
        row.get(PUBLICATION_REQUEST.NUMBER),
        HexFormat.of().formatHex(row.get(PUBLICATION_REQUEST.SHA256)),
        row.get(PUBLICATION_REQUEST.NOTE),
        Optional.ofNullable(row.get(PUBLICATION_REQUEST.DUE_ON)),
        row.get(PUBLICATION_REQUEST.REQUESTED_BY),
        row.get(ASKER.NAME),
        row.get(PUBLICATION_REQUEST.REQUESTED_AT),
        standing(row));
  }

  private static Standing standing(Record row) {
    String decision = row.get(PUBLICATION_REQUEST.DECISION);
    if (decision == null) {
      return new Standing.Waiting();
    }
    String by = row.get(DECIDER.NAME);
    Instant at = row.get(PUBLICATION_REQUEST.DECIDED_AT);
    Optional<String> reason = Optional.ofNullable(row.get(PUBLICATION_REQUEST.REASON));
    return switch (decision) {
      case "REFUSED" -> new Standing.Refused(by, at, reason.orElse(""));
      case "WITHDRAWN" -> new Standing.Withdrawn(by, at);
      default ->
          Optional.ofNullable(row.get(PUBLICATION_REQUEST.PUBLISHED_AT))
              .<Standing>map(day -> new Standing.Published(by, day))
              .orElseGet(() -> new Standing.Approved(by, at, reason));
    };
  }

  private static String cut(String text) {
    return text.length() <= REASON ? text : text.substring(0, REASON - 1) + "…";
  }
}
