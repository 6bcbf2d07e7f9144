package org.plumbline.authority;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.plumbline.authority.MailboxEvent.What;
import org.plumbline.db.Transactions;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.ElementId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Confirms the address of a mailbox: by six digits that were mailed to it and came back within half
 * an hour and five tries.
 */
@Service
public class Confirmations {
  private static final int CODES = 1_000_000;
  private static final Duration GOOD_FOR = Duration.ofMinutes(30);
  private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);

  private final MailboxStore store;
  private final Mail mail;
  private final Passwords hashes;
  private final ApplicationEventPublisher events;
  private final Transactions transactions;
  private final RandomGenerator random;
  private final Clock clock;

  Confirmations(
      MailboxStore store,
      Mail mail,
      Passwords hashes,
      ApplicationEventPublisher events,
      Transactions transactions,
      RandomGenerator random,
      Clock clock) {
    this.store = store;
    this.mail = mail;
    this.hashes = hashes;
    this.events = events;
    this.transactions = transactions;
    this.random = random;
    this.clock = clock;
  }

  /** What became of sending a code. */
  public sealed interface Sent {
    /** It is on its way. */
    record Yes(String address, Instant goodUntil) implements Sent {}

    /** One was sent just now. */
    record TooSoon(Instant notBefore) implements Sent {}

    /** There is no address to send it to, or mail is off. */
    record Nowhere() implements Sent {}

    /** The mail server did not take it. */
    record NotTaken() implements Sent {}
  }

  /** What became of entering a code. */
  public sealed interface Entered {
    /** The address is confirmed. */
    record Confirmed(Mailbox mailbox) implements Entered {}

    /** It is another one. */
    record Wrong(int triesLeft) implements Entered {}

    /** No code is good for this address now: too old, tried too often, or none was sent. */
    record NoneGood() implements Entered {}
  }

  /** Whether anything can be mailed at all. */
  public boolean isMailOn() {
    return mail.isOn();
  }

  /** Mails a code to the address; whoever reads it there tells it to the board admin. */
  public Sent sendCode(Account admin, ElementId id) {
    AuthorityId authority = admin.authority().id();
    String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
    String hash = hashes.hash(code);
    Sent sent =
        transactions.run(_ -> {
          Mailbox mailbox = locked(admin, id);
          if (mailbox.address().isEmpty() || !mail.isOn()) {
            return new Sent.Nowhere();
          }
          Instant now = clock.instant();
          Optional<Instant> wait =
              store
                  .findCode(authority, id)
                  .map(last -> last.sentAt().plus(BETWEEN_CODES))
                  .filter(now::isBefore);
          if (wait.isPresent()) {
            return new Sent.TooSoon(wait.get());
          }
          String address = mailbox.address().get();
          Instant until = now.plus(GOOD_FOR);
          store.putCode(authority, id, new MailboxStore.Code(address, hash, now, until, 0));
          return new Sent.Yes(address, until);
        });
    if (sent instanceof Sent.Yes(String address, Instant _)) {
      if (!Letters.sendCode(mail, admin, find(admin, id), address, code)) {
        return new Sent.NotTaken();
      }
      transactions.run(() -> tell(admin, id, What.CODE_SENT, Optional.of(address)));
    }
    return sent;
  }

  /** Confirms the address with the code that was mailed to it. */
  public Entered enterCode(Account admin, ElementId id, String typed) {
    AuthorityId authority = admin.authority().id();
    Optional<MailboxStore.Code> tried =
        transactions.run(_ -> {
          Mailbox mailbox = locked(admin, id);
          return store
              .findCode(authority, id)
              .filter(code -> mailbox.address().equals(Optional.of(code.address())))
              .filter(code -> clock.instant().isBefore(code.goodUntil()))
              .filter(_ -> !mailbox.isConfirmed())
              .filter(_ -> store.countTry(authority, id));
        });
    if (tried.isEmpty()) {
      return new Entered.NoneGood();
    }
    boolean right = hashes.matches(typed.replaceAll("\\s", ""), Optional.of(tried.get().hash()));
    return transactions.run(_ -> {
      Mailbox mailbox = locked(admin, id);
      if (!right || !mailbox.address().equals(Optional.of(tried.get().address()))) {
        tell(admin, id, What.WRONG_CODE, mailbox.address());
        return new Entered.Wrong(tried.get().triesLeft() - 1);
      }
      store.updateConfirmed(authority, id, clock.instant());
      tell(admin, id, What.CONFIRMED, mailbox.address());
      return new Entered.Confirmed(find(admin, id));
    });
  }

  private Mailbox locked(Account admin, ElementId id) {
    NotFoundHere.unlessBoardAdmin(admin);
    return store.lock(admin.authority().id(), id).orElseThrow(() -> Mailboxes.missing(id));
  }

  private Mailbox find(Account admin, ElementId id) {
    return store.find(admin.authority().id(), id).orElseThrow(() -> Mailboxes.missing(id));
  }

  private void tell(Account admin, ElementId id, What what, Optional<String> address) {
    events.publishEvent(new MailboxEvent(admin, id, what, address));
  }
}
