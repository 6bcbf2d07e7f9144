package org.plumbline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.AuthorityId;

/** What the frame says when an act on a page failed in a way nobody foresaw. */
class MainLayoutTest {
  private static final Account ANN =
      new Account(
          new AccountId(1),
          "ann",
          "Ann Author",
          new Authority(new AuthorityId(1), new AuthorityCode("somewhere"), "Somewhere"),
          Set.of(Role.PRACTITIONER));

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  @Test
  void nothing_is_called_saved_any_more() {
    SavedStatus status = new SavedStatus();
    status.saved(Instant.parse("2026-03-02T09:30:00Z"));
    MainLayout frame =
        new MainLayout(
            new CurrentAccount() {
              @Override
              public Account get() {
                return ANN;
              }
            },
            new AuthenticationContext());
    frame.showRouterLayoutContent(new Div(new Div(status)));

    frame.failed("012-345");

    assertThat(status.getElement().getTextRecursively()).startsWith("Not saved, it failed");
    assertThat(frame.getElement().getTextRecursively()).contains("012-345");
  }
}
