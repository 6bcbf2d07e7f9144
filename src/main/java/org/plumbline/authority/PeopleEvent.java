package org.plumbline.authority;

import java.util.Optional;
import java.util.Set;
import org.plumbline.id.AccountId;
import org.plumbline.id.Reference;

/**
 * What happened to an account; published as it happens, in the same transaction where there is one,
 * for the audit trail to record.
 */
public sealed interface PeopleEvent {
  /**
   * Somebody signed in.
   *
   * @param address where the request came from
   */
  record CameIn(Account account, String address) implements PeopleEvent {}

  /**
   * Somebody tried to sign in.
   *
   * @param account the one whose name was given, if there is one
   * @param why in one word
   */
  record TurnedAway(Optional<Account> account, Why why, String address) implements PeopleEvent {}

  /**
   * Somebody went on trying to sign in while they had to wait; told once, when the wait is over.
   *
   * @param account the one whose name was given; none where no account has it, or where it was the
   *     address that waited
   * @param address none where it was the name that waited, wherever it was tried from
   * @param times after the first, which was told at once
   */
  record WentOnTrying(Optional<Account> account, Optional<String> address, int times)
      implements PeopleEvent {}

  /** Somebody signed out. */
  record WentOut(Account account) implements PeopleEvent {}

  /**
   * An account was added.
   *
   * @param by who added it; none for the first
   */
  record Joined(Account added, Optional<Account> by) implements PeopleEvent {}

  /**
   * Something about an account was changed.
   *
   * @param by who changed it; the account itself where it chose a password
   * @param roles that the account has from now on
   */
  record Changed(AccountId whom, Change change, Account by, Set<Role> roles)
      implements PeopleEvent {
    public Changed {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * Somebody asked for what their roles do not let them see or do.
   *
   * @param where the page or the address, without what was put into it
   * @param asked the reference that was in it
   */
  record KeptOut(Account account, String where, Optional<Reference> asked) implements PeopleEvent {}

  /** What was changed about an account. */
  enum Change {
    ROLES,
    DISABLED,
    ENABLED,
    MEMBERSHIP_ENDED,
    START_PASSWORD_GIVEN,
    PASSWORD_CHOSEN
  }

  /** Why somebody was turned away; never shown to them, since it would tell which names exist. */
  enum Why {
    UNKNOWN_NAME,
    WRONG_PASSWORD,
    DISABLED,
    START_PASSWORD_OVER,
    TOO_MANY_TRIES
  }
}
