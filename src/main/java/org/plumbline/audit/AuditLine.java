package org.plumbline.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of the trail as an auditor reads it.
 *
 * @param who name of the person
 * @param child reference of the child it is about, if any
 * @param assessment reference of the assessment it is about, if any
 * @param detail ids and counts, by what they are
 */
public record AuditLine(
    long id,
    Instant at,
    Optional<String> who,
    AuditEntry.Kind kind,
    Optional<String> child,
    Optional<String> assessment,
    boolean refused,
    Map<String, String> detail) {
  public AuditLine {
    detail = Map.copyOf(detail);
  }
}
