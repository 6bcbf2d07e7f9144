package org.plumbline.authority;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions that nobody signed in to. Anybody can begin one by opening the page to sign in, and each
 * holds that page in memory: so they end soon, and there is a number of them at most. When somebody
 * signs in to one, it lasts as long as sessions do.
 */
@Component
class Strangers implements HttpSessionListener, HttpSessionAttributeListener {
  static final int AT_MOST = 500;
  static final int SECONDS = (int) TimeUnit.MINUTES.toSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(Strangers.class);

  private static final Duration TOLD_AGAIN_AFTER = Duration.ofMinutes(1);

  private final Map<String, HttpSession> open = new HashMap<>();
  private final Clock clock;
  private Instant told = Instant.MIN;

  Strangers(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    HttpSession session = event.getSession();
    session.setMaxInactiveInterval(SECONDS);
    admit(session).forEach(Strangers::end);
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    forget(event.getSession());
  }

  @Override
  public void attributeAdded(HttpSessionBindingEvent event) {
    if (event.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)) {
      HttpSession session = event.getSession();
      forget(session);
      session.setMaxInactiveInterval(
          (int) TimeUnit.MINUTES.toSeconds(session.getServletContext().getSessionTimeout()));
    }
  }

  /** Gives the ones that are to end for it. */
  private synchronized Deque<HttpSession> admit(HttpSession session) {
    Deque<HttpSession> ending = new ArrayDeque<>();
    while (open.size() >= AT_MOST) {
      Optional<HttpSession> idlest =
          open.values().stream().min(Comparator.comparingLong(Strangers::lastSeen));
      idlest.ifPresent(found -> {
        open.remove(found.getId());
        ending.add(found);
      });
    }
    open.put(session.getId(), session);
    if (!ending.isEmpty()) {
      tell();
    }
    return ending;
  }

  /** Once a minute, or whoever fills the memory would fill the log instead. */
  private void tell() {
    Instant now = clock.instant();
    if (told.isBefore(now.minus(TOLD_AGAIN_AFTER))) {
      told = now;
      LOG.warn(
          "More than {} people have a page open and are not signed in. Ending the sessions that did nothing for longest. It may be that somebody opens the page to sign in over and over.",
          AT_MOST);
    }
  }

  synchronized int count() {
    return open.size();
  }

  private synchronized void forget(HttpSession session) {
    open.remove(session.getId());
  }

  private static long lastSeen(HttpSession session) {
    try {
      return session.getLastAccessedTime();
    } catch (IllegalStateException over) {
      return Long.MIN_VALUE;
    }
  }

  private static void end(HttpSession session) {
    try {
      session.invalidate();
    } catch (IllegalStateException over) {
      LOG.debug("The session was over already", over);
    }
  }
}
