package org.plumbline.form;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.instrument.Instrument;

/**
 * What fields draw from.
 *
 * @param computed gives the value of a computed item as text, or empty while it is undecided
 * @param newRowId gives the id of a row that somebody adds
 */
public record FormContext(
    Instrument instrument,
    SlotEditor slots,
    Function<org.plumbline.instrument.Item.ComputedItem, String> computed,
    Supplier<UUID> newRowId) {}
