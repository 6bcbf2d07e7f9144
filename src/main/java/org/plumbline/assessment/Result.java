package org.plumbline.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a submission amounted to and what was shown as next steps, as it is stored: words and
 * numbers, nothing that has to be worked out again.
 *
 * @param sha256 of the version's definition
 * @param withoutSensitive the next steps as a copy without sensitive answers prints them; empty
 *     where they are the same
 * @param tally empty where the instrument counts nothing
 */
public record Result(
    String version,
    String sha256,
    String authority,
    String submittedBy,
    Instant submittedAt,
    List<Count> tally,
    int notAnswered,
    int notKnown,
    Optional<Indication> indicated,
    Optional<Judged> judged,
    List<Steps> routes,
    Optional<List<Steps>> withoutSensitive) {
  public Result {
    tally = List.copyOf(tally);
    routes = List.copyOf(routes);
    withoutSensitive = withoutSensitive.map(List::copyOf);
  }

  /** The next steps as they stand on a copy. */
  public List<Steps> routes(Copy copy) {
    return switch (copy) {
      case WHOLE -> routes;
      case WITHOUT_SENSITIVE -> withoutSensitive.orElse(routes);
    };
  }

  /** How many sections stand at a level. */
  public record Count(String levelId, String label, int count) {}

  /**
   * What the instrument's own rules point to.
   *
   * @param levelId empty while the rules come to no level
   * @param because what decided it, in order
   */
  public record Indication(Optional<String> levelId, String label, List<String> because) {
    public Indication {
      because = List.copyOf(because);
    }
  }

  /** The professional's level, and the reason where it differs from the indicated one. */
  public record Judged(String levelId, String label, Optional<String> reason, boolean differs) {}

  /**
   * One route as it was shown.
   *
   * @param undecided whether it is shown because it may apply
   * @param because which answers leave that open, in words
   * @param html the wording, filled and escaped
   */
  public record Steps(
      String id,
      Optional<String> title,
      boolean undecided,
      Optional<String> because,
      String html,
      List<Part> parts,
      List<Step> steps) {
    public Steps {
      parts = List.copyOf(parts);
      steps = List.copyOf(steps);
    }
  }

  /** A text under a heading. */
  public record Part(String heading, String html) {}

  /**
   * One thing to do.
   *
   * @param because which answers leave open whether it applies, in words
   * @param recipient name or address as printed; nothing is sent to it
   * @param due by when, in words
   * @param limit the limit as printed
   */
  public record Step(
      String id,
      String text,
      boolean undecided,
      Optional<String> because,
      Optional<String> recipient,
      Optional<String> due,
      Optional<String> limit) {}
}
