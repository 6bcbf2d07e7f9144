package org.plumbline.schema;

import static org.plumbline.schema.Shapes.ELEMENT_ID;
import static org.plumbline.schema.Shapes.NUMBER;

import org.plumbline.instrument.Condition;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.OutcomeRules.Band;
import org.plumbline.instrument.OutcomeRules.IndicatedRule;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.instrument.OutcomeRules.Limit;
import org.plumbline.instrument.OutcomeRules.Score;

/** What an instrument makes of its answers. */
final class OutcomeShape {
  static final RecordShape<OutcomeRules> OUTCOME = outcome();

  private OutcomeShape() {}

  private static RecordShape<OutcomeRules> outcome() {
    Fields<OutcomeRules> fields = new Fields<>();
    var tally =
        fields.optional(
            KeyName.TALLY,
            Shapes.SCALE,
            OutcomeRules::tally,
            "The id of the scale whose chosen levels are counted over the sections.");
    var scores =
        fields.list(
            KeyName.SCORES, score(), OutcomeRules::scores, "Numbers worked out of answers.");
    var bands =
        fields.list(KeyName.BANDS, band(), OutcomeRules::bands, "Names for ranges of scores.");
    var indicated =
        fields.list(
            KeyName.INDICATED,
            indicated(),
            OutcomeRules::indicated,
            "Rules for the indicated level; the first that holds decides.");
    var limits =
        fields.list(
            KeyName.LIMITS,
            limit(),
            OutcomeRules::limits,
            "Levels that the indicated level may not fall below or rise above.");
    var judgement =
        fields.optional(
            KeyName.JUDGEMENT,
            judgement(),
            OutcomeRules::judgement,
            "Where the professional gives a level of her own.");
    return fields
        .record(
            "outcome",
            "What the instrument makes of its answers.",
            values ->
                new OutcomeRules(
                    values.get(tally),
                    values.get(scores),
                    values.get(bands),
                    values.get(indicated),
                    values.get(limits),
                    values.get(judgement)))
        .as(ElementKind.OUTCOME);
  }

  private static RecordShape<Score> score() {
    Fields<Score> fields = new Fields<>();
    var id = fields.required(KeyName.ID, ELEMENT_ID, Score::id, "Its lasting id.");
    var label = fields.required(KeyName.LABEL, Shapes.NAME, Score::label, "What it is called.");
    var expression =
        fields.required(
            KeyName.EXPRESSION,
            Shapes.EXPRESSION,
            Score::expression,
            "How it is worked out, in CEL; a number.");
    return fields
        .record(
            "score",
            "A number worked out from the answers.",
            values -> new Score(values.get(id), values.get(label), values.get(expression)))
        .as(ElementKind.SCORE);
  }

  private static RecordShape<Band> band() {
    Fields<Band> fields = new Fields<>();
    var id = fields.required(KeyName.ID, ELEMENT_ID, Band::id, "Its lasting id.");
    var score = fields.required(KeyName.SCORE, Shapes.SCORE, Band::score, "The id of the score.");
    var label = fields.required(KeyName.LABEL, Shapes.NAME, Band::label, "What it is called.");
    var from =
        fields.optional(
            KeyName.FROM, NUMBER, Band::from, "The lowest score in it; open when absent.");
    var to =
        fields.optional(KeyName.TO, NUMBER, Band::to, "The highest score in it; open when absent.");
    var level =
        fields.optional(KeyName.LEVEL, Shapes.LEVEL, Band::level, "The level it indicates.");
    return fields
        .record(
            "band",
            "A name for a range of a score.",
            values ->
                new Band(
                    values.get(id),
                    values.get(score),
                    values.get(label),
                    values.get(from),
                    values.get(to),
                    values.get(level)))
        .as(ElementKind.BAND);
  }

  private static RecordShape<IndicatedRule> indicated() {
    Fields<IndicatedRule> fields = new Fields<>();
    var id = fields.required(KeyName.ID, ELEMENT_ID, IndicatedRule::id, "Its lasting id.");
    var level =
        fields.required(
            KeyName.LEVEL, Shapes.LEVEL, IndicatedRule::level, "The level it indicates.");
    var when =
        fields.withDefault(
            KeyName.WHEN,
            new ConditionShape(),
            IndicatedRule::when,
            Condition.ALWAYS,
            "When it holds; always when absent.");
    var because =
        fields.required(
            KeyName.BECAUSE,
            Shapes.WORDING,
            IndicatedRule::because,
            "The reason in words, as printed.");
    return fields
        .record(
            "indicated rule",
            "A rule for the indicated level.",
            values ->
                new IndicatedRule(
                    values.get(id), values.get(level), values.get(when), values.get(because)))
        .as(ElementKind.INDICATED);
  }

  private static RecordShape<Limit> limit() {
    Fields<Limit> fields = new Fields<>();
    var id = fields.required(KeyName.ID, ELEMENT_ID, Limit::id, "Its lasting id.");
    var kind =
        fields.required(
            KeyName.KIND,
            Shapes.oneOf(Limit.Kind.class, OutcomeShape::label),
            Limit::kind,
            "Whether the indicated level may not fall below it or not rise above it.");
    var level = fields.required(KeyName.LEVEL, Shapes.LEVEL, Limit::level, "The level.");
    var when =
        fields.withDefault(
            KeyName.WHEN,
            new ConditionShape(),
            Limit::when,
            Condition.ALWAYS,
            "When it holds; always when absent.");
    var citation =
        fields.required(
            KeyName.CITATION, Shapes.WORDING, Limit::citation, "Where the rule is written.");
    return fields
        .record(
            "limit",
            "A floor or a ceiling of the indicated level.",
            values ->
                new Limit(
                    values.get(id),
                    values.get(kind),
                    values.get(level),
                    values.get(when),
                    values.get(citation)))
        .as(ElementKind.LIMIT);
  }

  private static String label(Limit.Kind kind) {
    return switch (kind) {
      case FLOOR -> "Floor: never below the level";
      case CEILING -> "Ceiling: never above the level";
    };
  }

  private static RecordShape<Judgement> judgement() {
    Fields<Judgement> fields = new Fields<>();
    var item =
        fields.told(
            KeyName.JUDGEMENT,
            KeyName.ITEM,
            Shapes.LEVEL_ITEM,
            Judgement::item,
            "The id of the level item it is given in.");
    var reason =
        fields.optional(
            KeyName.REASON,
            Shapes.TEXT_ITEM,
            Judgement::reason,
            "The id of the text item that must be filled where it differs from the indicated level.");
    return fields.record(
        "judgement",
        "The professional's own level.",
        values -> new Judgement(values.get(item), values.get(reason)));
  }
}
