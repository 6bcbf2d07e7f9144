package org.plumbline.review;

import org.plumbline.id.OptionId;

/** A level through all versions of its instrument, whatever it is called in each. */
public record LevelRef(ScaleRef scale, OptionId level) {}
