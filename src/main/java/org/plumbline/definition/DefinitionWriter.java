package org.plumbline.definition;

import org.plumbline.instrument.Instrument;
import org.plumbline.schema.InstrumentSchema;
import org.plumbline.schema.JsonText;

/**
 * Writes definition files in the one canonical form: the same instrument always gives the same
 * bytes, and reading them gives an equal instrument.
 */
public final class DefinitionWriter {
  private DefinitionWriter() {}

  /** As YAML, in LF lines; to be stored in UTF-8. */
  public static String write(Instrument instrument) {
    return YamlText.of(InstrumentSchema.write(instrument));
  }

  /** The same keys and values as JSON. */
  public static String json(Instrument instrument) {
    return JsonText.of(InstrumentSchema.write(instrument));
  }
}
