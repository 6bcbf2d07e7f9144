package org.plumbline.schema;

import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Statement;

/** The sentences that somebody agrees with: descriptors with their indicators, and statements. */
final class AgreedShapes {
  static final RecordShape<LevelDescriptor> DESCRIPTOR = descriptor();
  static final RecordShape<Statement> STATEMENT = statement();

  private AgreedShapes() {}

  private static RecordShape<LevelDescriptor> descriptor() {
    Fields<LevelDescriptor> fields = new Fields<>();
    var level =
        fields.required(
            KeyName.LEVEL, Shapes.OPTION_ID, LevelDescriptor::level, "The id of the level.");
    var text =
        fields.required(
            KeyName.TEXT,
            Shapes.WORDING,
            entry -> entry.descriptor().text(),
            "The wording whole, as printed, separators included.");
    var indicators =
        fields.list(
            KeyName.INDICATORS,
            indicator(),
            entry -> entry.descriptor().indicators(),
            "Its parts, each to be ticked apart.");
    var picture =
        fields.optional(
            KeyName.PICTURE,
            Shapes.PICTURE,
            entry -> entry.descriptor().picture(),
            "The id of the picture shown with the words.");
    return fields
        .record(
            "descriptor",
            "The wording that somebody agrees with who chooses the level.",
            values ->
                new LevelDescriptor(
                    values.get(level),
                    new Descriptor(values.get(text), values.get(indicators), values.get(picture))))
        .as(ElementKind.DESCRIPTOR);
  }

  private static RecordShape<Indicator> indicator() {
    Fields<Indicator> fields = new Fields<>();
    var id = fields.required(KeyName.ID, Shapes.OPTION_ID, Indicator::id, "Its lasting id.");
    var text =
        fields.required(
            KeyName.TEXT,
            Shapes.WORDING,
            Indicator::text,
            "Its words as they stand in the descriptor.");
    return fields
        .record(
            "indicator",
            "One sign within a descriptor.",
            values -> new Indicator(values.get(id), values.get(text)))
        .as(ElementKind.INDICATOR);
  }

  private static RecordShape<Statement> statement() {
    Fields<Statement> fields = new Fields<>();
    var id = fields.required(KeyName.ID, Shapes.OPTION_ID, Statement::id, "Its lasting id.");
    var text =
        fields.required(KeyName.TEXT, Shapes.WORDING, Statement::text, "The statement as printed.");
    var level =
        fields.optional(KeyName.LEVEL, Shapes.LEVEL, Statement::level, "The level it stands for.");
    var points =
        fields.optional(KeyName.POINTS, Shapes.WHOLE, Statement::points, "What it adds to a sum.");
    return fields
        .record(
            "statement",
            "A sentence to tick.",
            values ->
                new Statement(
                    values.get(id), values.get(text), values.get(level), values.get(points)))
        .as(ElementKind.STATEMENT);
  }
}
