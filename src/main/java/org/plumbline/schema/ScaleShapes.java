package org.plumbline.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.instrument.Concern;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OptionSet;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.SetOption;

/** Scales and option sets. */
final class ScaleShapes {
  private static final Map<String, Concern> STEPS =
      Map.of(
          "none", Concern.NONE,
          "1", Concern.ONE,
          "2", Concern.TWO,
          "3", Concern.THREE,
          "4", Concern.FOUR,
          "5", Concern.FIVE);
  private static final Shape<Concern> CONCERN =
      new OneValue<>(
              Key.Type.CHOICE,
              "step of concern",
              "Write none, or a number from 1 to 5.",
              text -> Optional.ofNullable(STEPS.get(text)),
              ScaleShapes::step,
              Schemas.oneOf(Stream.of("none", 1, 2, 3, 4, 5)),
              _ -> Concern.NONE)
          .among(
              List.of(
                  new Choice("none", "None: nothing of concern was found"),
                  new Choice("1", "1 (lightest)"),
                  Choice.of("2"),
                  Choice.of("3"),
                  Choice.of("4"),
                  new Choice("5", "5 (darkest)")));

  static final RecordShape<Scale> SCALE = scale();
  static final RecordShape<OptionSet> OPTION_SET = optionSet();

  private ScaleShapes() {}

  private static RecordShape<Scale> scale() {
    Fields<Scale> fields = new Fields<>();
    var id = fields.required(KeyName.ID, Shapes.ELEMENT_ID, Scale::id, "Its lasting id.");
    var levels =
        fields.list(
            KeyName.LEVELS,
            level(),
            Scale::levels,
            "Its levels in order of concern, lowest first.");
    return fields
        .record(
            "scale",
            "The levels of concern that items and the judgement use.",
            values -> new Scale(values.get(id), values.get(levels)))
        .as(ElementKind.SCALE);
  }

  private static RecordShape<Level> level() {
    Fields<Level> fields = new Fields<>();
    var id =
        fields.required(
            KeyName.ID, Shapes.OPTION_ID, Level::id, "Its lasting id, unique in the scale.");
    var label =
        fields.required(
            KeyName.LABEL, Shapes.NAME, Level::label, "The level as printed, capitals included.");
    var points =
        fields.optional(KeyName.POINTS, Shapes.WHOLE, Level::points, "What it adds to a sum.");
    var concern =
        fields.required(
            KeyName.CONCERN,
            CONCERN,
            Level::concern,
            "Its step on the ramp of five colours; none when nothing of concern was found.");
    return fields
        .record(
            "level",
            "One level of a scale.",
            values ->
                new Level(
                    values.get(id), values.get(label), values.get(points), values.get(concern)))
        .as(ElementKind.LEVEL);
  }

  private static Tree step(Concern concern) {
    return switch (concern) {
      case NONE -> new Tree.Text("none");
      case ONE -> Tree.Figure.of(1);
      case TWO -> Tree.Figure.of(2);
      case THREE -> Tree.Figure.of(3);
      case FOUR -> Tree.Figure.of(4);
      case FIVE -> Tree.Figure.of(5);
    };
  }

  private static RecordShape<OptionSet> optionSet() {
    Fields<OptionSet> fields = new Fields<>();
    var id = fields.required(KeyName.ID, Shapes.ELEMENT_ID, OptionSet::id, "Its lasting id.");
    var options =
        fields.list(KeyName.OPTIONS, option(), OptionSet::options, "Its options, as printed.");
    return fields
        .record(
            "option set",
            "Options that several items share.",
            values -> new OptionSet(values.get(id), values.get(options)))
        .as(ElementKind.OPTION_SET);
  }

  private static RecordShape<SetOption> option() {
    Fields<SetOption> fields = new Fields<>();
    var id =
        fields.required(
            KeyName.ID, Shapes.OPTION_ID, SetOption::id, "Its lasting id, unique in the set.");
    var label =
        fields.required(KeyName.LABEL, Shapes.NAME, SetOption::label, "The option as printed.");
    var points =
        fields.optional(KeyName.POINTS, Shapes.WHOLE, SetOption::points, "What it adds to a sum.");
    var exclusive =
        fields.withDefault(
            KeyName.EXCLUSIVE,
            Shapes.FLAG,
            SetOption::exclusive,
            false,
            "Whether choosing it excludes all others.");
    var asksForDetails =
        fields.withDefault(
            KeyName.ASKS_FOR_DETAILS,
            Shapes.FLAG,
            SetOption::asksForDetails,
            false,
            "Whether choosing it asks for words as well.");
    return fields
        .record(
            "option",
            "One thing to choose.",
            values ->
                new SetOption(
                    values.get(id),
                    values.get(label),
                    values.get(points),
                    values.get(exclusive),
                    values.get(asksForDetails)))
        .as(ElementKind.OPTION);
  }
}
