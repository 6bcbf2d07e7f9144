package org.plumbline.authority;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.AccountId;

/**
 * Somebody who works, or worked, for an authority, as its board admins see them.
 *
 * @param roles that they have, or will have once they chose a password
 * @param startPasswordUntil until when a password that they were given lets in; none: they chose
 *     one
 * @param lastSignIn none: never, as far as is known
 * @param until when the membership was ended
 */
public record Membership(
    AccountId account,
    String login,
    String name,
    Set<Role> roles,
    boolean disabled,
    Optional<Instant> startPasswordUntil,
    Optional<Instant> lastSignIn,
    Instant since,
    Optional<Instant> until) {
  public Membership {
    roles = Set.copyOf(roles);
  }

  public boolean hasEnded() {
    return until.isPresent();
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether they can be counted on to look after the accounts of their authority. */
  boolean isActiveAdmin() {
    return is(Role.BOARD_ADMIN) && !hasEnded() && !disabled && startPasswordUntil.isEmpty();
  }
}
