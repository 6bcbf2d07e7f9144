package org.plumbline.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.springframework.stereotype.Service;

/** What auditors see: the trail of their own authority. */
@Service
public class AuditReading {
  /** For so long, one search is covered by the entry that says what was sought. */
  private static final Duration SAID_FOR = Duration.ofHours(1);

  private final AuditReadStore store;
  private final AuditTrail trail;
  private final Clock clock;

  AuditReading(AuditReadStore store, AuditTrail trail, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Looks for entries. Recorded with what was looked for, and by that entry is covered whatever of
   * it is read in the hour that follows.
   *
   * @throws NotAnAuditor unless the reader is one
   */
  public AuditSearch search(Account reader, AuditQuery query) {
    demandAuditor(reader);
    long newest = store.newest(reader.scope(), query);
    AuditSearch search = new AuditSearch(query, newest, store.count(reader.scope(), query, newest));
    trail.appendUnlessNewest(
        AuditEntry.by(reader, AuditEntry.Kind.AUDIT_READ).with(facts(query)),
        clock.instant().minus(SAID_FOR));
    return search;
  }

  /**
   * So many entries of what was found, from a place on.
   *
   * @throws NotAnAuditor unless the reader is one
   */
  public List<AuditLine> list(
      Account reader, AuditSearch search, AuditOrder order, int first, int most) {
    demandAuditor(reader);
    return store.list(reader.scope(), search, order, first, most);
  }

  private static void demandAuditor(Account reader) {
    if (!reader.is(Role.AUDITOR)) {
      throw new NotAnAuditor();
    }
  }

  /** What was sought is not what was seen: the reference is not one that finds this entry. */
  private static Map<String, String> facts(AuditQuery query) {
    Map<String, String> facts = new TreeMap<>();
    query.from().ifPresent(from -> facts.put("from", from.toString()));
    query.until().ifPresent(until -> facts.put("until", until.toString()));
    query.account().ifPresent(who -> facts.put("account", Integer.toString(who.value())));
    query.kind().ifPresent(kind -> facts.put("kind", kind.name()));
    query.reference().ifPresent(reference -> facts.put("sought", reference.value()));
    if (query.ofNobody()) {
      facts.put("entries", "of_nobody_known");
    }
    return facts;
  }
}
