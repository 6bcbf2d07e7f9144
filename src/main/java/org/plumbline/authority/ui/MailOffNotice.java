package org.plumbline.authority.ui;

import org.plumbline.shell.Notice;

/** Says that nothing is mailed, and how that is changed. */
final class MailOffNotice {
  private MailOffNotice() {}

  static Notice make() {
    return new Notice(
        Notice.Kind.WARN,
        "Plumbline cannot send mail yet, so no address can be confirmed. Ask whoever runs Plumbline for you to switch mail on.");
  }
}
