package org.plumbline.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.springframework.stereotype.Service;

/** What auditors see: the trail of their own authority. */
@Service
public class AuditReading {
  public static final int LINES_PER_PAGE = 50;

  /** For so long, pages of one search are covered by the entry that says what was sought. */
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
   * A page of what was looked for, newest first. Recorded with what was looked for, once for all
   * its pages.
   *
   * @throws NotAnAuditor unless the reader is one
   */
  public AuditPage read(Account reader, AuditQuery query) {
    if (!reader.is(Role.AUDITOR)) {
      throw new NotAnAuditor();
    }
    List<AuditLine> lines = store.list(reader.scope(), query, LINES_PER_PAGE + 1);
    trail.appendUnlessNewest(
        AuditEntry.by(reader, AuditEntry.Kind.AUDIT_READ).with(facts(query)),
        clock.instant().minus(SAID_FOR));
    if (lines.size() <= LINES_PER_PAGE) {
      return new AuditPage(lines, Optional.empty());
    }
    List<AuditLine> page = lines.subList(0, LINES_PER_PAGE);
    return new AuditPage(page, Optional.of(page.getLast().id()));
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
