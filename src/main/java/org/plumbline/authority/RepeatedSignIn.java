package org.plumbline.authority;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Signs in a program that sends its password with each request: what was right stays right for a
 * minute, since argon2id takes longer than most requests. The account is looked up each time, so
 * that a disabled one is out at once, and so is the password of before it was changed. Keeps no
 * password, only a keyed hash of one that was right.
 *
 * <p>Requests that come at once with one name and password are one try: the first is compared, the
 * others wait for what comes of it. Where it was not right, each of them is a try of its own after
 * all, so that a wrong password gains nothing by being sent many times.
 */
final class RepeatedSignIn implements AuthenticationProvider {
  private static final Duration GOOD_FOR = Duration.ofMinutes(1);
  private static final Duration WAITS_AT_MOST = Duration.ofSeconds(10);
  private static final int HELD_AT_MOST = 1_000;
  private static final String HMAC = "HmacSHA256";

  private final AuthenticationProvider first;
  private final Accounts accounts;
  private final Clock clock;
  private final Duration waitsAtMost;
  private final SecretKey key;
  private final Map<String, Proven> proven =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Proven> eldest) {
          return size() > HELD_AT_MOST;
        }
      };

  /** Tries that are being compared, with what will come of them; nobody where it is not right. */
  private final Map<String, CompletableFuture<Optional<SignedIn>>> underWay = new HashMap<>();

  private record Proven(SignedIn signedIn, Instant until) {}

  RepeatedSignIn(SignIn first, Accounts accounts, Clock clock) {
    this(first, accounts, clock, WAITS_AT_MOST);
  }

  /** A request waits so long for another at most, and is then a try of its own. */
  RepeatedSignIn(
      AuthenticationProvider first, Accounts accounts, Clock clock, Duration waitsAtMost) {
    this.first = first;
    this.accounts = accounts;
    this.clock = clock;
    this.waitsAtMost = waitsAtMost;
    try {
      this.key = KeyGenerator.getInstance(HMAC).generateKey();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Authentication authenticate(Authentication request) {
    String digest = digest(request.getName() + "\0" + request.getCredentials());
    CompletableFuture<Optional<SignedIn>> own = new CompletableFuture<>();
    return proofOfAnother(digest, own)
        .flatMap(proof ->
            proof
                .copy()
                .completeOnTimeout(Optional.empty(), waitsAtMost.toMillis(), TimeUnit.MILLISECONDS)
                .join())
        .flatMap(accounts::findUnderTheSamePassword)
        .map(RepeatedSignIn::authenticated)
        .orElseGet(() -> prove(digest, request, own));
  }

  private static Authentication authenticated(Account account) {
    SignedIn signedIn = new SignedIn(account);
    return UsernamePasswordAuthenticationToken.authenticated(
        signedIn, null, signedIn.getAuthorities());
  }

  /** What was proven, or is being; none where it is to be proven now, by the caller. */
  private synchronized Optional<CompletableFuture<Optional<SignedIn>>> proofOfAnother(
      String digest, CompletableFuture<Optional<SignedIn>> own) {
    Proven before = proven.get(digest);
    if (before != null && clock.instant().isBefore(before.until())) {
      return Optional.of(CompletableFuture.completedFuture(Optional.of(before.signedIn())));
    }
    return Optional.ofNullable(underWay.putIfAbsent(digest, own));
  }

  private Authentication prove(
      String digest, Authentication request, CompletableFuture<Optional<SignedIn>> own) {
    Optional<SignedIn> right = Optional.empty();
    try {
      Authentication authenticated = Objects.requireNonNull(first.authenticate(request));
      if (authenticated.getPrincipal() instanceof SignedIn signedIn) {
        right = Optional.of(signedIn);
      }
      return authenticated;
    } finally {
      remember(digest, right, own);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return first.supports(authentication);
  }

  /** Nobody may find a try neither under way nor proven once it was right. */
  private synchronized void remember(
      String digest, Optional<SignedIn> right, CompletableFuture<Optional<SignedIn>> own) {
    right.ifPresent(
        signedIn -> proven.put(digest, new Proven(signedIn, clock.instant().plus(GOOD_FOR))));
    underWay.remove(digest, own);
    own.complete(right);
  }

  private String digest(String credentials) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(credentials.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
