package org.plumbline.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Document;

/** The instruments that come with the project. */
enum Bundled {
  CAMBRIDGESHIRE_PETERBOROUGH_CSE,
  HAMMERSMITH_FULHAM_EXPLOITATION,
  NORTHAMPTONSHIRE_CSE;

  /** The text of the definition file. */
  String text() {
    String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    try {
      return Files.readString(Path.of("instruments", code, "1.yaml"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Instrument instrument() {
    if (DefinitionReader.read(name(), text()) instanceof Reading.Read(Instrument instrument)) {
      return instrument;
    }
    throw new AssertionError(name());
  }

  Document document() {
    return Document.of(instrument());
  }
}
