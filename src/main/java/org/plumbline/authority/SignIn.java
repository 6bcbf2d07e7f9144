package org.plumbline.authority;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.plumbline.authority.AccountStore.Kept;
import org.plumbline.authority.PeopleEvent.CameIn;
import org.plumbline.authority.PeopleEvent.TurnedAway;
import org.plumbline.authority.PeopleEvent.WentOnTrying;
import org.plumbline.authority.PeopleEvent.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever knows the password of an account that is not disabled. The answer, and the time
 * it takes, are the same for a name that no account has, a wrong password and a disabled account.
 */
@Component
public class SignIn implements AuthenticationProvider {
  private static final int LONGEST_NAME = 254;
  private static final String UNKNOWN = "unknown";

  private final AccountStore store;
  private final Passwords passwords;
  private final SignInThrottle throttle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignIn(
      AccountStore store,
      Passwords passwords,
      SignInThrottle throttle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Authentication authenticate(Authentication request) {
    SignedIn signedIn = admit(request.getName(), credentials(request), address(request)).signedIn();
    UsernamePasswordAuthenticationToken token =
        UsernamePasswordAuthenticationToken.authenticated(
            signedIn, null, signedIn.getAuthorities());
    token.setDetails(request.getDetails());
    return token;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  /**
   * The account, if the password is its.
   *
   * @throws TooManyTries when it is not even looked at
   * @throws BadCredentialsException in every other case
   */
  Account signIn(String typed, String password, String address) {
    return admit(typed, password, address).account();
  }

  private Kept admit(String typed, String password, String address) {
    Optional<Kept> kept = Login.parse(typed).flatMap(store::find);
    String name = spelling(typed);
    throttle
        .admit(name, address)
        .ifPresent(wait -> {
          if (wait.isFirst()) {
            turnAway(kept, Why.TOO_MANY_TRIES, address);
          }
          throw new TooManyTries(wait.until());
        });
    boolean matches =
        passwords.matches(shortened(password), kept.flatMap(Kept::hash))
            && password.length() <= PasswordRules.MAX_CHARACTERS * 2;
    Why why = kept.isEmpty() ? Why.UNKNOWN_NAME : Why.WRONG_PASSWORD;
    if (matches && kept.isPresent()) {
      Instant now = clock.instant();
      boolean over = kept.get().startPasswordUntil().filter(now::isAfter).isPresent();
      if (!kept.get().disabled() && !over) {
        throttle.succeeded(name, address);
        store.updateSignedIn(kept.get().account().id(), now);
        events.publishEvent(new CameIn(kept.get().account(), address));
        return kept.get();
      }
      why = over ? Why.START_PASSWORD_OVER : Why.DISABLED;
    }
    turnAway(kept, why, address);
    throw new BadCredentialsException("name and password do not belong together");
  }

  /**
   * Tells how often somebody tried on while they had to wait: one entry for each wait, since the
   * trail keeps everything and anybody can send tries.
   */
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  void tellOfWaits() {
    for (SignInThrottle.Over over : throttle.listOver()) {
      Optional<Account> account =
          over.name().flatMap(Login::parse).flatMap(store::find).map(Kept::account);
      events.publishEvent(new WentOnTrying(account, over.address(), over.refused()));
    }
  }

  private void turnAway(Optional<Kept> kept, Why why, String address) {
    events.publishEvent(new TurnedAway(kept.map(Kept::account), why, address));
  }

  /** A name of any length must not fill the memory of the throttle. */
  private static String spelling(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static String shortened(String password) {
    int longest = PasswordRules.MAX_CHARACTERS * 2;
    return password.length() <= longest ? password : password.substring(0, longest);
  }

  private static String credentials(Authentication request) {
    return request.getCredentials() instanceof String password ? password : "";
  }

  private static String address(Authentication request) {
    return request.getDetails() instanceof WebAuthenticationDetails details
        ? literal(details.getRemoteAddress())
        : UNKNOWN;
  }

  /** What a proxy was told may be anything; what is kept is an address, each in one spelling. */
  private static String literal(String address) {
    try {
      return InetAddress.ofLiteral(address).getHostAddress();
    } catch (IllegalArgumentException e) {
      return UNKNOWN;
    }
  }
}
