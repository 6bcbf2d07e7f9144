package org.plumbline.authority.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Tells the browser to run the scripts of this very answer only, and what those load; nothing comes
 * from, or goes to, another address. Style attributes are allowed, since components set them. Text
 * is made into functions by {@code functions.js} only, which Vaadin's client needs.
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {
  static final String FOR_NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

  private static final long serialVersionUID = 1L;
  private static final int NONCE_BYTES = 18;
  private static final String EVERYTHING_ELSE =
      "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self';"
          + " frame-ancestors 'none'";

  private final SecureRandom random = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
    event.addIndexHtmlRequestListener(page -> putFirst(page, "saving.js"));
    event.addIndexHtmlRequestListener(production ? this::allowOwnScripts : this::allowAllScripts);
  }

  private void allowOwnScripts(IndexHtmlResponse page) {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    putFirst(page, "functions.js");
    page.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
    set(page, "script-src 'nonce-" + nonce + "' 'strict-dynamic'");
  }

  /** Behind what says where addresses start from, and before Vaadin's client. */
  private static void putFirst(IndexHtmlResponse page, String script) {
    page.getDocument()
        .select("base")
        .after("<script src=\"./scripts/%s\"></script>".formatted(script));
  }

  /** While developing, tools of Vaadin's put scripts of their own into the page. */
  private void allowAllScripts(IndexHtmlResponse page) {
    set(page, "script-src 'self' 'unsafe-inline' 'unsafe-eval'; worker-src 'self' blob:");
  }

  private static void set(IndexHtmlResponse page, String scripts) {
    page.getVaadinResponse().setHeader("Content-Security-Policy", EVERYTHING_ELSE + "; " + scripts);
  }
}
