package org.plumbline.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.shell.PictureAddress;
import org.plumbline.shell.PictureImage;

/**
 * What fields draw from.
 *
 * @param computed gives the value of a computed item as text, or empty while it is undecided
 * @param newRowId gives the id of a row that somebody adds
 * @param pictures where a browser gets what notes and descriptors show
 */
public record FormContext(
    Instrument instrument,
    SlotEditor slots,
    Function<Item.ComputedItem, String> computed,
    Supplier<UUID> newRowId,
    Supplier<LocalDate> today,
    PictureAddress pictures) {
  /** The picture of that name, to be shown; none where a draft has lost it. */
  Optional<PictureImage> image(Optional<ElementId> picture) {
    return PictureImage.of(picture, instrument, pictures);
  }
}
