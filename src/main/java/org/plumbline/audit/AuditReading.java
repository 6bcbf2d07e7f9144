package org.plumbline.audit;

import java.util.List;
import java.util.Optional;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.springframework.stereotype.Service;

/** What auditors see: the trail of their own authority. */
@Service
public class AuditReading {
  public static final int LINES_PER_PAGE = 50;

  private final AuditReadStore store;

  AuditReading(AuditReadStore store) {
    this.store = store;
  }

  /**
   * A page of what was looked for, newest first.
   *
   * @throws NotAnAuditor unless the reader is one
   */
  public AuditPage read(Account reader, AuditQuery query) {
    if (!reader.is(Role.AUDITOR)) {
      throw new NotAnAuditor();
    }
    List<AuditLine> lines = store.list(reader.scope(), query, LINES_PER_PAGE + 1);
    if (lines.size() <= LINES_PER_PAGE) {
      return new AuditPage(lines, Optional.empty());
    }
    List<AuditLine> page = lines.subList(0, LINES_PER_PAGE);
    return new AuditPage(page, Optional.of(page.getLast().id()));
  }
}
