package org.plumbline.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;

/**
 * What a browser is shown where a request failed before there could be a page, such as while the
 * database does not answer. Needs nothing but style sheets.
 */
@Component
final class FailedPage implements ErrorViewResolver {
  private final Incidents incidents;

  FailedPage(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    String words =
        status.is5xxServerError()
            ? "The fault is ours. What was saved before is kept. Try again in a moment. If it"
                + " happens again, tell whoever looks after Plumbline where you are this number: "
                + number(request, status)
                + "."
            : "Nothing was changed. Go on from the first page.";
    String title =
        status.is5xxServerError() ? "This page could not be shown" : "This cannot be done here";
    return new ModelAndView(
        (_, asked, response) -> write(response, asked.getContextPath(), title, words));
  }

  private String number(HttpServletRequest request, HttpStatus status) {
    return incidents.report(
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
            ? failure
            : new IllegalStateException("answered with " + status));
  }

  private static void write(
      HttpServletResponse response, String context, String title, String words) throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    response
        .getWriter()
        .write(
            """
            <!doctype html>
            <html lang="en-GB">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%2$s - Plumbline</title>
              <link rel="stylesheet" href="%1$s/styles/tokens.css">
              <link rel="stylesheet" href="%1$s/styles/plumbline.css">
            </head>
            <body>
              <main id="main" class="login">
                <p class="brand">Plumbline</p>
                <div class="card stack">
                  <h1>%2$s</h1>
                  <p>%3$s</p>
                  <p><a class="button" href="%1$s/">Go to the first page</a></p>
                </div>
              </main>
            </body>
            </html>
            """
                .formatted(HtmlUtils.htmlEscape(context), title, words));
  }
}
