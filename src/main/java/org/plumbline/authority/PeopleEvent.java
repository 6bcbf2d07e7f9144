package org.plumbline.authority;

import java.util.Optional;

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

  /** Somebody signed out. */
  record WentOut(Account account) implements PeopleEvent {}

  /**
   * An account was added.
   *
   * @param by who added it; none for the first
   */
  record Joined(Account added, Optional<Account> by) implements PeopleEvent {}

  /** Why somebody was turned away; never shown to them, since it would tell which names exist. */
  enum Why {
    UNKNOWN_NAME,
    WRONG_PASSWORD,
    DISABLED,
    TOO_MANY_TRIES
  }
}
