package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class AccountFreshnessTest {
  private final TestPeople people = new TestPeople();
  private final Account ann = people.add("ann", Role.PRACTITIONER);
  private final AccountFreshness freshness =
      new AccountFreshness(
          people.accounts, people.clock, request -> request.getRequestURI().startsWith("/styles/"));
  private final MockHttpSession session = new MockHttpSession();

  @BeforeEach
  void ann_is_signed_in() throws ServletException, IOException {
    SignedIn signedIn = people.signedIn(ann);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, signedIn.getAuthorities()));
    request();
    assertThat(new CurrentAccount().get()).isEqualTo(ann);
  }

  @AfterEach
  void nobody_is() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void a_session_lasts_while_nothing_changes() throws ServletException, IOException {
    people.clock.pass(Duration.ofMinutes(5));
    request();
    assertThat(session.isInvalid()).isFalse();
  }

  @Test
  void a_session_ends_within_a_minute_when_the_account_is_disabled()
      throws ServletException, IOException {
    people.members.disable(people.admin(), ann.id());
    people.clock.pass(Duration.ofSeconds(31));
    request();
    assertThat(session.isInvalid()).isTrue();
    assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
  }

  @Test
  void a_session_ends_within_a_minute_when_the_roles_change() throws ServletException, IOException {
    people.members.changeRoles(people.admin(), ann.id(), Set.of(Role.PRACTITIONER, Role.AUDITOR));
    people.clock.pass(Duration.ofSeconds(31));
    request();
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void a_session_ends_within_a_minute_when_the_password_changes()
      throws ServletException, IOException {
    people.ownPassword.change(ann, TestPeople.PASSWORD, "four words in a row");
    people.clock.pass(Duration.ofSeconds(31));
    request();
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void a_session_ends_within_a_minute_when_the_membership_ends()
      throws ServletException, IOException {
    people.members.end(people.admin(), ann.id());
    people.clock.pass(Duration.ofSeconds(31));
    request();
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void what_anybody_may_load_asks_nobody() throws ServletException, IOException {
    people.members.disable(people.admin(), ann.id());
    people.clock.pass(Duration.ofSeconds(31));
    request("/styles/tokens.css");
    assertThat(session.isInvalid()).isFalse();
    request("/children");
    assertThat(session.isInvalid()).isTrue();
  }

  private void request() throws ServletException, IOException {
    request("/children");
  }

  private void request(String address) throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
    request.setSession(session);
    freshness.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
  }
}
