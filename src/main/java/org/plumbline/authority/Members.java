package org.plumbline.authority;

import static org.plumbline.authority.Refused.Part.LOGIN;
import static org.plumbline.authority.Refused.Part.NAME;
import static org.plumbline.authority.Refused.Part.ROLES;
import static org.plumbline.authority.Refused.Part.WHOLE;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.plumbline.authority.PeopleEvent.Change;
import org.plumbline.authority.PeopleEvent.Changed;
import org.plumbline.db.Transactions;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What a board admin does about the people of their own authority; those of another are not found.
 * An authority always keeps a board admin who can sign in. A change ends the sessions of whom it is
 * about within half a minute.
 */
@Service
public class Members {
  /** What is said of one's own roles. */
  public static final String OWN_ROLES =
      "Nobody changes their own roles, so that two people know of it. Another board admin does it for you; where there is none, make somebody else board admin first.";

  private static final int LONGEST_NAME = 200;

  private final MemberStore store;
  private final AccountStore accounts;
  private final AccountWriter writer;
  private final Passwords passwords;
  private final ApplicationEventPublisher events;
  private final RandomGenerator random;
  private final Clock clock;
  private final Transactions transactions;

  Members(
      MemberStore store,
      AccountStore accounts,
      AccountWriter writer,
      Passwords passwords,
      ApplicationEventPublisher events,
      RandomGenerator random,
      Clock clock,
      Transactions transactions) {
    this.transactions = transactions;
    this.store = store;
    this.accounts = accounts;
    this.writer = writer;
    this.passwords = passwords;
    this.events = events;
    this.random = random;
    this.clock = clock;
  }

  /** Whom to add, as it was typed. */
  public record Wanted(String name, String login, Set<Role> roles) {
    public Wanted {
      roles = Set.copyOf(roles);
    }
  }

  /** Whom was added, and what they sign in with at first. */
  public record Added(Membership member, StartPassword password) {}

  /** Those who work here before those who did, by name; for a board admin only. */
  public List<Membership> list(Account admin) {
    NotFoundHere.unlessBoardAdmin(admin);
    return store.list(admin.authority().id());
  }

  /** So many of those who are looked for, from a place on; for a board admin only. */
  public List<Membership> list(
      Account admin, MemberSearch search, MemberOrder order, int first, int most) {
    NotFoundHere.unlessBoardAdmin(admin);
    return store.list(admin.authority().id(), search, order, first, most);
  }

  /** How many are looked for; for a board admin only. */
  public int count(Account admin, MemberSearch search) {
    NotFoundHere.unlessBoardAdmin(admin);
    return store.count(admin.authority().id(), search);
  }

  /**
   * Somebody of the admin's authority.
   *
   * @throws NotFoundHere when there is nobody of that id there
   */
  public Membership get(Account admin, AccountId member) {
    NotFoundHere.unlessBoardAdmin(admin);
    return store
        .find(admin.authority().id(), member)
        .orElseThrow(() -> new NotFoundHere("nobody here has the account " + member.value()));
  }

  /**
   * Adds an account, with a password that its owner changes at the first sign-in.
   *
   * @throws Refused with everything that is to be put right
   */
  public Added add(Account admin, Wanted wanted) {
    return transactions.run(_ -> {
      NotFoundHere.unlessBoardAdmin(admin);
      Map<Refused.Part, String> problems = new EnumMap<>(Refused.Part.class);
      if (wanted.name().isBlank() || wanted.name().strip().length() > LONGEST_NAME) {
        problems.put(
            NAME,
            "Write the name as colleagues know it, in %d characters at most."
                .formatted(LONGEST_NAME));
      }
      Optional<Login> login = Login.parse(wanted.login());
      if (login.isEmpty()) {
        problems.put(
            LOGIN,
            "Write letters, digits and . _ @ + - without blanks, such as an e-mail address.");
      } else if (accounts.isTaken(login.get())) {
        problems.put(
            LOGIN,
            "%s is somebody's already, or was. Names are not given twice: choose another."
                .formatted(login.get()));
      }
      if (wanted.roles().isEmpty()) {
        problems.put(ROLES, "Choose one role at least.");
      }
      if (!problems.isEmpty()) {
        throw new Refused(problems);
      }
      StartPassword password = StartPassword.random(random, clock.instant());
      Account added =
          writer.write(
              new NewAccount(
                  admin.authority(),
                  login.orElseThrow(),
                  wanted.name(),
                  password.value(),
                  wanted.roles()),
              passwords.hash(password.value()),
              Optional.of(password.until()),
              Optional.of(admin));
      return new Added(get(admin, added.id()), password);
    });
  }

  /**
   * Gives and takes roles of others: two people know of it before somebody who looks after accounts
   * reads the records of children.
   *
   * @throws Refused when they are the admin's own, when none is left, or the authority would be
   *     left without a board admin
   */
  public void changeRoles(Account admin, AccountId member, Set<Role> roles) {
    transactions.run(() -> {
      Membership now = locked(admin, member);
      if (member.equals(admin.id())) {
        throw new Refused(ROLES, OWN_ROLES);
      }
      if (roles.isEmpty()) {
        throw new Refused(
            ROLES,
            "Choose one role at least. To keep %s out, disable the account.".formatted(now.name()));
      }
      if (!roles.contains(Role.BOARD_ADMIN)) {
        demandAnotherAdmin(admin, now, ROLES);
      }
      AuthorityId authority = admin.authority().id();
      Set<Role> taken = EnumSet.noneOf(Role.class);
      taken.addAll(now.roles());
      taken.removeAll(roles);
      Set<Role> given = EnumSet.copyOf(roles);
      given.removeAll(now.roles());
      taken.forEach(role -> store.deleteRole(authority, member, role));
      given.forEach(role -> accounts.insertRole(authority, member, role));
      if (!taken.isEmpty() || !given.isEmpty()) {
        tell(admin, member, Change.ROLES, roles);
      }
    });
  }

  /**
   * Nobody signs in with the account until it is enabled again; what it did stays.
   *
   * @throws Refused when the authority would be left without a board admin
   */
  public void disable(Account admin, AccountId member) {
    transactions.run(() -> {
      Membership now = locked(admin, member);
      demandNobodyElses(admin, now);
      demandAnotherAdmin(admin, now, WHOLE);
      if (!now.disabled()) {
        accounts.updateDisabled(member, Optional.of(clock.instant()));
        tell(admin, member, Change.DISABLED, now.roles());
      }
    });
  }

  /**
   * Lets somebody sign in again, with the password that they had.
   *
   * @throws Refused when they work here no more
   */
  public void enable(Account admin, AccountId member) {
    transactions.run(() -> {
      Membership now = locked(admin, member);
      demandNobodyElses(admin, now);
      if (now.disabled()) {
        accounts.updateDisabled(member, Optional.empty());
        tell(admin, member, Change.ENABLED, now.roles());
      }
    });
  }

  /**
   * Says that somebody works here no more. Their name stays under what they did, and nobody else
   * ever gets their name to sign in with.
   *
   * @throws Refused when the authority would be left without a board admin
   */
  public void end(Account admin, AccountId member) {
    transactions.run(() -> {
      Membership now = locked(admin, member);
      demandAnotherAdmin(admin, now, WHOLE);
      store.updateUntil(admin.authority().id(), member, clock.instant());
      now.roles().forEach(role -> store.deleteRole(admin.authority().id(), member, role));
      tell(admin, member, Change.MEMBERSHIP_ENDED, Set.of());
    });
  }

  /**
   * Gives somebody a password to sign in with once and to choose their own; the old one is over.
   *
   * @throws Refused when it is the admin's own, or the authority would be left without one
   */
  public StartPassword resetPassword(Account admin, AccountId member) {
    return transactions.run(_ -> {
      Membership now = locked(admin, member);
      if (member.equals(admin.id())) {
        throw new Refused(
            WHOLE, "This is your own account. Change its password under your name in the bar.");
      }
      demandNobodyElses(admin, now);
      demandAnotherAdmin(admin, now, WHOLE);
      Instant at = clock.instant();
      StartPassword password = StartPassword.random(random, at);
      accounts.updatePassword(
          member, passwords.hash(password.value()), at, Optional.of(password.until()));
      tell(admin, member, Change.START_PASSWORD_GIVEN, now.roles());
      return password;
    });
  }

  private Membership locked(Account admin, AccountId member) {
    get(admin, member);
    store.lock(admin.authority().id());
    Membership now = get(admin, member);
    if (now.hasEnded()) {
      throw new Refused(WHOLE, "%s works here no more; nothing was changed.".formatted(now.name()));
    }
    return now;
  }

  /** An account is one for all authorities that somebody works for; only the membership is ours. */
  private void demandNobodyElses(Account admin, Membership member) {
    if (store.worksElsewhere(admin.authority().id(), member.account())) {
      throw new Refused(
          WHOLE,
          "%s works for another authority as well; nothing was changed. Take the roles here, or end the membership here."
              .formatted(member.name()));
    }
  }

  private void demandAnotherAdmin(Account admin, Membership leaving, Refused.Part part) {
    boolean another =
        store.list(admin.authority().id()).stream()
            .filter(member -> !member.account().equals(leaving.account()))
            .anyMatch(Membership::isActiveAdmin);
    if (leaving.isActiveAdmin() && !another) {
      throw new Refused(
          part,
          "%s is the only board admin of %s who can sign in; nothing was changed. Make somebody else board admin first, and let them sign in once."
              .formatted(leaving.name(), admin.authority().name()));
    }
  }

  private void tell(Account admin, AccountId member, Change change, Set<Role> roles) {
    events.publishEvent(new Changed(member, change, admin, roles));
  }
}
