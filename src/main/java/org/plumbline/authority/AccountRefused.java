package org.plumbline.authority;

import java.util.List;

/** An account cannot be added as asked. */
public final class AccountRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  AccountRefused(List<String> problems) {
    super(String.join(" ", problems));
    this.problems = List.copyOf(problems);
  }

  /** What to put right, in sentences. */
  public List<String> problems() {
    return problems;
  }
}
