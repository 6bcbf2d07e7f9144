package org.plumbline.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.id.ElementId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Instrument;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/** Assessments on the bundled instruments, and on versions of them that tests make. */
final class Cases {
  static final String CAMBRIDGESHIRE = "cambridgeshire-peterborough-cse";
  static final String HAMMERSMITH = "hammersmith-fulham-exploitation";
  static final Instrument FIRST = instrument(CAMBRIDGESHIRE, text -> text);
  static final Instrument OTHER = instrument(HAMMERSMITH, text -> text);

  private Cases() {}

  static Instrument instrument(String code, UnaryOperator<String> edit) {
    try {
      String text = Files.readString(Path.of("instruments", code, "1.yaml"));
      return switch (DefinitionReader.read(
          code, edit.apply(text).getBytes(StandardCharsets.UTF_8))) {
        case Reading.Read(Instrument instrument) -> instrument;
        case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The second version of the first instrument, in which something else is written. */
  static Instrument second(UnaryOperator<String> edit) {
    return instrument(
        CAMBRIDGESHIRE, text -> edit.apply(text.replace("\nversion: 1\n", "\nversion: 2\n")));
  }

  /** Signed off on the day, with these options chosen. */
  static Assessed on(Instrument instrument, String day, Map<String, String> chosen) {
    Map<ItemId, Answer> answers = new HashMap<>();
    chosen.forEach(
        (slot, option) -> answers.put(new ItemId(slot), new Answer.Chosen(new OptionId(option))));
    return new Assessed(
        new Reference("K7MQ-4TXD"),
        Instant.parse(day + "T10:00:00Z"),
        true,
        instrument,
        new Answers(answers),
        Set.of());
  }

  static Assessed with(Assessed assessed, String slot, Answer answer) {
    return new Assessed(
        assessed.reference(),
        assessed.at(),
        assessed.signedOff(),
        assessed.instrument(),
        assessed.answers().with(new ItemId(slot), answer),
        assessed.hidden());
  }

  static LevelRef level(String instrument, String level) {
    return new LevelRef(
        new ScaleRef(new InstrumentCode(instrument), new ElementId("risk")), new OptionId(level));
  }

  /** Declared by Ada on 2 March 2026. */
  static Equivalence same(String one, String other) {
    return new Equivalence(
        1,
        level(CAMBRIDGESHIRE, one),
        level(HAMMERSMITH, other),
        "Ada",
        Instant.parse("2026-03-02T09:00:00Z"));
  }
}
