package org.plumbline.publication;

import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.springframework.stereotype.Service;

/** What somebody has to know who takes a version out of use. */
@Service
public class Withdrawals {
  private final VersionUseStore store;

  Withdrawals(VersionUseStore store) {
    this.store = store;
  }

  /** Whether the account may take the version out of use, or further out of it. */
  public boolean mayWithdraw(Account who, PublishedVersion version) {
    return who.is(Role.BOARD_ADMIN)
        && who.authority().code().equals(version.instrument().owner())
        && version.state() != VersionState.RETIRED;
  }

  /** The assessments of the account's own authority; of others nobody here learns a number. */
  public VersionUse use(Account who, PublishedVersion version) {
    return store.count(who.scope(), version.id());
  }
}
