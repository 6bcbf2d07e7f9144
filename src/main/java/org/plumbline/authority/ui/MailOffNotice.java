package org.plumbline.authority.ui;

import org.plumbline.shell.Notice;

/** Says that nothing is mailed, and how that is changed. */
final class MailOffNotice {
  private MailOffNotice() {}

  static Notice make() {
    return new Notice(
        Notice.Kind.WARN,
        "Mail is off, so that no address can be confirmed: whoever runs Plumbline switches it on with PLUMBLINE_MAIL_HOST and PLUMBLINE_MAIL_FROM, as operations.md says under Mail.");
  }
}
