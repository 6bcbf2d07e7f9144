package org.plumbline.authority;

import static org.plumbline.authority.Refused.Part.CURRENT_PASSWORD;
import static org.plumbline.authority.Refused.Part.NEW_PASSWORD;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.authority.PeopleEvent.Change;
import org.plumbline.authority.PeopleEvent.Changed;
import org.plumbline.db.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Choosing a password of one's own. All sessions under the old one end within half a minute. */
@Service
public class OwnPassword {
  /** Whoever sits at an open page must not try one password after the other. */
  private static final String NO_ADDRESS = "the page of the own account";

  private final AccountStore store;
  private final Passwords passwords;
  private final SignInThrottle throttle;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Transactions transactions;

  OwnPassword(
      AccountStore store,
      Passwords passwords,
      SignInThrottle throttle,
      ApplicationEventPublisher events,
      Clock clock,
      Transactions transactions) {
    this.transactions = transactions;
    this.store = store;
    this.passwords = passwords;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Changes a password.
   *
   * @param current the one that is good now
   * @throws Refused with everything that is to be put right
   * @throws TooManyTries when the current one was wrong too often
   */
  public void change(Account who, String current, String wanted) {
    String address = NO_ADDRESS + " " + who.login();
    throttle
        .admit(who.login(), address)
        .ifPresent(wait -> {
          throw new TooManyTries(wait.until());
        });
    Map<Refused.Part, String> problems = new EnumMap<>(Refused.Part.class);
    if (!passwords.matches(current, store.find(who.id()).flatMap(AccountStore.Kept::hash))) {
      problems.put(CURRENT_PASSWORD, "This is not the password that is good now. Write it again.");
    } else {
      throttle.succeeded(who.login(), address);
    }
    List<String> unfit = PasswordRules.check(new Login(who.login()), wanted);
    if (!unfit.isEmpty()) {
      problems.put(NEW_PASSWORD, String.join(" ", unfit));
    } else if (wanted.equals(current)) {
      problems.put(NEW_PASSWORD, "This is the password that is good now. Choose another.");
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    String hash = passwords.hash(wanted);
    transactions.run(() -> {
      store.updatePassword(who.id(), hash, clock.instant(), Optional.empty());
      events.publishEvent(new Changed(who.id(), Change.PASSWORD_CHOSEN, who, who.roles()));
    });
  }
}
