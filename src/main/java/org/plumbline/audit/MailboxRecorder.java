package org.plumbline.audit;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.authority.MailboxEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what was done about the mailboxes of an authority. */
@Component
class MailboxRecorder {
  private final AuditTrail trail;

  MailboxRecorder(AuditTrail trail) {
    this.trail = trail;
  }

  /** At once and in the caller's transaction: what cannot be recorded does not happen. */
  @EventListener
  void record(MailboxEvent event) {
    Map<String, String> detail = new TreeMap<>();
    detail.put("mailbox", event.mailbox().toString());
    event.address().ifPresent(address -> detail.put("mail_address", address));
    trail.append(
        event.what() == MailboxEvent.What.WRONG_CODE
            ? AuditEntry.by(event.by(), AuditEntry.Kind.MAILBOX_CONFIRMED).refusedWith(detail)
            : AuditEntry.by(event.by(), kind(event.what())).with(detail));
  }

  private static AuditEntry.Kind kind(MailboxEvent.What what) {
    return switch (what) {
      case ADDED -> AuditEntry.Kind.MAILBOX_ADDED;
      case RENAMED -> AuditEntry.Kind.MAILBOX_RENAMED;
      case ADDRESS_CHANGED -> AuditEntry.Kind.MAILBOX_ADDRESS_CHANGED;
      case CODE_SENT -> AuditEntry.Kind.MAILBOX_CODE_SENT;
      case CONFIRMED, WRONG_CODE -> AuditEntry.Kind.MAILBOX_CONFIRMED;
    };
  }
}
