package org.plumbline.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.lint.Finding;
import org.plumbline.lint.Severity;
import org.plumbline.schema.TreePath;

/**
 * A draft after it was looked over.
 *
 * @param revision of the draft
 * @param found in the order of the definition file
 * @param reasonsLeft acceptances of findings that are not made now: their words have changed, or
 *     something that they rest on
 */
public record LintResult(int revision, Instant at, List<Found> found, int reasonsLeft) {
  public LintResult {
    found = List.copyOf(found);
  }

  /**
   * One finding in the draft.
   *
   * @param at the element or value that it is about
   * @param accepted why it may stay, where somebody said so
   */
  public record Found(Finding finding, TreePath at, Optional<Acceptance> accepted) {}

  /**
   * Why a finding may stay.
   *
   * @param note the editorial note that says so
   * @param by who wrote it in this draft; empty where it comes from an earlier version
   */
  public record Acceptance(TreePath note, String reason, Optional<String> by) {}

  /** Those that nobody has accepted. */
  public List<Found> open() {
    return found.stream().filter(each -> each.accepted().isEmpty()).toList();
  }

  public List<Found> open(Severity severity) {
    return open().stream().filter(each -> each.finding().severity() == severity).toList();
  }

  /** Those that may stay, with the reason. */
  public List<Found> accepted() {
    return found.stream().filter(each -> each.accepted().isPresent()).toList();
  }
}
