package org.plumbline.authority;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** Sends letters, where a mail server is configured. */
public final class Mail {
  private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

  private final Optional<MailSender> sender;
  private final String from;

  private Mail(Optional<MailSender> sender, String from) {
    this.sender = sender;
    this.from = from;
  }

  static Mail off() {
    return new Mail(Optional.empty(), "");
  }

  /**
   * Mail by way of a server.
   *
   * @param from who the letters are from
   * @throws SettingUnusable when that is no address
   */
  static Mail by(MailSender sender, String from) {
    return new Mail(
        Optional.of(sender),
        MailAddress.parse(from)
            .map(MailAddress::value)
            .orElseThrow(() ->
                new SettingUnusable(
                    "plumbline.mail.from is '%s'. Set it to the address that letters come from, or take plumbline.mail.host away."
                        .formatted(from))));
  }

  /** Whether there is a server to send with. */
  public boolean isOn() {
    return sender.isPresent();
  }

  /**
   * Sends a letter of plain text; waits until the server has taken it.
   *
   * @return whether it has; if not, nothing was sent, and the log says why
   */
  public boolean send(String to, String subject, String text) {
    if (sender.isEmpty()) {
      return false;
    }
    SimpleMailMessage letter = new SimpleMailMessage();
    letter.setFrom(from);
    letter.setTo(to);
    letter.setSubject(subject);
    letter.setText(text);
    try {
      sender.get().send(letter);
      return true;
    } catch (MailException refused) {
      LOG.warn("A letter was not sent: {}", refused.getMessage());
      return false;
    }
  }
}
