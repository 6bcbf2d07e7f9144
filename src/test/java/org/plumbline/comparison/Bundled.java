package org.plumbline.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.instrument.Instrument;

/** The instruments that come with the application. */
final class Bundled {
  static final Instrument PETERBOROUGH_AND_CAMBRIDGESHIRE = read("cambridgeshire-peterborough-cse");
  static final Instrument HAMMERSMITH_AND_FULHAM = read("hammersmith-fulham-exploitation");
  static final Instrument NORTHAMPTONSHIRE = read("northamptonshire-cse");

  private Bundled() {}

  private static Instrument read(String code) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("instruments", code, "1.yaml"));
      return switch (DefinitionReader.read(code, bytes)) {
        case Reading.Read(Instrument instrument) -> instrument;
        case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
