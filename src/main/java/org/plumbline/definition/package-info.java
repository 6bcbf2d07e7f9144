/**
 * Reads and writes definition files. The only place that knows YAML and the JSON Schema. What the
 * file looks like is said once, in {@code InstrumentShape} and its neighbours; reader, writer,
 * schema and the table of keys are derived from it.
 */
@NullMarked
package org.plumbline.definition;

import org.jspecify.annotations.NullMarked;
