package org.plumbline.assessment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What asks something of somebody, newest change first.
 *
 * @param own what they started as a practitioner, and is not signed off
 * @param toReview what waits for them as a manager
 */
public record WorkList(List<Listed> own, List<Listed> toReview) {
  public WorkList {
    own = List.copyOf(own);
    toReview = List.copyOf(toReview);
  }

  public boolean isEmpty() {
    return own.isEmpty() && toReview.isEmpty();
  }

  Stream<Particulars> shown() {
    return Stream.concat(own.stream(), toReview.stream()).map(Listed::particulars);
  }
}
