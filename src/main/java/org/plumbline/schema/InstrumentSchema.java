package org.plumbline.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;

/** An instrument as keys and values: read, written, and described for other programs. */
public final class InstrumentSchema {
  private InstrumentSchema() {}

  /**
   * Reads what is written. Where the findings tell a problem, the instrument is partly a stand-in.
   */
  public static Instrument read(Written written, Findings findings) {
    return InstrumentShape.INSTRUMENT.read(written, Place.WHOLE, findings);
  }

  /** All keys that are not at their default, in the order of the definition file. */
  public static Tree write(Instrument instrument) {
    return InstrumentShape.INSTRUMENT.write(instrument);
  }

  /** The JSON Schema (draft 2020-12) of a definition file. */
  public static Tree json() {
    Schemas definitions = new Schemas();
    Map<String, Tree> schema = new LinkedHashMap<>();
    schema.put("$schema", new Tree.Text("https://json-schema.org/draft/2020-12/schema"));
    schema.put("title", new Tree.Text("Definition file of an instrument"));
    if (definitions.inFull(InstrumentShape.INSTRUMENT)
        instanceof Tree.Keys(Map<String, Tree> keywords)) {
      schema.putAll(keywords);
    }
    schema.put("$defs", new Tree.Keys(definitions.byName()));
    return new Tree.Keys(schema);
  }
}
