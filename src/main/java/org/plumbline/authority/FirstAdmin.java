package org.plumbline.authority;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.plumbline.id.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * How the first board admin comes in where there are no demo accounts: with a code that only
 * whoever reads the log of this start knows. It is good once, and for a day.
 */
@Component
public class FirstAdmin implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
  private static final Duration GOOD_FOR = Duration.ofDays(1);

  private final DemoMode mode;
  private final Authorities authorities;
  private final AccountStore store;
  private final Accounts accounts;
  private final SignInThrottle throttle;
  private final Clock clock;
  private final RandomGenerator random;
  private Optional<Code> code = Optional.empty();

  private record Code(String value, Instant until) {}

  FirstAdmin(
      DemoMode mode,
      Authorities authorities,
      AccountStore store,
      Accounts accounts,
      SignInThrottle throttle,
      Clock clock,
      RandomGenerator random) {
    this.mode = mode;
    this.authorities = authorities;
    this.store = store;
    this.accounts = accounts;
    this.throttle = throttle;
    this.clock = clock;
    this.random = random;
  }

  /** What the page is filled in with. */
  public record Form(String code, String authority, String name, String login, String password) {
    /** Keeps the password and the code out of logs. */
    @Override
    public String toString() {
      return "first board admin of " + authority;
    }
  }

  @Override
  public void afterSingletonsInstantiated() {
    newCode()
        .ifPresent(value ->
            LOG.warn(
                "There is no board admin yet. Open /first-admin and use the code {} within a day.",
                value));
  }

  /** A code, if there is nobody yet who could add accounts. */
  synchronized Optional<String> newCode() {
    if (mode.isOn() || store.anybodyIs(Role.BOARD_ADMIN)) {
      return Optional.empty();
    }
    String value = Reference.random(random) + "-" + Reference.random(random);
    code = Optional.of(new Code(value, clock.instant().plus(GOOD_FOR)));
    return Optional.of(value);
  }

  /** Whether there is a code to be used. */
  public synchronized boolean isOpen() {
    return code.filter(known -> clock.instant().isBefore(known.until())).isPresent();
  }

  /** The authorities that it can be for. */
  public List<Authority> authorities() {
    return authorities.listAll();
  }

  /**
   * Adds the first board admin, and forgets the code.
   *
   * @throws TooManyTries when codes were tried too often
   * @throws AccountRefused with everything that is to be put right
   */
  public synchronized Account add(Form form, String address) {
    throttle
        .admit("first-admin", address)
        .ifPresent(wait -> {
          throw new TooManyTries(wait.until());
        });
    if (!isOpen() || !isTheCode(form.code())) {
      throw new AccountRefused(
          List.of(
              "This is not the code in the log of this start, or it was used or is a day old."));
    }
    throttle.succeeded("first-admin", address);
    Account added = accounts.add(wanted(form), Optional.empty());
    code = Optional.empty();
    return added;
  }

  private NewAccount wanted(Form form) {
    Authority authority =
        authorities.listAll().stream()
            .filter(candidate -> candidate.code().value().equals(form.authority()))
            .findFirst()
            .orElseThrow(() -> new AccountRefused(List.of("Choose an authority.")));
    Login login =
        Login.parse(form.login())
            .orElseThrow(() ->
                new AccountRefused(
                    List.of(
                        "Write a name to sign in with: letters, digits and . _ @ + - only, without blanks.")));
    return new NewAccount(authority, login, form.name(), form.password(), Set.of(Role.BOARD_ADMIN));
  }

  private boolean isTheCode(String typed) {
    byte[] given = typed.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return code.map(
            known -> MessageDigest.isEqual(known.value().getBytes(StandardCharsets.UTF_8), given))
        .orElse(false);
  }
}
