package org.plumbline.schema;

import static org.plumbline.schema.Field.list;
import static org.plumbline.schema.Field.optional;
import static org.plumbline.schema.Field.required;
import static org.plumbline.schema.Field.withDefault;
import static org.plumbline.schema.Field.words;
import static org.plumbline.schema.Shapes.TEXT;

import org.plumbline.instrument.DocumentControl;
import org.plumbline.instrument.EditorialNote;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.WorkflowStep;

/** The whole definition file: its keys from top to bottom, in the order in which it is written. */
final class InstrumentShape {
  static final RecordShape<Instrument> INSTRUMENT = instrument();

  private InstrumentShape() {}

  private static RecordShape<Instrument> instrument() {
    var code =
        required(
            "instrument",
            Shapes.INSTRUMENT_CODE,
            Instrument::code,
            "The lasting name of the instrument, the same in all its versions.");
    var version =
        required("version", Shapes.VERSION, Instrument::version, "The number of this version.");
    var owner =
        required(
            "owner",
            Shapes.AUTHORITY_CODE,
            Instrument::owner,
            "The code of the authority that publishes it.");
    var authorities =
        words(
            "authorities",
            Shapes.AUTHORITY_CODE,
            Instrument::authorities,
            "Those whose practitioners use it, the owner among them.");
    var title =
        required("title", TEXT, Instrument::title, "The title as printed at the head of the form.");
    var titlePrinted =
        withDefault(
            "title_printed",
            Shapes.FLAG,
            Instrument::titlePrinted,
            true,
            "Whether the document has this title; false when it was supplied.");
    var language =
        required("language", Shapes.LANGUAGE, Instrument::language, "Its language, such as en-GB.");
    var purpose =
        optional(
            "purpose",
            TEXT,
            Instrument::purpose,
            "What it is for, in the document's own words; CommonMark as in help.");
    var control =
        withDefault(
            "control",
            control(),
            Instrument::control,
            DocumentControl.NONE,
            "Who stands behind the document, and until when.");
    var scales =
        list("scales", ScaleShapes.SCALE, Instrument::scales, "The levels of concern it uses.");
    var optionSets =
        list(
            "option_sets",
            ScaleShapes.OPTION_SET,
            Instrument::optionSets,
            "Options that several items share.");
    var sections =
        list("sections", section(), Instrument::sections, "The form, in the printed order.");
    var outcome =
        withDefault(
            "outcome",
            OutcomeShape.OUTCOME,
            Instrument::outcome,
            OutcomeRules.NONE,
            "What it makes of the answers; absent when it prints no rule.");
    var routing =
        list("routing", RouteShape.ROUTE, Instrument::routing, "Who must be told what, by when.");
    var workflow =
        list("workflow", step(), Instrument::workflow, "The board's process around the form.");
    var notes =
        list(
            "notes",
            note(),
            Instrument::notes,
            "Doubts about the printed wording, and what was done about them.");
    var pictures =
        list(
            "pictures",
            PictureShape.PICTURE,
            Instrument::pictures,
            "What notes and descriptors show, each once.");
    return RecordShape.of(
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
                values.get(pictures)),
        code,
        version,
        owner,
        authorities,
        title,
        titlePrinted,
        language,
        purpose,
        control,
        scales,
        optionSets,
        sections,
        outcome,
        routing,
        workflow,
        notes,
        pictures);
  }

  private static RecordShape<DocumentControl> control() {
    var author = optional("author", TEXT, DocumentControl::author, "Who wrote it.");
    var approvedBy = optional("approved_by", TEXT, DocumentControl::approvedBy, "Who approved it.");
    var dated = optional("dated", Shapes.DATE, DocumentControl::dated, "The date it bears.");
    var reviewDue =
        optional(
            "review_due", Shapes.DATE, DocumentControl::reviewDue, "When it is to be reviewed.");
    var marking =
        optional("marking", TEXT, DocumentControl::marking, "Its marking, such as OFFICIAL.");
    var licence = optional("licence", TEXT, DocumentControl::licence, "Terms on which it is used.");
    return RecordShape.of(
        "control",
        "Who stands behind the document, and until when.",
        values ->
            new DocumentControl(
                values.get(author),
                values.get(approvedBy),
                values.get(dated),
                values.get(reviewDue),
                values.get(marking),
                values.get(licence)),
        author,
        approvedBy,
        dated,
        reviewDue,
        marking,
        licence);
  }

  private static RecordShape<Section> section() {
    var id = required("id", Shapes.SECTION_ID, Section::id, "Its lasting id.");
    var title =
        required("title", TEXT, Section::title, "The heading as printed, its number included.");
    var titlePrinted =
        withDefault(
            "title_printed",
            Shapes.FLAG,
            Section::titlePrinted,
            true,
            "Whether the document has this heading; false when it was supplied.");
    var guidance =
        optional(
            "guidance", TEXT, Section::guidance, "Words below the heading; CommonMark as in help.");
    var items =
        list("items", ItemShape.ITEM, Section::items, "What it asks, in the printed order.");
    return RecordShape.of(
        "section",
        "A part of the form that stands on the screen at one time.",
        values ->
            new Section(
                values.get(id),
                values.get(title),
                values.get(titlePrinted),
                values.get(guidance),
                values.get(items)),
        id,
        title,
        titlePrinted,
        guidance,
        items);
  }

  private static RecordShape<WorkflowStep> step() {
    var id = required("id", Shapes.ELEMENT_ID, WorkflowStep::id, "Its lasting id.");
    var title = required("title", TEXT, WorkflowStep::title, "The step as printed.");
    var who = optional("who", TEXT, WorkflowStep::who, "Whom it is for.");
    var kind =
        required(
            "kind",
            Shapes.oneOf(WorkflowStep.Kind.class),
            WorkflowStep::kind,
            "What is done in it.");
    return RecordShape.of(
        "workflow step",
        "A step of the board's process around the form.",
        values ->
            new WorkflowStep(values.get(id), values.get(title), values.get(who), values.get(kind)),
        id,
        title,
        who,
        kind);
  }

  private static RecordShape<EditorialNote> note() {
    var about =
        optional(
            "about",
            Shapes.ANY_ID,
            EditorialNote::about,
            "The id of the element it is about; the whole instrument when absent.");
    var decision =
        required(
            "decision",
            Shapes.oneOf(EditorialNote.Decision.class),
            EditorialNote::decision,
            "Whether the words were kept as printed or are for the board to confirm.");
    var text = required("text", TEXT, EditorialNote::text, "The doubt, and what was done.");
    var accepts =
        optional(
            "accepts",
            Shapes.FINGERPRINT,
            EditorialNote::accepts,
            "The fingerprint of the finding that may stay, for the reason that the text gives.");
    return RecordShape.of(
        "note",
        "A doubt about the printed wording, and what was done about it.",
        values ->
            new EditorialNote(
                values.get(about), values.get(decision), values.get(text), values.get(accepts)),
        about,
        decision,
        text,
        accepts);
  }
}
