package org.plumbline.assessment;

import java.util.Map;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.id.Reference;
import org.springframework.stereotype.Component;

/**
 * Finds children's records for those who may have them. Whoever asks for what is not theirs is
 * recorded, so this is called outside of transactions that the refusal would roll back.
 */
@Component
class Records {
  private final AssessmentStore assessments;
  private final ChildStore children;
  private final AuditTrail audit;

  Records(AssessmentStore assessments, ChildStore children, AuditTrail audit) {
    this.assessments = assessments;
    this.children = children;
    this.audit = audit;
  }

  /**
   * Somebody who works with children.
   *
   * @throws NotPermitted for all others; the attempt is recorded
   */
  void demandCaseworker(Account who) {
    if (!who.is(Role.PRACTITIONER) && !who.is(Role.MANAGER)) {
      audit.append(
          AuditEntry.by(who, AuditEntry.Kind.ACCESS_REFUSED).refusedWith(Map.of("why", "role")));
      throw new NotPermitted("Only practitioners and managers see children's records.");
    }
  }

  AssessmentStore.Head get(Account who, Reference reference) {
    demandCaseworker(who);
    return assessments
        .find(who.scope(), reference)
        .orElseThrow(() -> refused(who, "assessment", reference));
  }

  /** As it stands now. */
  AssessmentStore.Head get(Account who, Particulars about) {
    demandCaseworker(who);
    return assessments
        .find(who.scope(), about.id())
        .orElseThrow(() -> refused(who, "assessment", about.reference()));
  }

  Child getChild(Account who, Reference reference) {
    demandCaseworker(who);
    return children
        .find(who.scope(), reference)
        .orElseThrow(() -> refused(who, "child", reference));
  }

  private NoSuchRecord refused(Account who, String kind, Reference asked) {
    audit.append(
        AuditEntry.by(who, AuditEntry.Kind.ACCESS_REFUSED)
            .refusedWith(Map.of("why", "none_here", kind, asked.value())));
    return new NoSuchRecord(asked.value());
  }
}
