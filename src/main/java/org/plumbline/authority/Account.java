package org.plumbline.authority;

import java.util.Set;
import org.plumbline.id.AccountId;

/**
 * Somebody who signs in, in the authority they work for.
 *
 * @param name as colleagues see it
 */
public record Account(
    AccountId id, String login, String name, Authority authority, Set<Role> roles) {
  public Account {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public Scope scope() {
    return new Scope(authority.id(), id);
  }
}
