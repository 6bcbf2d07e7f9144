package org.plumbline.instrument;

import org.plumbline.id.ItemId;

/**
 * A place for one answer. Most items have one slot, under their own id. A level item has two, so
 * that ticking an indicator and choosing the level are separate answers which two people can give
 * without getting in each other's way.
 */
public record Slot(ItemId id, Holds holds) {}
