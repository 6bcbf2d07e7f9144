package org.plumbline.assessment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What asks something of somebody, newest change first.
 *
 * @param own what they started as a practitioner, and is not signed off
 * @param toReview what waits for them as a manager
 * @param signedOff what they started and a manager signed off in the last two weeks
 */
public record WorkList(List<Listed> own, List<Listed> toReview, List<Listed> signedOff) {
  public WorkList {
    signedOff = List.copyOf(signedOff);
    own = List.copyOf(own);
    toReview = List.copyOf(toReview);
  }

  public boolean isEmpty() {
    return own.isEmpty() && toReview.isEmpty() && signedOff.isEmpty();
  }

  Stream<Particulars> shown() {
    return Stream.of(own, toReview, signedOff).flatMap(List::stream).map(Listed::particulars);
  }
}
