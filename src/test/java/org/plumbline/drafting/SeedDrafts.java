package org.plumbline.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.id.DraftId;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Document;

/** The instruments that come along, as drafts that are kept nowhere. */
final class SeedDrafts {
  static final List<String> CODES =
      List.of(
          "cambridgeshire-peterborough-cse",
          "hammersmith-fulham-exploitation",
          "northamptonshire-cse");

  private SeedDrafts() {}

  static Instrument instrument(String code) {
    Path file = Path.of("instruments", code, "1.yaml");
    try {
      if (DefinitionReader.read(file.toString(), Files.readString(file))
          instanceof Reading.Read(Instrument instrument)) {
        return instrument;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    throw new AssertionError(file + " cannot be read");
  }

  static Draft draft(Instrument instrument) {
    Document document = Document.of(instrument);
    return new Draft(
        new DraftId(1),
        instrument.code(),
        Optional.empty(),
        1,
        Instant.EPOCH,
        document,
        instrument,
        History.NONE);
  }

  static Draft after(Draft draft, Edit edit) {
    if (edit.to(draft.document()) instanceof Applied.Done(Document now)) {
      return draft(now.read().instrument());
    }
    throw new AssertionError("the edit cannot be made: " + edit.words());
  }
}
