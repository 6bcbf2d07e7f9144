package org.plumbline.schema;

import static org.plumbline.schema.Field.optional;
import static org.plumbline.schema.Field.required;

import org.plumbline.id.ElementId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Statement;

/** The sentences that somebody agrees with: descriptors with their indicators, and statements. */
final class AgreedShapes {
  static final RecordShape<LevelDescriptor> DESCRIPTOR = descriptor();
  static final RecordShape<Statement> STATEMENT = statement();

  private AgreedShapes() {}

  private static RecordShape<LevelDescriptor> descriptor() {
    var level =
        required(KeyName.LEVEL, Shapes.OPTION_ID, LevelDescriptor::level, "The id of the level.");
    var text =
        Field.<LevelDescriptor, String>required(
            KeyName.TEXT,
            Shapes.WORDING,
            entry -> entry.descriptor().text(),
            "The wording whole, as printed, separators included.");
    var indicators =
        Field.<LevelDescriptor, Indicator>list(
            KeyName.INDICATORS,
            indicator(),
            entry -> entry.descriptor().indicators(),
            "Its parts, each to be ticked apart.");
    var picture =
        Field.<LevelDescriptor, ElementId>optional(
            KeyName.PICTURE,
            Shapes.PICTURE,
            entry -> entry.descriptor().picture(),
            "The id of the picture shown with the words.");
    return RecordShape.of(
            "descriptor",
            "The wording that somebody agrees with who chooses the level.",
            values ->
                new LevelDescriptor(
                    values.get(level),
                    new Descriptor(values.get(text), values.get(indicators), values.get(picture))),
            level,
            text,
            indicators,
            picture)
        .as(ElementKind.DESCRIPTOR);
  }

  private static RecordShape<Indicator> indicator() {
    var id = required(KeyName.ID, Shapes.OPTION_ID, Indicator::id, "Its lasting id.");
    var text =
        required(
            KeyName.TEXT,
            Shapes.WORDING,
            Indicator::text,
            "Its words as they stand in the descriptor.");
    return RecordShape.of(
            "indicator",
            "One sign within a descriptor.",
            values -> new Indicator(values.get(id), values.get(text)),
            id,
            text)
        .as(ElementKind.INDICATOR);
  }

  private static RecordShape<Statement> statement() {
    var id = required(KeyName.ID, Shapes.OPTION_ID, Statement::id, "Its lasting id.");
    var text = required(KeyName.TEXT, Shapes.WORDING, Statement::text, "The statement as printed.");
    var level = optional(KeyName.LEVEL, Shapes.LEVEL, Statement::level, "The level it stands for.");
    var points =
        optional(KeyName.POINTS, Shapes.WHOLE, Statement::points, "What it adds to a sum.");
    return RecordShape.of(
            "statement",
            "A sentence to tick.",
            values ->
                new Statement(
                    values.get(id), values.get(text), values.get(level), values.get(points)),
            id,
            text,
            level,
            points)
        .as(ElementKind.STATEMENT);
  }
}
