package org.plumbline.authority;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking: the account of the request or page at hand. */
@Component
public class CurrentAccount {
  /**
   * The account that is signed in.
   *
   * @throws IllegalStateException outside a signed-in request, which the security filter rules out
   */
  public Account get() {
    return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  /** The account that is signed in, where somebody is. */
  public Optional<Account> find() {
    return signedIn().map(SignedIn::account);
  }

  /** Whether it has a password that somebody else chose, and may only choose its own. */
  public boolean mustChoosePassword() {
    return signedIn().filter(SignedIn::mustChoosePassword).isPresent();
  }

  private static Optional<SignedIn> signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }
}
