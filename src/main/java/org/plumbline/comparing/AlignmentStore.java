package org.plumbline.comparing;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ALIGNMENT;
import static org.plumbline.db.schema.Tables.INSTRUMENT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.plumbline.authority.Scope;
import org.plumbline.db.EnumColumn;
import org.plumbline.id.InstrumentCode;
import org.springframework.stereotype.Component;

/** What was said of two instruments, in the database. */
@Component
class AlignmentStore {
  private final DSLContext db;

  AlignmentStore(DSLContext db) {
    this.db = db;
  }

  /**
   * Two instruments as the table has them.
   *
   * @param first the one with the smaller id
   * @param swapped whether that is the second of those that were asked for
   */
  record Line(int first, int other, boolean swapped) {}

  Line line(InstrumentCode ours, InstrumentCode theirs) {
    int one = id(ours);
    int two = id(theirs);
    return one < two ? new Line(one, two, false) : new Line(two, one, true);
  }

  private int id(InstrumentCode code) {
    return db.select(INSTRUMENT.ID)
        .from(INSTRUMENT)
        .where(INSTRUMENT.CODE.eq(code))
        .fetchSingle(row -> row.get(INSTRUMENT.ID));
  }

  /** Everything that people of the authority said, the oldest first. */
  List<Decision> list(Scope scope, Line line) {
    return db
        .select(
            ALIGNMENT.ELEMENT,
            ALIGNMENT.OTHER_ELEMENT,
            EnumColumn.of(ALIGNMENT.VERDICT, Decision.Verdict.class),
            ACCOUNT.NAME,
            ALIGNMENT.AT)
        .from(ALIGNMENT)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ALIGNMENT.ACCOUNT_ID))
        .where(is(scope, line))
        .orderBy(ALIGNMENT.ROUND)
        .fetch(Records.mapping(Decision::new))
        .stream()
        .map(decision -> line.swapped() ? decision.swapped() : decision)
        .toList();
  }

  /** How much was said of the two; nobody of the authority says more until the transaction ends. */
  int lockRounds(Scope scope, Line line) {
    db.select(INSTRUMENT.ID)
        .from(INSTRUMENT)
        .where(INSTRUMENT.ID.eq(line.first()))
        .forUpdate()
        .fetch();
    return db.fetchCount(ALIGNMENT, is(scope, line));
  }

  void insert(Scope scope, Line line, int rounds, List<Alignments.Said> said) {
    int round = rounds;
    for (Alignments.Said each : said) {
      round++;
      db.insertInto(ALIGNMENT)
          .set(ALIGNMENT.AUTHORITY_ID, scope.authority())
          .set(ALIGNMENT.INSTRUMENT_ID, line.first())
          .set(ALIGNMENT.OTHER_ID, line.other())
          .set(ALIGNMENT.ROUND, round)
          .set(ALIGNMENT.ELEMENT, line.swapped() ? each.theirs() : each.ours())
          .set(ALIGNMENT.OTHER_ELEMENT, line.swapped() ? each.ours() : each.theirs())
          .set(ALIGNMENT.VERDICT, each.verdict().name())
          .set(ALIGNMENT.ACCOUNT_ID, scope.account())
          .execute();
    }
  }

  private static Condition is(Scope scope, Line line) {
    return ALIGNMENT
        .AUTHORITY_ID
        .eq(scope.authority())
        .and(ALIGNMENT.INSTRUMENT_ID.eq(line.first()))
        .and(ALIGNMENT.OTHER_ID.eq(line.other()));
  }
}
