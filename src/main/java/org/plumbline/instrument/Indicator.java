package org.plumbline.instrument;

import org.plumbline.id.OptionId;

/**
 * One sign within a descriptor.
 *
 * @param text as printed, without the separator
 */
public record Indicator(OptionId id, String text) {}
