package org.plumbline.authority;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.plumbline.db.TestDatabase;
import org.plumbline.db.Transactions;
import org.plumbline.id.AuthorityCode;
import org.springframework.context.ApplicationEventPublisher;

/** An authority of one's own in the database of the tests, with the services that look after it. */
public final class TestPeople {
  static final String PASSWORD = "three words in a row";

  public final TestClock clock = new TestClock(Instant.parse("2026-03-12T14:00:00Z"));
  public final List<Object> events = new ArrayList<>();
  public final AuthorityStore authorityStore = new AuthorityStore(dsl());
  public final Authorities authorities = Authorities.withOwnersOfInstruments(authorityStore);
  public final Authority authority = newAuthority();
  final ApplicationEventPublisher publisher = events::add;
  final PlainEncoder encoder = new PlainEncoder();
  public final Transactions transactions = TestDatabase.transactions(TestDatabase.dataSource());
  final Passwords passwords = new Passwords(encoder);
  final AccountStore store = new AccountStore(dsl());
  final AccountWriter writer = new AccountWriter(store, publisher);
  final Accounts accounts = new Accounts(store, writer, passwords, transactions);
  final SignInThrottle throttle = new SignInThrottle(clock);
  final SignIn signIn = new SignIn(store, passwords, throttle, publisher, clock);
  final Members members =
      new Members(
          new MemberStore(dsl()),
          store,
          writer,
          passwords,
          publisher,
          new SecureRandom(),
          clock,
          transactions);
  final OwnPassword ownPassword =
      new OwnPassword(store, passwords, throttle, publisher, clock, transactions);

  /** As the application has it, errors of the server translated. */
  public static DSLContext dsl() {
    return TestDatabase.dsl(TestDatabase.dataSource());
  }

  public Authority newAuthority() {
    AuthorityCode code = new AuthorityCode("a-" + UUID.randomUUID().toString().substring(0, 8));
    authorityStore.insert(code, "Somewhere");
    return authorityStore.find(code).orElseThrow();
  }

  public Account add(String login, Role... roles) {
    return add(authority, login, roles);
  }

  public Account add(Authority to, String login, Role... roles) {
    return accounts.add(wanted(to, login, PASSWORD, roles), Optional.empty());
  }

  /** A board admin of the authority, whose password is their own. */
  public Account admin() {
    return add("admin-" + UUID.randomUUID().toString().substring(0, 8), Role.BOARD_ADMIN);
  }

  /** As a session of the account begins. */
  SignedIn signedIn(Account account) {
    return store.find(account.id()).orElseThrow().signedIn();
  }

  NewAccount wanted(Authority to, String login, String password, Role... roles) {
    return new NewAccount(
        to, new Login(login + "." + to.code()), "Somebody", password, Set.of(roles));
  }
}
