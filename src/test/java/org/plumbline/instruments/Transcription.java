package org.plumbline.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Problem;
import org.plumbline.instrument.WorkflowStep;

/** An instrument that comes with the project, and the document it was taken from. */
enum Transcription {
  PETERBOROUGH_AND_CAMBRIDGESHIRE("cambridgeshire-peterborough-cse", "000_29629b31ba75dd77.txt"),
  HAMMERSMITH_AND_FULHAM("hammersmith-fulham-exploitation", "001_83202c4bc5c554b4.txt"),
  NORTHAMPTONSHIRE("northamptonshire-cse", "002_3251705451127c99.txt");

  private final String code;
  private final String document;

  Transcription(String code, String document) {
    this.code = code;
    this.document = document;
  }

  /** Words of the document that the instrument leaves out on purpose. */
  record LeftOver(String words, String reason) {}

  /** The bytes of its definition file. */
  byte[] bytes() {
    try {
      return Files.readAllBytes(Path.of("instruments", code, "1.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Instrument instrument() {
    return switch (DefinitionReader.read(code, bytes())) {
      case Reading.Read(Instrument instrument) -> instrument;
      case Reading.Refused(List<Problem> problems) ->
          throw new IllegalStateException(
              problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    };
  }

  Document document() {
    return Document.read(Path.of("seeds", document));
  }

  /** Every printed text of the instrument, as often as the document prints it. */
  List<String> printedTexts() {
    Instrument instrument = instrument();
    List<String> texts = new ArrayList<>(PrintedTexts.of(instrument));
    if (this == NORTHAMPTONSHIRE) {
      // The only document with a flow chart; the others speak of their process in sentences.
      instrument.workflow().stream().map(WorkflowStep::title).forEach(texts::add);
    }
    return List.copyOf(texts);
  }

  /** Labels of options that the document does not print in these words. */
  Set<String> suppliedOptions() {
    return switch (this) {
      case PETERBOROUGH_AND_CAMBRIDGESHIRE, HAMMERSMITH_AND_FULHAM -> Set.of("Other");
      // It prints Y/N, and "No" as the abbreviation of number.
      case NORTHAMPTONSHIRE -> Set.of("Yes");
    };
  }

  /** In the printed order. */
  List<LeftOver> leftOver() {
    return switch (this) {
      case PETERBOROUGH_AND_CAMBRIDGESHIRE, HAMMERSMITH_AND_FULHAM ->
          List.of(new LeftOver("-", "between the heading Next Steps and its sentence"));
      case NORTHAMPTONSHIRE ->
          List.of(
              new LeftOver("[bookmark: RANGE!A1:L5]", "mark of the conversion to text"),
              new LeftOver("–", "between the heading Consultation and its sentence"),
              new LeftOver("–", "between High Risk and its definition"),
              new LeftOver("–", "between Medium Risk and its definition"),
              new LeftOver("–", "between Low risk and its definition"));
    };
  }

  List<String> wordsLeftOver() {
    return leftOver().stream().flatMap(some -> Document.words(some.words()).stream()).toList();
  }
}
