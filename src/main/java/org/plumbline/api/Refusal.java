package org.plumbline.api;

import org.springframework.http.HttpStatus;

/** A request that is not carried out, with what its sender is told. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemDocument problem;

  Refusal(ProblemDocument problem) {
    super(problem.title(), null, false, false);
    this.problem = problem;
  }

  Refusal(HttpStatus status, String title, String detail) {
    this(ProblemDocument.of(status, title, detail));
  }

  ProblemDocument problem() {
    return problem;
  }

  /** An address that leads nowhere. */
  static Refusal noSuchAddress() {
    return new Refusal(
        HttpStatus.NOT_FOUND,
        "No such address",
        "Nothing is at this address. /api/v1/openapi.json lists what there is.");
  }

  /** A value that is understood and cannot be taken. */
  static Refusal unusable(String detail) {
    return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "Cannot be taken", detail);
  }

  /** Something about the request, not its body, is missing or misspelt. */
  static Refusal malformed(String detail) {
    return new Refusal(HttpStatus.BAD_REQUEST, "Not understood", detail);
  }
}
