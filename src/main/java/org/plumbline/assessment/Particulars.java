package org.plumbline.assessment;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.audit.AuditEntry;
import org.plumbline.authority.Account;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.Reference;
import org.plumbline.id.SectionId;
import org.plumbline.publication.PublishedVersion;

/**
 * What is known of an assessment without its answers.
 *
 * @param version the version it is pinned to for ever
 * @param revision counts every save
 * @param leftAt the section somebody wrote in last
 * @param follows the assessment that it follows, on the same child
 * @param movedTo where the work goes on, once it was moved to a newer version; nobody writes here
 *     any more
 */
public record Particulars(
    AssessmentId id,
    Reference reference,
    Child child,
    PublishedVersion version,
    Person author,
    int revision,
    Instant startedAt,
    Instant changedAt,
    Optional<SectionId> leftAt,
    Optional<Instant> submittedAt,
    Optional<Instant> signedOffAt,
    Optional<Followed> follows,
    Optional<Reference> movedTo) {

  /** The beginning of an entry in the audit trail that is about it, and so about its child. */
  AuditEntry entry(Account who, AuditEntry.Kind kind) {
    return AuditEntry.by(who, kind).about(child.id()).about(id);
  }
}
