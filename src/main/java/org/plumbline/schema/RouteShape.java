package org.plumbline.schema;

import static org.plumbline.schema.Field.list;
import static org.plumbline.schema.Field.optional;
import static org.plumbline.schema.Field.required;
import static org.plumbline.schema.Field.withDefault;
import static org.plumbline.schema.Field.words;
import static org.plumbline.schema.Shapes.ELEMENT_ID;
import static org.plumbline.schema.Shapes.TEXT;

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
    var id = required(KeyName.ID, ELEMENT_ID, Route::id, "Its lasting id.");
    var title = optional(KeyName.TITLE, Shapes.NAME, Route::title, "The heading as printed.");
    var levels =
        words(
            KeyName.LEVELS,
            Shapes.LEVEL,
            Route::levels,
            "Judged levels it is for; all when absent.");
    var authorities =
        words(
            KeyName.AUTHORITIES,
            Shapes.AUTHORITY,
            Route::authorities,
            "Authorities it is for; all when absent.");
    var when =
        withDefault(
            KeyName.WHEN,
            new ConditionShape(),
            Route::when,
            Condition.ALWAYS,
            "A condition besides; always when absent.");
    var text =
        required(
            KeyName.TEXT,
            Shapes.TEMPLATE,
            Route::text,
            "The wording as printed; a template in Velocity.");
    var parts =
        list(KeyName.PARTS, part(), Route::parts, "Further texts under headings of their own.");
    var steps = list(KeyName.STEPS, step(), Route::steps, "What to do, one by one.");
    return RecordShape.of(
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
                    values.get(steps)),
            id,
            title,
            levels,
            authorities,
            when,
            text,
            parts,
            steps)
        .as(ElementKind.ROUTE);
  }

  private static RecordShape<Part> part() {
    var id = required(KeyName.ID, ELEMENT_ID, Part::id, "Its lasting id.");
    var heading = required(KeyName.HEADING, Shapes.NAME, Part::heading, "The heading as printed.");
    var text =
        required(
            KeyName.TEXT,
            Shapes.TEMPLATE,
            Part::text,
            "The wording as printed; a template in Velocity.");
    return RecordShape.of(
            "part",
            "A text of a route under a heading of its own.",
            values -> new Part(values.get(id), values.get(heading), values.get(text)),
            id,
            heading,
            text)
        .as(ElementKind.PART);
  }

  private static RecordShape<Step> step() {
    var id = required(KeyName.ID, ELEMENT_ID, Step::id, "Its lasting id.");
    var text = required(KeyName.TEXT, Shapes.TEMPLATE, Step::text, "What to do.");
    var when =
        withDefault(
            KeyName.WHEN,
            new ConditionShape(),
            Step::when,
            Condition.ALWAYS,
            "Only then; always when absent.");
    var recipient = optional(KeyName.RECIPIENT, recipient(), Step::recipient, "Where it goes.");
    var clock = optional(KeyName.CLOCK, clock(), Step::clock, "By when.");
    return RecordShape.of(
            "step",
            "One thing to do.",
            values ->
                new Step(
                    values.get(id),
                    values.get(text),
                    values.get(when),
                    values.get(recipient),
                    values.get(clock)),
            id,
            text,
            when,
            recipient,
            clock)
        .as(ElementKind.STEP);
  }

  private static RecordShape<Recipient> recipient() {
    var mailbox =
        required(
            KeyName.MAILBOX,
            Shapes.MAILBOX,
            Recipient::mailbox,
            "The id of the mailbox in the authority's directory.");
    var printed =
        required(
                KeyName.PRINTED,
                Shapes.PARTY,
                Recipient::printed,
                "The address or name as printed; text only.")
            .told(KeyName.RECIPIENT);
    return RecordShape.of(
        "recipient",
        "Somebody to send to.",
        values -> new Recipient(values.get(mailbox), values.get(printed)),
        mailbox,
        printed);
  }

  private static RecordShape<Clock> clock() {
    var printed =
        required(
                KeyName.PRINTED,
                TEXT,
                Clock::printed,
                "The limit as printed, such as every 4 weeks.")
            .told(KeyName.CLOCK);
    var within =
        required(
            KeyName.WITHIN, Within.SHAPE, Within::of, "Its length, such as P4W, P10D or PT24H.");
    var repeats =
        withDefault(
            KeyName.REPEATS,
            Shapes.FLAG,
            Clock::repeats,
            false,
            "Whether it starts anew each time.");
    return RecordShape.of(
        "clock",
        "A time limit, counted from submission.",
        values ->
            new Clock(
                values.get(printed),
                values.get(within).days(),
                values.get(within).hours(),
                values.get(repeats)),
        printed,
        within,
        repeats);
  }
}
