package org.plumbline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every failed request below /api with a problem: those that reached a controller, and
 * those for which there is none, which advice to controllers would not see.
 */
@Component
class Problems implements HandlerExceptionResolver, Ordered {
  static final String MEDIA_TYPE = "application/problem+json";

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 1;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (!isOurs(request)) {
      return null;
    }
    try {
      write(response, failure);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new ModelAndView();
  }

  static boolean isOurs(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.equals("/api") || path.startsWith("/api/");
  }

  static void write(HttpServletResponse response, Throwable failure) throws IOException {
    if (failure instanceof ErrorResponse refused) {
      // Allow with 405, Accept with 415.
      refused
          .getHeaders()
          .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    }
    ProblemDocument problem = Failures.problem(failure);
    if (problem.status() == 503) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "10");
    }
    write(response, problem);
  }

  static void write(HttpServletResponse response, ProblemDocument problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(MEDIA_TYPE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(problem));
  }
}
