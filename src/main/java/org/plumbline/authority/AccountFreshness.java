package org.plumbline.authority;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of an account that was disabled, moved, or given other roles or another
 * password, at the next request after half a minute at the latest. The request goes on as nobody's.
 */
public final class AccountFreshness extends OncePerRequestFilter {
  private static final Duration TRUSTED_FOR = Duration.ofSeconds(30);
  private static final String CHECKED = AccountFreshness.class.getName() + ".checked";

  private final Accounts accounts;
  private final Clock clock;
  private final RequestMatcher open;

  /**
   * @param open what anybody may load: it needs no account, nor a database that answers
   */
  public AccountFreshness(Accounts accounts, Clock clock, RequestMatcher open) {
    this.accounts = accounts;
    this.clock = clock;
    this.open = open;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return open.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (session != null
        && authentication != null
        && authentication.getPrincipal() instanceof SignedIn signedIn) {
      Instant now = clock.instant();
      if (isDue(session.getAttribute(CHECKED), now)) {
        if (accounts.isCurrent(signedIn)) {
          session.setAttribute(CHECKED, now);
        } else {
          new SecurityContextLogoutHandler().logout(request, response, authentication);
        }
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isDue(@Nullable Object checked, Instant now) {
    return !(checked instanceof Instant before) || before.plus(TRUSTED_FOR).isBefore(now);
  }
}
