package org.plumbline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Report;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ChangeClass;

/** Copies to make files of. */
final class Copies {
  static final Instrument PETERBOROUGH_AND_CAMBRIDGESHIRE = read("cambridgeshire-peterborough-cse");
  static final Instrument HAMMERSMITH_AND_FULHAM = read("hammersmith-fulham-exploitation");
  static final Instrument NORTHAMPTONSHIRE = read("northamptonshire-cse");

  private Copies() {}

  static ComparisonCopy of(Instrument from, Instrument to) {
    return new ComparisonCopy(
        Report.of(Comparison.between(from, to)),
        new Edition("Peterborough", "7f3a91c2".repeat(8)),
        new Edition("Hammersmith and Fulham", "c2917f3a".repeat(8)),
        AuthorityCode::value,
        _ -> Optional.empty(),
        Optional.empty(),
        ZonedDateTime.of(2026, 11, 22, 14, 20, 0, 0, ZoneId.of("Europe/London")));
  }

  static ComparisonCopy ofTheSeeds() {
    return of(PETERBOROUGH_AND_CAMBRIDGESHIRE, HAMMERSMITH_AND_FULHAM);
  }

  static ComparisonCopy only(ComparisonCopy copy, ChangeClass only) {
    return new ComparisonCopy(
        copy.report(),
        copy.from(),
        copy.to(),
        copy.names(),
        copy.matched(),
        Optional.of(only),
        copy.made());
  }

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
