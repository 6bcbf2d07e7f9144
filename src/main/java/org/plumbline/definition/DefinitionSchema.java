package org.plumbline.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.instrument.Instrument;

/** The JSON Schema of definition files, for editors and for programs that make such files. */
public final class DefinitionSchema {
  private DefinitionSchema() {}

  /** The schema (draft 2020-12) as JSON. */
  public static String json() {
    Schemas definitions = new Schemas();
    RecordShape<Instrument> whole = InstrumentShape.INSTRUMENT;
    Map<String, Tree> schema = new LinkedHashMap<>();
    schema.put("$schema", new Tree.Text("https://json-schema.org/draft/2020-12/schema"));
    schema.put("title", new Tree.Text("Definition file of an instrument"));
    if (definitions.inFull(whole) instanceof Tree.Keys(Map<String, Tree> keywords)) {
      schema.putAll(keywords);
    }
    schema.put("$defs", new Tree.Keys(definitions.byName()));
    return JsonText.of(new Tree.Keys(schema));
  }
}
