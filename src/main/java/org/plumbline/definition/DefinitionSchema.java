package org.plumbline.definition;

import org.plumbline.schema.InstrumentSchema;
import org.plumbline.schema.JsonText;

/** The JSON Schema of definition files, for editors and for programs that make such files. */
public final class DefinitionSchema {
  private DefinitionSchema() {}

  /** The schema (draft 2020-12) as JSON. */
  public static String json() {
    return JsonText.of(InstrumentSchema.json());
  }
}
