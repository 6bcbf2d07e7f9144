package org.plumbline.assessment;

import java.util.Optional;
import org.plumbline.response.Answer;

/**
 * What stands in a slot, and which writing of it this is.
 *
 * @param answer empty when never answered, or cleared since
 * @param revision 0 when never answered; grows with each writing
 * @param by who wrote it last
 */
public record Given(Optional<Answer> answer, int revision, Optional<Person> by) {
  public static final Given NEVER = new Given(Optional.empty(), 0, Optional.empty());
}
