package org.plumbline.authority;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.id.ElementId;

/**
 * A place in an authority's directory that next steps are sent to.
 *
 * @param id by which instruments name it
 * @param printed what the printed instrument has in its place; words to compare with, never used
 * @param address where letters go, once it is confirmed
 * @param confirmedAt when a code that was mailed there came back; none: nothing is sent there
 */
public record Mailbox(
    ElementId id,
    String name,
    Optional<String> printed,
    Optional<String> address,
    Optional<Instant> confirmedAt) {

  public boolean isConfirmed() {
    return address.isPresent() && confirmedAt.isPresent();
  }

  /** The address, where something may be sent to it. */
  public Optional<String> usableAddress() {
    return address.filter(_ -> isConfirmed());
  }
}
