package org.plumbline.schema;

import static org.plumbline.schema.Shapes.TEXT;

import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Prompt;

/** The keys of every item, whatever its kind. */
final class PromptShape {
  static final RecordShape<Prompt> PROMPT = prompt();

  private PromptShape() {}

  private static RecordShape<Prompt> prompt() {
    Fields<Prompt> fields = new Fields<>();
    var id =
        fields.required(
            KeyName.ID, Shapes.ITEM_ID, Prompt::id, "Its lasting id; its name in expressions.");
    var label =
        fields.required(KeyName.LABEL, Shapes.NAME, Prompt::label, "What is asked, as printed.");
    var labelPrinted =
        fields.withDefault(
            KeyName.LABEL_PRINTED,
            Shapes.FLAG,
            Prompt::labelPrinted,
            true,
            "Whether the document asks this in words; false when the label was supplied.");
    var help =
        fields.optional(
            KeyName.HELP,
            Shapes.WORDING,
            Prompt::help,
            "Words below the label; CommonMark: paragraphs, lists, bold, italics and links.");
    var required =
        fields.withDefault(
            KeyName.REQUIRED,
            new ConditionShape(),
            Prompt::required,
            Condition.NEVER,
            "When it must be answered before submission; never when absent.");
    var visible =
        fields.withDefault(
            KeyName.VISIBLE,
            new ConditionShape(),
            Prompt::visible,
            Condition.ALWAYS,
            "When it is asked at all; always when absent.");
    var sensitive =
        fields.withDefault(
            KeyName.SENSITIVE,
            Shapes.FLAG,
            Prompt::sensitive,
            false,
            "Whether it is left out of copies unless asked for.");
    var mayBeNotKnown =
        fields.withDefault(
            KeyName.MAY_BE_NOT_KNOWN,
            Shapes.FLAG,
            Prompt::mayBeNotKnown,
            false,
            "Whether 'Not known' is offered, an answer of its own.");
    var tags =
        fields.words(
            KeyName.TAGS,
            TEXT,
            Prompt::tags,
            "Words about what is asked. With child_name or author_name a text, with child_born_on"
                + " or today a date is filled in when an assessment starts. Others change"
                + " nothing.");
    return fields.record(
        "prompt",
        "What every item has.",
        values ->
            new Prompt(
                values.get(id),
                values.get(label),
                values.get(labelPrinted),
                values.get(help),
                values.get(required),
                values.get(visible),
                values.get(sensitive),
                values.get(mayBeNotKnown),
                values.get(tags)));
  }
}
