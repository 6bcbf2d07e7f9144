package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class StrangersTest {
  private final Strangers strangers =
      new Strangers(new TestClock(Instant.parse("2026-03-12T14:00:00Z")));
  private final MockServletContext server = new MockServletContext();
  private final List<Seen> sessions = new ArrayList<>();

  @Test
  void a_session_that_nobody_signed_in_to_ends_after_a_few_minutes() {
    assertThat(opened().getMaxInactiveInterval()).isEqualTo(5 * 60);
  }

  @Test
  void a_session_that_somebody_signed_in_to_lasts_as_long_as_sessions_do() {
    server.setSessionTimeout(30);
    MockHttpSession session = opened();
    signIn(session);
    assertThat(session.getMaxInactiveInterval()).isEqualTo(30 * 60);
  }

  @Test
  void the_one_idle_for_longest_ends_when_there_are_too_many() {
    for (int i = 0; i < Strangers.AT_MOST; i++) {
      opened();
    }
    Seen idlest = sessions.get(7);
    idlest.last = -1;

    opened();

    assertThat(sessions.stream().filter(MockHttpSession::isInvalid)).containsExactly(idlest);
  }

  @Test
  void people_who_signed_in_are_not_counted_and_never_ended() {
    MockHttpSession ann = opened();
    signIn(ann);
    for (int i = 0; i < Strangers.AT_MOST * 2; i++) {
      opened();
    }
    assertThat(ann.isInvalid()).isFalse();
    assertThat(sessions.stream().filter(session -> !session.isInvalid()))
        .hasSize(Strangers.AT_MOST + 1);
  }

  @Test
  void what_ended_by_itself_makes_room() {
    for (int i = 0; i < Strangers.AT_MOST; i++) {
      opened();
    }
    MockHttpSession first = sessions.getFirst();
    strangers.sessionDestroyed(new HttpSessionEvent(first));
    opened();
    assertThat(sessions).noneMatch(MockHttpSession::isInvalid);
  }

  /** Whose last request was when the test says. */
  private static final class Seen extends MockHttpSession {
    private long last;

    Seen(MockServletContext server) {
      super(server);
    }

    @Override
    public long getLastAccessedTime() {
      return last;
    }
  }

  private MockHttpSession opened() {
    Seen session = new Seen(server);
    sessions.add(session);
    strangers.sessionCreated(new HttpSessionEvent(session));
    return session;
  }

  private void signIn(MockHttpSession session) {
    strangers.attributeAdded(
        new HttpSessionBindingEvent(
            session, HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
  }
}
