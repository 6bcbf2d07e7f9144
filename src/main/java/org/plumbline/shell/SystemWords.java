package org.plumbline.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What is said when the connection between page and server is over, or an action failed in a way
 * nobody foresaw. The page stays as it is: text that was typed can still be copied from it.
 */
@Component
final class SystemWords implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;

  private final transient Incidents incidents;

  SystemWords(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    SystemMessages words = words();
    event.getSource().setSystemMessagesProvider(_ -> words);
    event
        .getSource()
        .addSessionInitListener(start ->
            start
                .getSession()
                .setErrorHandler(failed -> tell(incidents.report(failed.getThrowable()))));
  }

  private static SystemMessages words() {
    CustomizedSystemMessages words = new CustomizedSystemMessages();
    words.setSessionExpiredNotificationEnabled(true);
    words.setSessionExpiredCaption("You have been signed out.");
    words.setSessionExpiredMessage("Sign in again in a new tab; your text stays here.");
    words.setInternalErrorNotificationEnabled(true);
    words.setInternalErrorCaption("This page has lost its thread.");
    words.setInternalErrorMessage(
        "Copy what you wrote last, then load the page again. What was saved is kept.");
    words.setCookiesDisabledNotificationEnabled(true);
    words.setCookiesDisabledCaption("You have been signed out: the browser has lost its cookie.");
    words.setCookiesDisabledMessage(
        "Allow cookies, and sign in again in a new tab; your text stays here.");
    return words;
  }

  private static void tell(String number) {
    UI ui = UI.getCurrent();
    if (ui != null) {
      ui.getChildren()
          .filter(MainLayout.class::isInstance)
          .map(MainLayout.class::cast)
          .forEach(frame -> frame.failed(number));
    }
  }
}
