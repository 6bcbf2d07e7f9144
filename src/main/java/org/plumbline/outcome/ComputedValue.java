package org.plumbline.outcome;

import org.plumbline.expression.Value;
import org.plumbline.instrument.Item.ComputedItem;

/** A computed item and what it comes to, for showing; never stored. */
public record ComputedValue(ComputedItem item, Value value) {}
