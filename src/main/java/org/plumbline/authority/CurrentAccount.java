package org.plumbline.authority;

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
    return signedIn().account();
  }

  /** Whether it has a password that somebody else chose, and may only choose its own. */
  public boolean mustChoosePassword() {
    return signedIn().mustChoosePassword();
  }

  private static SignedIn signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      return signedIn;
    }
    throw new IllegalStateException("nobody is signed in");
  }
}
