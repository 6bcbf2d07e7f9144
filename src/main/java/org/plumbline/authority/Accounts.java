package org.plumbline.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.db.Transactions;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityId;
import org.springframework.stereotype.Service;

/** Who may sign in, and as what. A change reaches sessions that are open within a minute. */
@Service
public class Accounts {
  private static final int LONGEST_NAME = 200;

  private final AccountStore store;
  private final AccountWriter writer;
  private final Passwords passwords;
  private final Transactions transactions;

  Accounts(
      AccountStore store, AccountWriter writer, Passwords passwords, Transactions transactions) {
    this.transactions = transactions;
    this.store = store;
    this.writer = writer;
    this.passwords = passwords;
  }

  /**
   * Adds an account.
   *
   * @param by who adds it; none for the first of an installation
   * @throws AccountRefused with everything that is to be put right
   */
  public Account add(NewAccount wanted, Optional<Account> by) {
    return transactions.run(_ -> {
      List<String> problems =
          new ArrayList<>(PasswordRules.check(wanted.login(), wanted.password()));
      if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
        problems.add(
            "Write the name as colleagues know it, in %d characters at most."
                .formatted(LONGEST_NAME));
      }
      if (store.isTaken(wanted.login())) {
        problems.add("Somebody signs in as %s already. Choose another.".formatted(wanted.login()));
      }
      if (!problems.isEmpty()) {
        throw new AccountRefused(problems);
      }
      return writer.write(wanted, passwords.hash(wanted.password()), by);
    });
  }

  /** The account as it is now; empty when nobody can sign in with it any more. */
  public Optional<Account> findActive(AccountId id) {
    return store.find(id).filter(kept -> !kept.disabled()).map(AccountStore.Kept::account);
  }

  /** The same, unless its password was changed since it was proven. */
  Optional<Account> findUnderTheSamePassword(SignedIn proven) {
    return store
        .find(proven.account().id())
        .filter(kept -> !kept.disabled())
        .filter(kept -> kept.signedIn().isUnderTheSamePasswordAs(proven))
        .map(AccountStore.Kept::account);
  }

  /** Whether a session may go on: the account, its roles and its password are as they were. */
  boolean isCurrent(SignedIn session) {
    return store
        .find(session.account().id())
        .filter(kept -> !kept.disabled())
        .map(AccountStore.Kept::signedIn)
        .filter(now -> now.account().roles().equals(session.account().roles()))
        .filter(now -> now.account().authority().id().equals(session.account().authority().id()))
        .filter(now -> now.isUnderTheSamePasswordAs(session))
        .isPresent();
  }

  /** Everybody who works or worked for an authority, by name. */
  public List<Member> listMembers(AuthorityId authority) {
    return store.listMembers(authority);
  }
}
