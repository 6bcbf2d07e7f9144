package org.plumbline.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * Pages of a session are numbered from anywhere. Were the first always 0, a page that lay open
 * while its session ended would be taken for one of the session after it, with a wrong key: Vaadin
 * answers that by loading it again, and what was typed there would be gone. A number that nobody
 * knows is answered by saying that one was signed out, and the text stays.
 */
@Component
final class PageNumbers implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_BELOW = 100_000;

  private final transient RandomGenerator random;

  PageNumbers(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(start -> skip(start.getSession(), random.nextInt(1, FIRST_BELOW)));
  }

  private static void skip(VaadinSession session, int numbers) {
    for (int i = 0; i < numbers; i++) {
      session.getNextUIid();
    }
  }
}
