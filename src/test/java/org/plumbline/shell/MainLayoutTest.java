package org.plumbline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.id.Reference;

/** What the frame says when an act on a page failed in a way nobody foresaw. */
class MainLayoutTest {
  /** Whom the frame shows, without any accounts. */
  private record Practitioner(String name, String authority) implements Visitor {
    @Override
    public boolean hasRole(String role) {
      return role.equals("PRACTITIONER");
    }

    @Override
    public void keptOut(String route, Optional<Reference> record) {
      throw new IllegalStateException("kept out of " + route);
    }
  }

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
        new MainLayout(new Practitioner("Ann Author", "Somewhere"), new AuthenticationContext());
    frame.showRouterLayoutContent(new Div(new Div(status)));

    frame.failed("012-345");

    assertThat(status.getElement().getTextRecursively()).startsWith("Not saved, it failed");
    assertThat(frame.getElement().getTextRecursively()).contains("012-345");
  }
}
