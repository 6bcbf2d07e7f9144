package org.plumbline.audit;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.id.AccountId;
import org.plumbline.id.Reference;

/**
 * What an auditor looks for; whatever is empty does not matter.
 *
 * @param from not before
 * @param until before
 * @param ofNobody what nobody known did, in no authority, such as signing in under a name that
 *     nobody has; otherwise what was done in the auditor's own
 * @param reference of a child, with all its assessments, or of one assessment
 */
public record AuditQuery(
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<AccountId> account,
    boolean ofNobody,
    Optional<AuditEntry.Kind> kind,
    Optional<Reference> reference) {
  public static AuditQuery everything() {
    return new AuditQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
