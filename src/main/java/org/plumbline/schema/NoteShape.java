package org.plumbline.schema;

import org.plumbline.instrument.EditorialNote;

/** Doubts about the printed wording. */
final class NoteShape {
  static final RecordShape<EditorialNote> NOTE = note();

  private NoteShape() {}

  private static RecordShape<EditorialNote> note() {
    Fields<EditorialNote> fields = new Fields<>();
    var about =
        fields.optional(
            KeyName.ABOUT,
            Shapes.ELEMENT,
            EditorialNote::about,
            "The id of the element it is about; the whole instrument when absent.");
    var decision =
        fields.required(
            KeyName.DECISION,
            Shapes.oneOf(EditorialNote.Decision.class, NoteShape::label),
            EditorialNote::decision,
            "Whether the words were kept as printed or are for the board to confirm.");
    var text =
        fields.required(
            KeyName.TEXT, Shapes.WORDING, EditorialNote::text, "The doubt, and what was done.");
    var accepts =
        fields.optional(
            KeyName.ACCEPTS,
            Shapes.FINGERPRINT,
            EditorialNote::accepts,
            "The fingerprint of the finding that may stay, for the reason that the text gives.");
    return fields
        .record(
            "note",
            "A doubt about the printed wording, and what was done about it.",
            values ->
                new EditorialNote(
                    values.get(about), values.get(decision), values.get(text), values.get(accepts)))
        .as(ElementKind.NOTE);
  }

  private static String label(EditorialNote.Decision decision) {
    return switch (decision) {
      case KEPT -> "Kept as printed";
      case TO_CONFIRM -> "For the board to confirm";
    };
  }
}
