package org.plumbline.assessment;

import java.util.List;

/**
 * A child and what was submitted about them, with all answers.
 *
 * @param assessments submitted or signed off, in the order of their submission
 */
public record InARow(Child child, List<Assessment> assessments) {
  public InARow {
    assessments = List.copyOf(assessments);
  }
}
