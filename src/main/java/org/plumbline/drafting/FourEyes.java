package org.plumbline.drafting;

import java.util.Map;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.db.Transactions;
import org.springframework.stereotype.Service;

/** Whether a second person approves before a version of an authority is published. */
@Service
public class FourEyes {
  private final FourEyesStore store;
  private final AuditTrail audit;
  private final Transactions transactions;

  FourEyes(FourEyesStore store, AuditTrail audit, Transactions transactions) {
    this.store = store;
    this.audit = audit;
    this.transactions = transactions;
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
    transactions.run(() -> {
      if (store.turn(who.authority().id(), on)) {
        audit.append(
            AuditEntry.by(
                    who, on ? AuditEntry.Kind.FOUR_EYES_ASKED : AuditEntry.Kind.FOUR_EYES_ENDED)
                .with(Map.of("authority", who.authority().code().value())));
      }
    });
  }
}
