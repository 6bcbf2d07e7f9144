package org.plumbline.publication;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a new version would do to the assessments of one authority that stand on earlier versions.
 * Numbers only: whoever composes an instrument sees no child.
 *
 * @param assessments in progress, how many
 * @param inProgress by practitioner, then in the order of the form; where the new form has no place
 *     for an answer it stands under its old section
 * @param signed what the new rules would say of what was signed off
 */
public record Impact(int assessments, List<InSection> inProgress, Signed signed) {
  public Impact {
    inProgress = List.copyOf(inProgress);
  }

  /**
   * What becomes of the answers of one practitioner in one section.
   *
   * @param kept agreed with in the same words
   * @param confirm agreed with in words that changed, so that a person says whether they hold
   * @param archived without a place
   * @param asked for the first time
   */
  public record InSection(
      String practitioner, String section, int kept, int confirm, int archived, int asked) {}

  /**
   * A simulation: nothing that was signed off ever changes.
   *
   * @param compared signed assessments for which old and new rules both come to a level
   * @param undecided those for which one of the two comes to none
   * @param shifts where they come to different levels
   */
  public record Signed(int compared, int undecided, List<Shift> shifts) {
    public Signed {
      shifts = List.copyOf(shifts);
    }

    /** How many would stand at another level. */
    public int differing() {
      return shifts.stream().mapToInt(Shift::assessments).sum();
    }
  }

  /** From one level, as it is called, to another. */
  public record Shift(String from, String to, int assessments) {}

  /** All sections and practitioners together. */
  public InSection sum() {
    return new InSection(
        "",
        "",
        total(inProgress.stream().map(InSection::kept)),
        total(inProgress.stream().map(InSection::confirm)),
        total(inProgress.stream().map(InSection::archived)),
        total(inProgress.stream().map(InSection::asked)));
  }

  private static int total(Stream<Integer> counts) {
    return counts.mapToInt(Integer::intValue).sum();
  }
}
