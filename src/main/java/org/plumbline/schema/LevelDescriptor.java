package org.plumbline.schema;

import org.plumbline.id.OptionId;
import org.plumbline.instrument.Descriptor;

/** A descriptor with the level that it is of, as they stand together in a file. */
public record LevelDescriptor(OptionId level, Descriptor descriptor) {}
