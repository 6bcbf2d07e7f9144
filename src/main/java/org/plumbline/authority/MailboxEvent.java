package org.plumbline.authority;

import java.util.Optional;
import org.plumbline.id.ElementId;

/**
 * What was done about a mailbox; published as it happens, in the same transaction, for the audit
 * trail to record.
 *
 * @param address that it was about; none: the mailbox has none from now on
 */
public record MailboxEvent(Account by, ElementId mailbox, What what, Optional<String> address) {
  /** What was done. */
  public enum What {
    ADDED,
    RENAMED,
    ADDRESS_CHANGED,
    CODE_SENT,
    CONFIRMED,
    WRONG_CODE
  }
}
