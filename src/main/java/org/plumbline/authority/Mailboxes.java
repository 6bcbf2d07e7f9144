package org.plumbline.authority;

import static org.plumbline.authority.Refused.Part.ADDRESS;
import static org.plumbline.authority.Refused.Part.ID;
import static org.plumbline.authority.Refused.Part.NAME;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.authority.MailboxEvent.What;
import org.plumbline.db.Transactions;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.ElementId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * An authority's directory of mailboxes. An address is used only once it is confirmed, for which
 * see {@link Confirmations}.
 */
@Service
public class Mailboxes {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PRINTED = 254;

  private final MailboxStore store;
  private final NamedMailboxes named;
  private final Mail mail;
  private final ApplicationEventPublisher events;
  private final Transactions transactions;

  Mailboxes(
      MailboxStore store,
      NamedMailboxes named,
      Mail mail,
      ApplicationEventPublisher events,
      Transactions transactions) {
    this.store = store;
    this.named = named;
    this.mail = mail;
    this.events = events;
    this.transactions = transactions;
  }

  /**
   * A mailbox to be added, as it was typed.
   *
   * @param printed what stands in print, as words only
   * @param address may be empty
   */
  public record Wanted(String id, String name, Optional<String> printed, String address) {}

  /** Whom a change of address was told to. */
  public enum Told {
    /** The old address was in use, and was told. */
    OLD_ADDRESS,
    /** The old address was in use, and the letter to it could not be sent. */
    COULD_NOT,
    /** Nothing was ever sent to the old address, so there is nobody to tell. */
    NOBODY
  }

  /**
   * Where something may be sent for a mailbox that an instrument names; empty while unconfirmed.
   */
  public Optional<String> findAddress(AuthorityId authority, ElementId mailbox) {
    return store.find(authority, mailbox).flatMap(Mailbox::usableAddress);
  }

  /**
   * The directory, by name.
   *
   * @throws NotFoundHere when the account is no board admin's
   */
  public List<Mailbox> list(Account admin) {
    NotFoundHere.unlessBoardAdmin(admin);
    return store.list(admin.authority().id());
  }

  /** The mailboxes that routes name, whether or not they are in the directory, by id. */
  public List<NamedMailbox> listNamed(Account admin) {
    NotFoundHere.unlessBoardAdmin(admin);
    return named.listFor(admin.authority());
  }

  /**
   * One of the directory.
   *
   * @throws NotFoundHere when there is none of that id
   */
  public Mailbox get(Account admin, ElementId id) {
    NotFoundHere.unlessBoardAdmin(admin);
    return store.find(admin.authority().id(), id).orElseThrow(() -> missing(id));
  }

  /**
   * Adds a mailbox; its address is not confirmed.
   *
   * @throws Refused with everything that is to be put right
   */
  public Mailbox add(Account admin, Wanted wanted) {
    NotFoundHere.unlessBoardAdmin(admin);
    AuthorityId authority = admin.authority().id();
    return transactions.run(_ -> {
      Map<Refused.Part, String> problems = new EnumMap<>(Refused.Part.class);
      checkName(wanted.name(), problems);
      Optional<String> address = address(wanted.address(), problems);
      Optional<ElementId> id = id(wanted.id());
      if (id.isEmpty()) {
        problems.put(
            ID,
            "Write small letters, digits and _ without blanks, a letter first, as the instrument does: mash_referral.");
      } else if (store.find(authority, id.get()).isPresent()) {
        problems.put(ID, "There is a mailbox %s already. Choose another.".formatted(id.get()));
      }
      if (!problems.isEmpty()) {
        throw new Refused(problems);
      }
      ElementId known = id.orElseThrow();
      store.insert(
          authority,
          known,
          wanted.name().strip(),
          wanted.printed().map(Mailboxes::shortened),
          address);
      tell(admin, known, What.ADDED, address);
      return get(admin, known);
    });
  }

  /**
   * Gives a mailbox another name.
   *
   * @throws Refused when the name will not do
   */
  public void rename(Account admin, ElementId id, String name) {
    transactions.run(() -> {
      Mailbox now = locked(admin, id);
      Map<Refused.Part, String> problems = new EnumMap<>(Refused.Part.class);
      checkName(name, problems);
      if (!problems.isEmpty()) {
        throw new Refused(problems);
      }
      if (!now.name().equals(name.strip())) {
        store.updateName(admin.authority().id(), id, name.strip());
        tell(admin, id, What.RENAMED, now.address());
      }
    });
  }

  /**
   * Sets another address, or none. It has to be confirmed; the one before is told that it is out of
   * use, if it was in use.
   *
   * @throws Refused when it is no address
   */
  public Told changeAddress(Account admin, ElementId id, String typed) {
    Optional<Mailbox> changed =
        transactions.run(_ -> {
          Mailbox now = locked(admin, id);
          Map<Refused.Part, String> problems = new EnumMap<>(Refused.Part.class);
          Optional<String> address = address(typed, problems);
          if (!problems.isEmpty()) {
            throw new Refused(problems);
          }
          if (now.address().equals(address)) {
            return Optional.<Mailbox>empty();
          }
          store.updateAddress(admin.authority().id(), id, address);
          tell(admin, id, What.ADDRESS_CHANGED, address);
          return Optional.of(now);
        });
    if (changed.flatMap(Mailbox::usableAddress).isEmpty()) {
      return Told.NOBODY;
    }
    return Letters.tellOfChange(mail, admin, changed.get()) ? Told.OLD_ADDRESS : Told.COULD_NOT;
  }

  private Mailbox locked(Account admin, ElementId id) {
    NotFoundHere.unlessBoardAdmin(admin);
    return store.lock(admin.authority().id(), id).orElseThrow(() -> missing(id));
  }

  static NotFoundHere missing(ElementId id) {
    return new NotFoundHere("no mailbox " + id + " is in this directory");
  }

  private static void checkName(String name, Map<Refused.Part, String> problems) {
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      problems.put(
          NAME,
          "Write who reads there, such as MASH, in %d characters at most.".formatted(LONGEST_NAME));
    }
  }

  private static Optional<String> address(String typed, Map<Refused.Part, String> problems) {
    Optional<String> address = MailAddress.parse(typed).map(MailAddress::value);
    if (address.isEmpty() && !typed.isBlank()) {
      problems.put(
          ADDRESS, "This is no address. Write one such as mash@example.gov.uk, or leave it empty.");
    }
    return address;
  }

  private static Optional<ElementId> id(String typed) {
    try {
      return Optional.of(new ElementId(typed.strip()));
    } catch (IllegalArgumentException misspelt) {
      return Optional.empty();
    }
  }

  private static String shortened(String printed) {
    return printed.length() <= LONGEST_PRINTED ? printed : printed.substring(0, LONGEST_PRINTED);
  }

  private void tell(Account admin, ElementId id, What what, Optional<String> address) {
    events.publishEvent(new MailboxEvent(admin, id, what, address));
  }
}
