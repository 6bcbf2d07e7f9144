package org.plumbline.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost of what a request to the API passes: refuses bodies that are too large, and turns
 * into a problem what fails before any controller is chosen, such as signing in without a database.
 */
final class ApiEdge extends OncePerRequestFilter {
  /** A text of a million characters, and room for what surrounds it. */
  static final long MOST_BYTES = 1_200_000;

  /** As long as a definition file is, of which pictures are the most. */
  static final long MOST_BYTES_OF_A_FILE = 8 * 1024 * 1024;

  private static final String DRAFTS = "/api/v1/drafts";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long most = request.getRequestURI().endsWith(DRAFTS) ? MOST_BYTES_OF_A_FILE : MOST_BYTES;
    if (request.getContentLengthLong() > most) {
      Problems.write(response, Failures.tooLarge(most));
      return;
    }
    try {
      chain.doFilter(new BoundedRequest(request, most), new InProblems(response));
    } catch (RuntimeException | ServletException failure) {
      if (response.isCommitted()) {
        throw failure;
      }
      response.resetBuffer();
      Problems.write(
          response,
          failure instanceof ServletException && failure.getCause() != null
              ? failure.getCause()
              : failure);
    }
  }

  /** A response in which a bare status becomes a problem, not the server's own page. */
  private static final class InProblems extends HttpServletResponseWrapper {
    private final HttpServletResponse response;

    InProblems(HttpServletResponse response) {
      super(response);
      this.response = response;
    }

    @Override
    public void sendError(int status) throws IOException {
      response.resetBuffer();
      Problems.write(response, Failures.status(status));
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
