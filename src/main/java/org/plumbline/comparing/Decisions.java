package org.plumbline.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds after all that was said of two instruments: a later word on a pair takes the place of
 * an earlier one, and an element corresponds to one other at most.
 *
 * @param standing in the order in which it was decided; nothing that was withdrawn
 */
public record Decisions(List<Decision> standing) {
  public Decisions {
    standing = List.copyOf(standing);
  }

  /** What is left of everything that was said, the oldest first. */
  static Decisions of(List<Decision> said) {
    List<Decision> standing = new ArrayList<>();
    for (Decision decision : said) {
      standing.removeIf(earlier -> isReplaced(earlier, decision));
      if (decision.verdict() != Decision.Verdict.WITHDRAWN) {
        standing.add(decision);
      }
    }
    return new Decisions(standing);
  }

  private static boolean isReplaced(Decision earlier, Decision later) {
    boolean ours = earlier.ours().equals(later.ours());
    boolean theirs = earlier.theirs().equals(later.theirs());
    return (ours && theirs)
        || (later.verdict() == Decision.Verdict.CONFIRMED
            && earlier.verdict() == Decision.Verdict.CONFIRMED
            && (ours || theirs));
  }

  /** What was confirmed. */
  public List<Decision> confirmed() {
    return standing.stream()
        .filter(decision -> decision.verdict() == Decision.Verdict.CONFIRMED)
        .toList();
  }

  /** What was said of an element of the second instrument. */
  public Optional<Decision> find(String theirs) {
    return standing.stream()
        .filter(decision -> decision.theirs().equals(theirs))
        .reduce((one, other) ->
            other.verdict() == Decision.Verdict.CONFIRMED
                    || one.verdict() != Decision.Verdict.CONFIRMED
                ? other
                : one);
  }

  /** By the key of their element: the key of ours, or empty where a pair was refused. */
  Map<String, Optional<String>> decided() {
    Map<String, Optional<String>> decided = new HashMap<>();
    for (Decision decision : standing) {
      if (decision.verdict() == Decision.Verdict.REFUSED) {
        decided.putIfAbsent(decision.theirs(), Optional.empty());
      } else {
        decided.put(decision.theirs(), Optional.of(decision.ours()));
      }
    }
    return decided;
  }
}
