package org.plumbline.authority;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a whole account: the person, the membership, the roles, and the event. */
@Component
class AccountWriter {
  private final AccountStore store;
  private final ApplicationEventPublisher events;

  AccountWriter(AccountStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  Account write(NewAccount wanted, String hash, Optional<Account> by) {
    return write(wanted, hash, Optional.empty(), by);
  }

  /**
   * The same with a password that lets in only to choose another.
   *
   * @param until none: the password may stay
   */
  Account write(NewAccount wanted, String hash, Optional<Instant> until, Optional<Account> by) {
    String name = wanted.name().strip();
    AuthorityId authority = wanted.authority().id();
    store.insert(wanted.login(), name, hash, until);
    AccountId id = store.getId(wanted.login());
    store.insertMembership(authority, id);
    wanted.roles().stream().sorted().forEach(role -> store.insertRole(authority, id, role));
    Account added =
        new Account(id, wanted.login().value(), name, wanted.authority(), wanted.roles());
    events.publishEvent(new PeopleEvent.Joined(added, by));
    return added;
  }
}
