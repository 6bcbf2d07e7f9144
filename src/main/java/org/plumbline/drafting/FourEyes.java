package org.plumbline.drafting;

import java.util.Map;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Whether a second person approves before a version of an authority is published. */
@Service
public class FourEyes {
  private final FourEyesStore store;
  private final AuditTrail audit;
  private final TransactionOperations transaction;

  FourEyes(FourEyesStore store, AuditTrail audit, TransactionOperations transaction) {
    this.store = store;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Whether the account's authority asks for a second person. */
  public boolean areAskedFor(Account who) {
    return store.areAskedFor(who.authority().id());
  }

  /**
   * Asks for a second person from now on, or no longer.
   *
   * @throws NoSuchDraft when the account is no board admin's
   */
  public void turn(Account who, boolean on) {
    Drafts.demandAdmin(who, "settings");
    transaction.executeWithoutResult(_ -> {
      if (store.turn(who.authority().id(), on)) {
        audit.append(
            AuditEntry.by(
                    who, on ? AuditEntry.Kind.FOUR_EYES_ASKED : AuditEntry.Kind.FOUR_EYES_ENDED)
                .with(Map.of("authority", who.authority().code().value())));
      }
    });
  }
}
