package org.plumbline.authority;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
 */
final class RepeatedSignIn implements AuthenticationProvider {
  private static final Duration GOOD_FOR = Duration.ofMinutes(1);
  private static final int HELD_AT_MOST = 1_000;
  private static final String HMAC = "HmacSHA256";

  private final SignIn first;
  private final Accounts accounts;
  private final Clock clock;
  private final SecretKey key;
  private final Map<String, Proven> proven =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Proven> eldest) {
          return size() > HELD_AT_MOST;
        }
      };

  private record Proven(SignedIn signedIn, Instant until) {}

  RepeatedSignIn(SignIn first, Accounts accounts, Clock clock) {
    this.first = first;
    this.accounts = accounts;
    this.clock = clock;
    try {
      this.key = KeyGenerator.getInstance(HMAC).generateKey();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Authentication authenticate(Authentication request) {
    String digest = digest(request.getName() + "\0" + request.getCredentials());
    Optional<Account> account = provenFor(digest).flatMap(accounts::findUnderTheSamePassword);
    if (account.isPresent()) {
      SignedIn signedIn = new SignedIn(account.get());
      return UsernamePasswordAuthenticationToken.authenticated(
          signedIn, null, signedIn.getAuthorities());
    }
    Authentication authenticated = first.authenticate(request);
    if (authenticated.getPrincipal() instanceof SignedIn signedIn) {
      remember(digest, signedIn);
    }
    return authenticated;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return first.supports(authentication);
  }

  private synchronized Optional<SignedIn> provenFor(String digest) {
    return Optional.ofNullable(proven.get(digest))
        .filter(entry -> clock.instant().isBefore(entry.until()))
        .map(Proven::signedIn);
  }

  private synchronized void remember(String digest, SignedIn signedIn) {
    proven.put(digest, new Proven(signedIn, clock.instant().plus(GOOD_FOR)));
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
