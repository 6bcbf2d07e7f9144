package org.plumbline.schema;

import static org.plumbline.schema.Shapes.TEXT;

import org.plumbline.instrument.DocumentControl;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Section;

/** The whole definition file: its keys from top to bottom, in the order in which it is written. */
final class InstrumentShape {
  static final RecordShape<Instrument> INSTRUMENT = instrument();

  private InstrumentShape() {}

  private static RecordShape<Instrument> instrument() {
    Fields<Instrument> fields = new Fields<>();
    var code =
        fields.required(
            KeyName.INSTRUMENT,
            Shapes.INSTRUMENT_CODE,
            Instrument::code,
            "The lasting name of the instrument, the same in all its versions.");
    var version =
        fields.required(
            KeyName.VERSION, Shapes.VERSION, Instrument::version, "The number of this version.");
    var owner =
        fields.required(
            KeyName.OWNER,
            Shapes.AUTHORITY,
            Instrument::owner,
            "The code of the authority that publishes it.");
    var authorities =
        fields.words(
            KeyName.AUTHORITIES,
            Shapes.AUTHORITY,
            Instrument::authorities,
            "Those whose practitioners use it, the owner among them.");
    var title =
        fields.required(
            KeyName.TITLE,
            Shapes.NAME,
            Instrument::title,
            "The title as printed at the head of the form.");
    var titlePrinted =
        fields.withDefault(
            KeyName.TITLE_PRINTED,
            Shapes.FLAG,
            Instrument::titlePrinted,
            true,
            "Whether the document has this title; false when it was supplied.");
    var language =
        fields.required(
            KeyName.LANGUAGE,
            Shapes.LANGUAGE,
            Instrument::language,
            "Its language, such as en-GB.");
    var purpose =
        fields.optional(
            KeyName.PURPOSE,
            Shapes.WORDING,
            Instrument::purpose,
            "What it is for, in the document's own words; CommonMark as in help.");
    var control =
        fields.withDefault(
            KeyName.CONTROL,
            control(),
            Instrument::control,
            DocumentControl.NONE,
            "Who stands behind the document, and until when.");
    var scales =
        fields.list(
            KeyName.SCALES,
            ScaleShapes.SCALE,
            Instrument::scales,
            "The levels of concern it uses.");
    var optionSets =
        fields.list(
            KeyName.OPTION_SETS,
            ScaleShapes.OPTION_SET,
            Instrument::optionSets,
            "Options that several items share.");
    var sections =
        fields.list(
            KeyName.SECTIONS, section(), Instrument::sections, "The form, in the printed order.");
    var outcome =
        fields.withDefault(
            KeyName.OUTCOME,
            OutcomeShape.OUTCOME,
            Instrument::outcome,
            OutcomeRules.NONE,
            "What it makes of the answers; absent when it prints no rule.");
    var routing =
        fields.list(
            KeyName.ROUTING,
            RouteShape.ROUTE,
            Instrument::routing,
            "Who must be told what, by when.");
    var workflow =
        fields.list(
            KeyName.WORKFLOW,
            WorkflowShape.STEP,
            Instrument::workflow,
            "The board's process around the form.");
    var notes =
        fields.list(
            KeyName.NOTES,
            NoteShape.NOTE,
            Instrument::notes,
            "Doubts about the printed wording, and what was done about them.");
    var pictures =
        fields.list(
            KeyName.PICTURES,
            PictureShape.PICTURE,
            Instrument::pictures,
            "What notes and descriptors show, each once.");
    return fields
        .record(
            "instrument",
            "One version of an instrument.",
            values ->
                new Instrument(
                    values.get(code),
                    values.get(version),
                    values.get(owner),
                    values.get(authorities),
                    values.get(title),
                    values.get(titlePrinted),
                    values.get(language),
                    values.get(purpose),
                    values.get(control),
                    values.get(scales),
                    values.get(optionSets),
                    values.get(sections),
                    values.get(outcome),
                    values.get(routing),
                    values.get(workflow),
                    values.get(notes),
                    values.get(pictures)))
        .as(ElementKind.INSTRUMENT);
  }

  private static RecordShape<DocumentControl> control() {
    Fields<DocumentControl> fields = new Fields<>();
    var author = fields.optional(KeyName.AUTHOR, TEXT, DocumentControl::author, "Who wrote it.");
    var approvedBy =
        fields.optional(KeyName.APPROVED_BY, TEXT, DocumentControl::approvedBy, "Who approved it.");
    var dated =
        fields.optional(KeyName.DATED, Shapes.DATE, DocumentControl::dated, "The date it bears.");
    var reviewDue =
        fields.optional(
            KeyName.REVIEW_DUE,
            Shapes.DATE,
            DocumentControl::reviewDue,
            "When it is to be reviewed.");
    var marking =
        fields.optional(
            KeyName.MARKING, TEXT, DocumentControl::marking, "Its marking, such as OFFICIAL.");
    var licence =
        fields.optional(
            KeyName.LICENCE, TEXT, DocumentControl::licence, "Terms on which it is used.");
    return fields
        .record(
            "control",
            "Who stands behind the document, and until when.",
            values ->
                new DocumentControl(
                    values.get(author),
                    values.get(approvedBy),
                    values.get(dated),
                    values.get(reviewDue),
                    values.get(marking),
                    values.get(licence)))
        .as(ElementKind.CONTROL);
  }

  private static RecordShape<Section> section() {
    Fields<Section> fields = new Fields<>();
    var id = fields.required(KeyName.ID, Shapes.SECTION_ID, Section::id, "Its lasting id.");
    var title =
        fields.required(
            KeyName.TITLE,
            Shapes.NAME,
            Section::title,
            "The heading as printed, its number included.");
    var titlePrinted =
        fields.withDefault(
            KeyName.TITLE_PRINTED,
            Shapes.FLAG,
            Section::titlePrinted,
            true,
            "Whether the document has this heading; false when it was supplied.");
    var guidance =
        fields.optional(
            KeyName.GUIDANCE,
            Shapes.WORDING,
            Section::guidance,
            "Words below the heading; CommonMark as in help.");
    var items =
        fields.list(
            KeyName.ITEMS, ItemShape.ITEM, Section::items, "What it asks, in the printed order.");
    return fields
        .record(
            "section",
            "A part of the form that stands on the screen at one time.",
            values ->
                new Section(
                    values.get(id),
                    values.get(title),
                    values.get(titlePrinted),
                    values.get(guidance),
                    values.get(items)))
        .as(ElementKind.SECTION);
  }
}
