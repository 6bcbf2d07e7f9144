package org.plumbline.assessment;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.comparison.Verdict;

/**
 * One part of last time's answers in an assessment that follows it.
 *
 * @param decided who decided last what becomes of it; empty while nobody has
 */
public record CarriedPart(Verdict verdict, Optional<Decided> decided) {

  /** What a person said, and when. */
  public record Decided(Decision decision, Person by, Instant at) {}

  /** What can be said of it. */
  public enum Decision {
    /** It holds still: it is an answer of the new assessment. */
    KEPT,
    /** Something else is the answer now. */
    CHANGED,
    /** It is no answer any more. */
    DROPPED
  }

  /** Whether the words changed and nobody has said yet whether the answer still holds. */
  public boolean waits() {
    return verdict.kind() == Verdict.Kind.CONFIRM && decided.isEmpty();
  }
}
