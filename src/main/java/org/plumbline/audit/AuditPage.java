package org.plumbline.audit;

import java.util.List;
import java.util.Optional;

/**
 * Some of what an auditor looked for, newest first.
 *
 * @param olderThan the id to ask on with, when there is more
 */
public record AuditPage(List<AuditLine> lines, Optional<Long> olderThan) {
  public AuditPage {
    lines = List.copyOf(lines);
  }
}
