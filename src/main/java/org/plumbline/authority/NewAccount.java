package org.plumbline.authority;

import java.util.Set;

/** An account to be added. */
public record NewAccount(
    Authority authority, Login login, String name, String password, Set<Role> roles) {
  public NewAccount {
    roles = Set.copyOf(roles);
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "account " + login + " for " + authority.code();
  }
}
