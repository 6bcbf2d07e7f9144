package org.plumbline.publication;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.expression.Expressions;
import org.plumbline.id.ItemId;
import org.plumbline.id.VersionId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Slot;
import org.plumbline.wording.RouteTexts;

/**
 * A version that practitioners work on. Nothing of it ever changes but its state.
 *
 * @param sha256 of its canonical definition, 64 lower-case hexadecimal digits
 * @param state as last read; it may have moved forward since, and the database has the last word
 * @param publishedBy name of who published it
 * @param note what is new, in that person's words; may be empty
 * @param expressions its conditions and sums, compiled
 * @param routeTexts what its routes say, parsed
 * @param form where each slot is on it
 */
public record PublishedVersion(
    VersionId id,
    Instrument instrument,
    String sha256,
    VersionState state,
    Instant publishedAt,
    String publishedBy,
    String note,
    Expressions expressions,
    RouteTexts routeTexts,
    FormIndex form) {
  /** The slot of that id: of an item, or of a table whole; the columns of tables are not slots. */
  public Optional<Slot> findSlot(ItemId slot) {
    return form.find(slot).map(FormIndex.Question::slot);
  }

  /** The first digits of its hash, as people compare them: {@code 7f3a 91c2}. */
  public String shortHash() {
    return sha256.substring(0, 4) + " " + sha256.substring(4, 8);
  }

  PublishedVersion in(VersionState now) {
    return new PublishedVersion(
        id, instrument, sha256, now, publishedAt, publishedBy, note, expressions, routeTexts, form);
  }
}
