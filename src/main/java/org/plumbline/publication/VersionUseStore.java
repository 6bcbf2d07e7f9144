package org.plumbline.publication;

import static org.plumbline.db.schema.Tables.ASSESSMENT;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.authority.Scope;
import org.plumbline.id.VersionId;
import org.springframework.stereotype.Component;

/** Counts the assessments that stand on a version. */
@Component
class VersionUseStore {
  private final DSLContext db;

  VersionUseStore(DSLContext db) {
    this.db = db;
  }

  VersionUse count(Scope scope, VersionId version) {
    Map<String, Integer> counts =
        db.select(ASSESSMENT.STATE, DSL.count())
            .from(ASSESSMENT)
            .where(ASSESSMENT.AUTHORITY_ID.eq(scope.authority()), ASSESSMENT.VERSION_ID.eq(version))
            .groupBy(ASSESSMENT.STATE)
            .fetchMap(ASSESSMENT.STATE, DSL.count());
    int signedOff = counts.getOrDefault("SIGNED_OFF", 0);
    int submitted = counts.getOrDefault("SUBMITTED", 0);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new VersionUse(all - submitted - signedOff, submitted, signedOff);
  }
}
