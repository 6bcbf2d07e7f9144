package org.plumbline.assessment;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.id.ChildId;
import org.plumbline.id.IdSource;
import org.plumbline.id.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children an authority knows. Every look at a record is in the audit trail first. */
@Service
public class Children {
  private static final int MOST = 50;

  private final ChildStore store;
  private final AuditTrail audit;
  private final IdSource ids;
  private final SecureRandom random = new SecureRandom();

  Children(ChildStore store, AuditTrail audit, IdSource ids) {
    this.store = store;
    this.audit = audit;
    this.ids = ids;
  }

  /**
   * Children whose names hold every word typed, or whose reference it is; at most 50, by family
   * name.
   */
  @Transactional
  public List<Child> search(Account who, String typed) {
    List<String> words =
        Arrays.stream(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    Optional<Child> referred =
        Reference.parse(typed).flatMap(reference -> store.find(who.scope(), reference));
    List<Child> found =
        referred.map(List::of).orElseGet(() -> store.search(who.scope(), words, MOST));
    audit.append(
        AuditEntry.by(who, AuditEntry.Kind.CHILDREN_SEARCHED)
            .with(Map.of("found", Integer.toString(found.size()))));
    return found;
  }

  /** The child's record, for somebody who opens it. */
  @Transactional(noRollbackFor = NoSuchRecord.class)
  public Child open(Account who, Reference reference) {
    Child child = get(who, reference);
    audit.append(AuditEntry.by(who, AuditEntry.Kind.CHILD_READ).about(child.id()));
    return child;
  }

  /** Children who may be the same as the one about to be entered. */
  @Transactional
  public List<Child> alike(
      Account who, String givenName, String familyName, Optional<LocalDate> bornOn) {
    List<Child> found = store.alike(who.scope(), givenName.strip(), familyName.strip(), bornOn);
    if (!found.isEmpty()) {
      audit.append(
          AuditEntry.by(who, AuditEntry.Kind.CHILDREN_SEARCHED)
              .with(Map.of("found", Integer.toString(found.size()))));
    }
    return found;
  }

  /** Enters a child who is not known yet. */
  @Transactional
  public Child register(
      Account who, String givenName, String familyName, Optional<LocalDate> bornOn) {
    Child child =
        new Child(
            new ChildId(ids.next()),
            Reference.random(random),
            givenName.strip(),
            familyName.strip(),
            bornOn);
    store.insert(who.scope(), child);
    audit.append(AuditEntry.by(who, AuditEntry.Kind.CHILD_REGISTERED).about(child.id()));
    return child;
  }

  private Child get(Account who, Reference reference) {
    return store
        .find(who.scope(), reference)
        .orElseThrow(() -> {
          audit.append(
              AuditEntry.by(who, AuditEntry.Kind.ACCESS_REFUSED)
                  .refusedWith(Map.of("child", reference.value())));
          return new NoSuchRecord(reference.value());
        });
  }
}
