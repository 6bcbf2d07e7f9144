package org.plumbline.assessment;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;
import org.plumbline.response.Answer;

/**
 * One change of one answer.
 *
 * @param seen what stood in the slot on the page it was written on
 * @param now what shall stand there; empty clears it
 * @param section where the writer was, for coming back later
 * @param intent the same for every try at the same change, so that it happens once
 * @param meeting what becomes of it where somebody wrote there since it was seen
 */
public record Edit(
    ItemId slot,
    Given seen,
    Optional<Answer> now,
    SectionId section,
    UUID intent,
    Meeting meeting) {

  /** How it takes another change of the same answer that was made meanwhile. */
  public enum Meeting {
    /** Both are kept where they touch different parts; whoever wrote is shown what stands there. */
    MERGED,
    /** It is not made: whoever wrote is told, and decides. */
    REFUSED
  }

  public Edit(ItemId slot, Given seen, Optional<Answer> now, SectionId section, UUID intent) {
    this(slot, seen, now, section, intent, Meeting.MERGED);
  }
}
