package org.plumbline.authority;

/** What is written to mailboxes about themselves. Never a word about a child. */
final class Letters {
  private Letters() {}

  static boolean sendCode(Mail mail, Account by, Mailbox mailbox, String address, String code) {
    return mail.send(
        address,
        "Code to confirm this mailbox: " + code,
        """
        %s of %s wants Plumbline to send next steps of assessments to this mailbox, under the name
        "%s".

        The code is %s

        If that is right, tell %s this code. It is good for 30 minutes. Nothing is sent here before
        somebody has entered it.

        If you do not know what this is about, do nothing: without the code nothing will be sent.
        """
            .formatted(by.name(), by.authority().name(), mailbox.name(), code, by.name()));
  }

  static boolean tellOfChange(Mail mail, Account by, Mailbox before) {
    return before
        .usableAddress()
        .filter(address ->
            mail.send(
                address,
                "This mailbox is no longer in use for " + before.name(),
                """
                %s of %s has changed the address of the mailbox "%s" in Plumbline.

                Until now next steps of assessments were sent here. From now on nothing is.

                If you did not expect this, tell a board admin of %s at once.
                """
                    .formatted(
                        by.name(), by.authority().name(), before.name(), by.authority().name())))
        .isPresent();
  }
}
