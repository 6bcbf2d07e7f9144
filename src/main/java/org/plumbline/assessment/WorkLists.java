package org.plumbline.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.springframework.stereotype.Service;

/**
 * What asks something of somebody: what they started as a practitioner, for two weeks after it was
 * signed off, and what waits for them as a manager. However long it is, all of it can be read.
 */
@Service
public class WorkLists {
  private static final Duration LATELY = Duration.ofDays(14);

  /** For so long, a work list that shows the same is covered by the entry that says so. */
  private static final Duration SAID_FOR = Duration.ofHours(1);

  private final WorkListStore store;
  private final Records records;
  private final AuditTrail audit;
  private final Clock clock;

  WorkLists(WorkListStore store, Records records, AuditTrail audit, Clock clock) {
    this.store = store;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  /** How many entries there are of each part that has any. */
  public Map<WorkPart, Integer> count(Account who, WorkSearch search) {
    return store.count(reader(who), search);
  }

  /**
   * So many entries from a place on. Recorded with the children and assessments among them; where
   * it shows the same as before, once an hour.
   */
  public List<Listed> list(Account who, WorkSearch search, WorkOrder order, int first, int most) {
    List<Listed> list =
        store.list(reader(who), search, order, first, most).stream().map(Listed::of).toList();
    if (!list.isEmpty()) {
      Supplier<Stream<Particulars>> shown = () -> list.stream().map(Listed::particulars);
      audit.appendUnlessNewest(
          AuditEntry.by(who, AuditEntry.Kind.WORK_LIST_READ)
              .showing(
                  shown.get().map(about -> about.child().reference()),
                  shown.get().map(Particulars::reference)),
          clock.instant().minus(SAID_FOR));
    }
    return list;
  }

  private WorkListStore.Reader reader(Account who) {
    records.demandCaseworker(who);
    return WorkListStore.Reader.of(who, clock.instant().minus(LATELY));
  }
}
