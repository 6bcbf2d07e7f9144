package org.plumbline.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which edits of a draft stand, and which were taken back. One history for everybody who works on
 * the draft: what was done last is taken back first, whoever did it.
 *
 * @param standing the edits that stand, oldest first
 * @param takenBack the edits that were taken back since, the last one last; an edit ends them
 */
public record History(List<Step> standing, List<Step> takenBack) {
  public static final History NONE = new History(List.of(), List.of());

  /**
   * An edit that was made.
   *
   * @param revision the one it made first
   * @param by name of who made it
   */
  public record Step(int revision, Edit edit, String by) {}

  public History {
    standing = List.copyOf(standing);
    takenBack = List.copyOf(takenBack);
  }

  /** What undoing would take back. */
  public Optional<Step> undoes() {
    return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
  }

  /** What redoing would make again. */
  public Optional<Step> redoes() {
    return takenBack.isEmpty() ? Optional.empty() : Optional.of(takenBack.getLast());
  }

  History edited(Step step) {
    return new History(plus(standing, step), List.of());
  }

  History undone() {
    return new History(
        standing.subList(0, standing.size() - 1), plus(takenBack, standing.getLast()));
  }

  History redone() {
    return new History(
        plus(standing, takenBack.getLast()), takenBack.subList(0, takenBack.size() - 1));
  }

  private static List<Step> plus(List<Step> steps, Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return more;
  }
}
