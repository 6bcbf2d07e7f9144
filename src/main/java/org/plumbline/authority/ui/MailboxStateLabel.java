package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import org.plumbline.authority.Mailbox;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;

/** Whether something can be sent to a mailbox, as sign and words. */
final class MailboxStateLabel {
  private MailboxStateLabel() {}

  static Component of(Mailbox mailbox) {
    if (mailbox.address().isEmpty()) {
      return Parts.state("state--warn", Icon.Symbol.WARN, "No address: sending is off");
    }
    return mailbox
        .confirmedAt()
        .map(at -> Parts.state("state--done", Icon.Symbol.CHECK, "Confirmed " + Dates.day(at)))
        .orElseGet(
            () -> Parts.state("state--warn", Icon.Symbol.WARN, "Not confirmed: sending is off"));
  }
}
