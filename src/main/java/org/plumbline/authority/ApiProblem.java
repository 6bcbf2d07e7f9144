package org.plumbline.authority;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a program is told that is not let in, as RFC 9457 has it. */
enum ApiProblem {
  NOT_SIGNED_IN(
      401,
      "Not signed in",
      "Send the name and password of an account with HTTP Basic. If you did, they do not belong together."),
  NOT_ALLOWED(403, "Not allowed", "The account does not have the role that this needs."),
  TOO_MANY_TRIES(
      429, "Too many tries", "Wait as many seconds as Retry-After says, then try again.");

  private final int status;
  private final String title;
  private final String detail;

  ApiProblem(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  void write(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response
        .getWriter()
        .write(
            "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(title, status, detail));
  }
}
