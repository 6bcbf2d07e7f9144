package org.plumbline.definition;

import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Sha256;

/**
 * The canonical text of an instrument and what identifies it.
 *
 * @param text the definition file
 * @param sha256 of its bytes in UTF-8, 64 lower-case hexadecimal digits
 */
public record Definition(String text, String sha256) {
  public static Definition of(Instrument instrument) {
    String text = DefinitionWriter.write(instrument);
    return new Definition(text, Sha256.hex(text));
  }
}
