package org.plumbline.schema;

import org.plumbline.instrument.WorkflowStep;

/** Steps of the board's process around the form. */
final class WorkflowShape {
  static final RecordShape<WorkflowStep> STEP = step();

  private WorkflowShape() {}

  private static RecordShape<WorkflowStep> step() {
    Fields<WorkflowStep> fields = new Fields<>();
    var id = fields.required(KeyName.ID, Shapes.ELEMENT_ID, WorkflowStep::id, "Its lasting id.");
    var title =
        fields.required(KeyName.TITLE, Shapes.NAME, WorkflowStep::title, "The step as printed.");
    var who = fields.optional(KeyName.WHO, Shapes.PARTY, WorkflowStep::who, "Whom it is for.");
    var kind =
        fields.required(
            KeyName.KIND,
            Shapes.oneOf(WorkflowStep.Kind.class, WorkflowShape::label),
            WorkflowStep::kind,
            "What is done in it.");
    return fields
        .record(
            "workflow step",
            "A step of the board's process around the form.",
            values ->
                new WorkflowStep(
                    values.get(id), values.get(title), values.get(who), values.get(kind)))
        .as(ElementKind.WORKFLOW);
  }

  private static String label(WorkflowStep.Kind kind) {
    return switch (kind) {
      case DISCUSS -> "Discuss";
      case COMPLETE -> "Complete";
      case REVIEW -> "Review";
      case DECIDE -> "Decide";
      case SEND -> "Send";
    };
  }
}
