package org.plumbline.authority;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Something about an account or a mailbox cannot be as asked; nothing was changed. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was asked for. */
  public enum Part {
    NAME,
    LOGIN,
    ROLES,
    CURRENT_PASSWORD,
    NEW_PASSWORD,
    ID,
    ADDRESS,
    WHOLE
  }

  private final transient Map<Part, String> problems;

  Refused(Map<Part, String> problems) {
    super(String.join(" ", problems.values()));
    this.problems = new EnumMap<>(problems);
  }

  Refused(Part part, String problem) {
    this(Map.of(part, problem));
  }

  /** What is wrong with a part and what to do, in sentences; nothing when the part will do. */
  public Optional<String> at(Part part) {
    return Optional.ofNullable(problems.get(part));
  }
}
