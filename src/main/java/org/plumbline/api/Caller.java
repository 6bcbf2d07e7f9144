package org.plumbline.api;

import org.plumbline.assessment.NotPermitted;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.springframework.stereotype.Component;

/** Whoever sent the request, let through by the same roles as the pages ask for. */
@Component
class Caller {
  private final CurrentAccount current;

  Caller(CurrentAccount current) {
    this.current = current;
  }

  /** Anybody who is signed in. */
  Account anyone() {
    return current.get();
  }

  /** Somebody who enters children and writes assessments. */
  Account practitioner() {
    Account account = current.get();
    if (!account.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners do this.");
    }
    return account;
  }

  /** Somebody who reads the records of children. */
  Account reader() {
    Account account = current.get();
    if (!account.is(Role.PRACTITIONER) && !account.is(Role.MANAGER)) {
      throw new NotPermitted("Only practitioners and managers read the records of children.");
    }
    return account;
  }

  /** Somebody who composes instruments. */
  Account boardAdmin() {
    Account account = current.get();
    if (!account.is(Role.BOARD_ADMIN)) {
      throw new NotPermitted("Only board admins compose instruments.");
    }
    return account;
  }
}
