package org.plumbline.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Pages are in British English and say so, whatever language the browser would rather have. */
@Component
class EnglishPages implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(start -> start.getSession().setLocale(Locale.UK));
    event.addIndexHtmlRequestListener(
        page -> page.getDocument().select("html").attr("lang", Locale.UK.toLanguageTag()));
  }
}
