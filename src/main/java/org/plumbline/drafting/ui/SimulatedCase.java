package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.id.ElementId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;
import org.plumbline.routing.Contradiction;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Icon;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.Links;
import org.plumbline.wording.RouteWording;
import org.plumbline.wording.Simulation.Case;
import org.plumbline.wording.Simulation.Mark;

/** One case as two lines of the grid: who is told and by when, and below it every word. */
final class SimulatedCase {
  static final List<String> HEADS =
      List.of("Level", "Authority", "Answers", "Who is told", "Time limits", "Result");

  static final String COMPLETE = "COMPLETE";

  private final Instrument instrument;
  private final List<Item> asked;
  private final Map<String, String> authorityNames;
  private final boolean isDraft;

  SimulatedCase(
      Instrument instrument,
      List<Item> asked,
      Map<String, String> authorityNames,
      boolean isDraft) {
    this.instrument = instrument;
    this.asked = asked;
    this.authorityNames = authorityNames;
    this.isDraft = isDraft;
  }

  static String word(Mark mark) {
    return switch (mark) {
      case EMPTY -> "Empty";
      case CONTRADICTORY -> "Contradictory";
      case UNDECIDED -> "Undecided";
      case STOPPED -> "Cannot be filled";
    };
  }

  static String routeName(Instrument instrument, ElementId id) {
    return instrument.routing().stream()
        .filter(route -> route.id().equals(id))
        .findFirst()
        .map(route -> route.title().map(title -> title + " (" + id + ")").orElse(id.value()))
        .orElse(id.value());
  }

  List<NativeTableRow> rows(Case each, boolean isOpen) {
    String authority = each.combination().authority().value();
    NativeTableHeaderCell level = new NativeTableHeaderCell(level(each.combination().level()));
    level.getElement().setAttribute("scope", "row");
    NativeTableRow facts = new NativeTableRow(level);
    facts.addClassName("simulated__case");
    facts.setClassName("is-empty", each.marks().contains(Mark.EMPTY));
    cell(facts, 1, new Span(authorityNames.getOrDefault(authority, authority)));
    cell(facts, 2, lines(answers(each)));
    cell(facts, 3, lines(told(each)));
    cell(facts, 4, lines(limits(each)));
    cell(facts, 5, marks(each));
    if (each.routes().isEmpty()) {
      return List.of(facts);
    }
    NativeTableCell place = new NativeTableCell(words(each, isOpen));
    place.getElement().setAttribute("colspan", Integer.toString(HEADS.size()));
    NativeTableRow words = new NativeTableRow(place);
    words.addClassName("simulated__words");
    return List.of(facts, words);
  }

  private static void cell(NativeTableRow row, int head, Component content) {
    NativeTableCell cell = new NativeTableCell(content);
    cell.getElement().setAttribute("data-label", HEADS.get(head));
    row.add(cell);
  }

  private Component level(Optional<OptionId> level) {
    return instrument.scales().stream()
        .flatMap(scale ->
            scale.levels().stream()
                .filter(each -> level.filter(each.id()::equals).isPresent())
                .<Component>map(each -> new LevelChip(scale, each)))
        .findFirst()
        .orElseGet(() -> new Span("Any"));
  }

  private static Component lines(List<String> lines) {
    Div all = new Div();
    all.addClassName("lines");
    (lines.isEmpty() ? List.of("None printed") : lines)
        .forEach(line -> all.add(new Div(new Span(line))));
    return all;
  }

  private List<String> answers(Case each) {
    if (asked.isEmpty()) {
      return List.of("None asked");
    }
    return asked.stream()
        .map(item ->
            label(item)
                + Optional.ofNullable(each.combination().answers().bySlot().get(item.id()))
                    .map(answer -> words(item, answer))
                    .orElse("Not answered"))
        .toList();
  }

  /** To stand before an answer. */
  private static String label(Item item) {
    String label = item.prompt().label().strip();
    return label.matches(".*[?:]") ? label + " " : label + ": ";
  }

  private String words(Item item, Answer answer) {
    Map<String, String> values = Askable.values(instrument, item.id().value());
    return switch (answer) {
      case Answer.Chosen(OptionId option) -> values.getOrDefault(option.value(), option.value());
      case Answer.Ticked ticked ->
          ticked.ticked().stream()
              .map(option -> values.getOrDefault(option.value(), option.value()))
              .sorted()
              .collect(Collectors.joining(", "));
      case Answer.NotKnown _ -> "Not known";
      case Answer.Text _, Answer.Number _, Answer.Date _, Answer.Rows _ -> "answered";
    };
  }

  private static List<String> told(Case each) {
    return steps(each).stream()
        .flatMap(step -> step.recipient().stream())
        .map(to -> to.printed())
        .distinct()
        .toList();
  }

  private static List<String> limits(Case each) {
    return steps(each).stream().flatMap(step -> step.limit().stream()).distinct().toList();
  }

  private static List<RouteWording.Step> steps(Case each) {
    return each.routes().stream().flatMap(route -> route.steps().stream()).toList();
  }

  private Component marks(Case each) {
    Div marks = new Div();
    marks.addClassName("lines");
    if (each.marks().isEmpty()) {
      marks.add(sign(Icon.Symbol.CHECK, "state--done", "Complete"));
    }
    for (Mark mark : each.marks()) {
      switch (mark) {
        case EMPTY -> {
          marks.add(
              sign(
                  Icon.Symbol.ERROR,
                  "state--error",
                  "Empty: the practitioner would see no next step"));
          if (isDraft) {
            marks.add(Links.to(Pages.address(instrument.code(), RoutingPart.ROUTING), "Write it"));
          }
        }
        case CONTRADICTORY ->
            each.contradictions()
                .forEach(found -> marks.add(sign(Icon.Symbol.ERROR, "state--error", words(found))));
        case UNDECIDED ->
            marks.add(
                sign(
                    Icon.Symbol.WARN,
                    "state--warn",
                    "Undecided: something is shown because it may apply"));
        case STOPPED ->
            marks.add(
                sign(
                    Icon.Symbol.ERROR,
                    "state--error",
                    "Cannot be filled: " + each.stopped().orElse("")));
      }
    }
    return marks;
  }

  private String words(Contradiction found) {
    return "Contradictory: %s and %s %s"
        .formatted(
            routeName(instrument, found.first()),
            routeName(instrument, found.second()),
            switch (found.about()) {
              case RECIPIENTS -> "send to different people";
              case LIMITS -> "give one step two limits";
            });
  }

  private static Component sign(Icon.Symbol symbol, String kind, String words) {
    Span sign = new Span(new Icon(symbol), new Span(words));
    sign.addClassNames("state", kind);
    return new Div(sign);
  }

  private NativeDetails words(Case each, boolean isOpen) {
    Div all = new Div();
    all.addClassName("simulated__routes");
    for (RouteWording route : each.routes()) {
      all.add(route(route));
    }
    NativeDetails details =
        new NativeDetails(
            "What they read: "
                + each.routes().stream()
                    .map(route -> route.title().orElse("next steps"))
                    .distinct()
                    .collect(Collectors.joining(", ")),
            all);
    details.setOpen(isOpen);
    return details;
  }

  /** In the words of the result; its text goes before its parts, which have headings. */
  private Component route(RouteWording route) {
    Div part = new Div();
    part.addClassName("simulated__route");
    if (route.undecided()) {
      part.add(
          sign(
              Icon.Symbol.WARN,
              "state--warn",
              "It is open whether this applies, because something it depends on was not answered."));
    }
    UnorderedList steps = new UnorderedList();
    steps.addClassName("simulated__steps");
    route.steps().forEach(step -> steps.add(step(step)));
    if (!route.steps().isEmpty()) {
      part.add(steps);
    }
    route.title().ifPresent(title -> part.add(new H3(title)));
    part.add(html(route.html()));
    route.parts().forEach(each -> part.add(new H4(each.heading()), html(each.html())));
    if (isDraft) {
      Span hidden = new Span(" " + route.id());
      hidden.addClassName("visually-hidden");
      var link =
          Links.to(
              Pages.address(
                  instrument.code(), TreePath.of(KeyName.ROUTING).entry(route.id().value())),
              "Change this route");
      link.add(hidden);
      link.addClassName("only-screen");
      part.add(link);
    }
    return part;
  }

  private static ListItem step(RouteWording.Step step) {
    List<String> facts = new ArrayList<>();
    step.recipient().ifPresent(to -> facts.add("to " + to.printed()));
    step.due().ifPresent(due -> facts.add("by " + due));
    step.limit().ifPresent(limit -> facts.add("“" + limit + "”"));
    if (step.undecided()) {
      facts.add("may apply: an answer it depends on is open");
    }
    ListItem line = new ListItem(new Span(step.text()));
    if (!facts.isEmpty()) {
      Paragraph meta = new Paragraph(String.join("; ", facts));
      meta.addClassNames("small", "soft");
      line.add(meta);
    }
    return line;
  }

  /** Wording that the simulation has filled and escaped. */
  private static Component html(String paragraphs) {
    return new Html("<div class=\"measure stack\">" + paragraphs + "</div>");
  }
}
