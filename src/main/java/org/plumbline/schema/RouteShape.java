package org.plumbline.schema;

import static org.plumbline.schema.Shapes.ELEMENT_ID;

import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Route.Clock;
import org.plumbline.instrument.Route.Part;
import org.plumbline.instrument.Route.Recipient;
import org.plumbline.instrument.Route.Step;

/** Routes: who must be told what, by when. */
final class RouteShape {
  static final RecordShape<Route> ROUTE = route();

  private RouteShape() {}

  private static RecordShape<Route> route() {
    Fields<Route> fields = new Fields<>();
    var id = fields.required(KeyName.ID, ELEMENT_ID, Route::id, "Its lasting id.");
    var title =
        fields.optional(KeyName.TITLE, Shapes.NAME, Route::title, "The heading as printed.");
    var levels =
        fields.words(
            KeyName.LEVELS,
            Shapes.LEVEL,
            Route::levels,
            "Judged levels it is for; all when absent.");
    var authorities =
        fields.words(
            KeyName.AUTHORITIES,
            Shapes.AUTHORITY,
            Route::authorities,
            "Authorities it is for; all when absent.");
    var when =
        fields.withDefault(
            KeyName.WHEN,
            new ConditionShape(),
            Route::when,
            Condition.ALWAYS,
            "A condition besides; always when absent.");
    var text =
        fields.required(
            KeyName.TEXT,
            Shapes.TEMPLATE,
            Route::text,
            "The wording as printed; a template in Velocity.");
    var parts =
        fields.list(
            KeyName.PARTS, part(), Route::parts, "Further texts under headings of their own.");
    var steps = fields.list(KeyName.STEPS, step(), Route::steps, "What to do, one by one.");
    return fields
        .record(
            "route",
            "Who must be told what, by when, in one case.",
            values ->
                new Route(
                    values.get(id),
                    values.get(title),
                    values.get(levels),
                    values.get(authorities),
                    values.get(when),
                    values.get(text),
                    values.get(parts),
                    values.get(steps)))
        .as(ElementKind.ROUTE);
  }

  private static RecordShape<Part> part() {
    Fields<Part> fields = new Fields<>();
    var id = fields.required(KeyName.ID, ELEMENT_ID, Part::id, "Its lasting id.");
    var heading =
        fields.required(KeyName.HEADING, Shapes.NAME, Part::heading, "The heading as printed.");
    var text =
        fields.required(
            KeyName.TEXT,
            Shapes.TEMPLATE,
            Part::text,
            "The wording as printed; a template in Velocity.");
    return fields
        .record(
            "part",
            "A text of a route under a heading of its own.",
            values -> new Part(values.get(id), values.get(heading), values.get(text)))
        .as(ElementKind.PART);
  }

  private static RecordShape<Step> step() {
    Fields<Step> fields = new Fields<>();
    var id = fields.required(KeyName.ID, ELEMENT_ID, Step::id, "Its lasting id.");
    var text = fields.required(KeyName.TEXT, Shapes.TEMPLATE, Step::text, "What to do.");
    var when =
        fields.withDefault(
            KeyName.WHEN,
            new ConditionShape(),
            Step::when,
            Condition.ALWAYS,
            "Only then; always when absent.");
    var recipient =
        fields.optional(KeyName.RECIPIENT, recipient(), Step::recipient, "Where it goes.");
    var clock = fields.optional(KeyName.CLOCK, clock(), Step::clock, "By when.");
    return fields
        .record(
            "step",
            "One thing to do.",
            values ->
                new Step(
                    values.get(id),
                    values.get(text),
                    values.get(when),
                    values.get(recipient),
                    values.get(clock)))
        .as(ElementKind.STEP);
  }

  private static RecordShape<Recipient> recipient() {
    Fields<Recipient> fields = new Fields<>();
    var mailbox =
        fields.required(
            KeyName.MAILBOX,
            Shapes.MAILBOX,
            Recipient::mailbox,
            "The id of the mailbox in the authority's directory.");
    var printed =
        fields.told(
            KeyName.RECIPIENT,
            KeyName.PRINTED,
            Shapes.PARTY,
            Recipient::printed,
            "The address or name as printed; text only.");
    return fields.record(
        "recipient",
        "Somebody to send to.",
        values -> new Recipient(values.get(mailbox), values.get(printed)));
  }

  private static RecordShape<Clock> clock() {
    Fields<Clock> fields = new Fields<>();
    var printed =
        fields.told(
            KeyName.CLOCK,
            KeyName.PRINTED,
            Shapes.TEXT,
            Clock::printed,
            "The limit as printed, such as every 4 weeks.");
    var within =
        fields.required(
            KeyName.WITHIN, Within.SHAPE, Within::of, "Its length, such as P4W, P10D or PT24H.");
    var repeats =
        fields.withDefault(
            KeyName.REPEATS,
            Shapes.FLAG,
            Clock::repeats,
            false,
            "Whether it starts anew each time.");
    return fields.record(
        "clock",
        "A time limit, counted from submission.",
        values ->
            new Clock(
                values.get(printed),
                values.get(within).days(),
                values.get(within).hours(),
                values.get(repeats)));
  }
}
