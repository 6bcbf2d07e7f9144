package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ASSESSMENT;
import static org.plumbline.db.schema.Tables.OUTCOME;
import static org.plumbline.db.schema.Tables.SIGN_OFF;
import static org.plumbline.db.schema.Tables.STEP_DONE;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Records;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.plumbline.authority.Scope;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.ItemId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What submissions amounted to, in the database. A submission's result is never changed. */
@Component
class ResultStore {
  private final DSLContext db;
  private final JsonMapper json;

  ResultStore(DSLContext db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /**
   * Stores the result of the submission just made, in its transaction. In the columns the rules
   * indicate nothing where the judgement is none that they speak against; then no reason is due.
   */
  void insert(Scope scope, Particulars about, Optional<ItemId> judgement, Result result) {
    Optional<Result.Indication> indicated = result.indicated();
    Optional<String> level =
        indicated.flatMap(Result.Indication::levelId).filter(id -> isJudged(about, id));
    boolean differs = result.judged().filter(Result.Judged::differs).isPresent();
    String indication = level.isPresent() ? "LEVEL" : differs ? "UNDECIDED" : "NONE";
    db.insertInto(OUTCOME)
        .columns(
            OUTCOME.AUTHORITY_ID,
            OUTCOME.ASSESSMENT_ID,
            OUTCOME.REVISION,
            OUTCOME.VERSION_ID,
            OUTCOME.VERSION_SHA256,
            OUTCOME.JUDGEMENT_ITEM_ID,
            OUTCOME.INDICATION,
            OUTCOME.INDICATED_LEVEL,
            OUTCOME.JUDGED_LEVEL,
            OUTCOME.REASON,
            OUTCOME.DECIDED_BY,
            OUTCOME.RECORD,
            OUTCOME.RENDERED,
            OUTCOME.SUBMITTED_BY)
        .values(
            DSL.val(scope.authority(), OUTCOME.AUTHORITY_ID),
            DSL.val(about.id(), OUTCOME.ASSESSMENT_ID),
            DSL.field(
                DSL.select(ASSESSMENT.REVISION)
                    .from(ASSESSMENT)
                    .where(ASSESSMENT.ID.eq(about.id()))),
            DSL.val(about.version().id(), OUTCOME.VERSION_ID),
            DSL.val(HexFormat.of().parseHex(result.sha256())),
            DSL.val(judgement.orElse(null), OUTCOME.JUDGEMENT_ITEM_ID),
            DSL.val(indication, OUTCOME.INDICATION),
            DSL.val(level.orElse(null), OUTCOME.INDICATED_LEVEL),
            DSL.val(result.judged().map(Result.Judged::levelId).orElse(null), OUTCOME.JUDGED_LEVEL),
            DSL.val(result.judged().flatMap(Result.Judged::reason).orElse(null), OUTCOME.REASON),
            DSL.val(indicated.map(rules -> cut(String.join("; ", rules.because()))).orElse("")),
            // As text: bound as JSON, the server would write it anew, with other blanks.
            DSL.val(json.writeValueAsString(result)).coerce(OUTCOME.RECORD),
            DSL.val(
                result.routes().stream().map(Result.Steps::html).collect(Collectors.joining("\n"))),
            DSL.val(scope.account(), OUTCOME.SUBMITTED_BY))
        .execute();
  }

  /**
   * The columns compare levels of the judgement's own scale; the record holds all that was said.
   */
  private static boolean isJudged(Particulars about, String level) {
    return about.version().instrument().judgedLevels().stream()
        .anyMatch(each -> each.id().value().equals(level));
  }

  /** The column takes 200 characters; the record holds all of it. */
  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= 200
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 199)) + "…";
  }

  /** The result of the latest submission. */
  Optional<Result> findLatest(Scope scope, AssessmentId assessment) {
    return db.select(OUTCOME.RECORD)
        .from(OUTCOME)
        .where(OUTCOME.AUTHORITY_ID.eq(scope.authority()), OUTCOME.ASSESSMENT_ID.eq(assessment))
        .orderBy(OUTCOME.REVISION.desc())
        .limit(1)
        .fetchOptional(OUTCOME.RECORD)
        .map(stored -> json.readValue(stored.data(), Result.class));
  }

  /** The latest return. */
  Optional<ReturnedWith> findReturn(Scope scope, AssessmentId assessment) {
    return decided(scope, assessment, "RETURNED").fetchOptional(Records.mapping(ReturnedWith::new));
  }

  Optional<SignedOffWith> findSignOff(Scope scope, AssessmentId assessment) {
    return decided(scope, assessment, "SIGNED_OFF")
        .fetchOptional(Records.mapping(SignedOffWith::new));
  }

  private ResultQuery<Record3<Person, String, Instant>> decided(
      Scope scope, AssessmentId assessment, String decision) {
    return db.select(
            DSL.row(SIGN_OFF.SIGNER_ID, ACCOUNT.NAME).mapping(Person::new),
            SIGN_OFF.REASON,
            SIGN_OFF.AT)
        .from(SIGN_OFF)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(SIGN_OFF.SIGNER_ID))
        .where(
            SIGN_OFF.AUTHORITY_ID.eq(scope.authority()),
            SIGN_OFF.ASSESSMENT_ID.eq(assessment),
            SIGN_OFF.DECISION.eq(decision))
        .orderBy(SIGN_OFF.ROUND.desc())
        .limit(1);
  }

  void tick(Scope scope, AssessmentId assessment, String step, boolean done) {
    db.insertInto(STEP_DONE)
        .columns(
            STEP_DONE.AUTHORITY_ID,
            STEP_DONE.ASSESSMENT_ID,
            STEP_DONE.STEP_ID,
            STEP_DONE.DONE,
            STEP_DONE.ACCOUNT_ID)
        .values(scope.authority(), assessment, step, done, scope.account())
        .execute();
  }

  /** By step, the last time it was ticked; steps whose tick was taken back are left out. */
  Map<String, StepDone> ticked(Scope scope, AssessmentId assessment) {
    Map<String, StepDone> ticked = new LinkedHashMap<>();
    db.select(
            STEP_DONE.STEP_ID,
            STEP_DONE.DONE,
            DSL.row(ACCOUNT.ID, ACCOUNT.NAME).mapping(Person::new),
            STEP_DONE.AT)
        .from(STEP_DONE)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(STEP_DONE.ACCOUNT_ID))
        .where(STEP_DONE.AUTHORITY_ID.eq(scope.authority()), STEP_DONE.ASSESSMENT_ID.eq(assessment))
        .orderBy(STEP_DONE.ID)
        .fetch(Records.mapping(Tick::new))
        .forEach(tick -> {
          if (tick.done()) {
            ticked.put(tick.step(), new StepDone(tick.by(), tick.at()));
          } else {
            ticked.remove(tick.step());
          }
        });
    return ticked;
  }

  private record Tick(String step, boolean done, Person by, Instant at) {}
}
