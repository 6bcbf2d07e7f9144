package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.drafting.RoutingMatrix;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Route;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Icon;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;
import org.plumbline.wording.WrittenTemplate;

/** Who must be told what, by judged level and authority; below it all routes in their order. */
final class RoutingPart extends Div {
  static final TreePath ROUTING = TreePath.of(KeyName.ROUTING);

  private static final int FIRST_WORDS = 90;

  private final EditorContext context;
  private final Instrument instrument;

  RoutingPart(EditorContext context) {
    this.context = context;
    this.instrument = context.session().draft().instrument();
    RoutingMatrix matrix = RoutingMatrix.of(instrument);
    addClassName("routing");
    if (matrix.scale().isEmpty()) {
      add(
          new Notice(
              Notice.Kind.INFO,
              new Paragraph(
                  "Nobody is asked for a judged level yet, so next steps cannot differ by level."),
              Links.to(
                  context.address(TreePath.of(KeyName.OUTCOME)),
                  "Name the question of the judgement in the outcome")));
    }
    add(count(matrix), table(matrix));
    add(new ListPart(context, ROUTING, "All routes, in the order of the result"));
  }

  private static Component count(RoutingMatrix matrix) {
    long empty = matrix.countEmpty();
    Span state =
        empty == 0
            ? new Span(new Icon(Icon.Symbol.CHECK), new Span("No cell is empty"))
            : new Span(
                new Icon(Icon.Symbol.ERROR),
                new Span(empty == 1 ? "1 cell is empty" : empty + " cells are empty"));
    state.addClassNames("state", empty == 0 ? "state--done" : "state--error");
    return new Paragraph(state);
  }

  private Div table(RoutingMatrix matrix) {
    NativeTableCaption caption = new NativeTableCaption();
    caption.setText("Next steps by judged level and authority");
    caption.addClassName("visually-hidden");
    NativeTable table = new NativeTable();
    table.addClassName("routes");
    table.add(caption);
    NativeTableRow head = new NativeTableRow(head("Level", "col"));
    matrix
        .authorities()
        .forEach(each -> head.add(head(context.services().authorityName(each.value()), "col")));
    table.getHead().add(head);
    for (RoutingMatrix.Row row : matrix.rows()) {
      NativeTableHeaderCell level = head("", "row");
      row.level()
          .ifPresentOrElse(
              each -> level.add(new LevelChip(matrix.scale().orElseThrow(), each)),
              () -> level.setText("Any level"));
      NativeTableRow line = new NativeTableRow(level);
      row.cells().forEach(cell -> line.add(cell(row.level(), cell)));
      table.getBody().add(line);
    }
    Div card = new Div(table);
    card.addClassNames("card", "table-card");
    return card;
  }

  private static NativeTableHeaderCell head(String words, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  private NativeTableCell cell(Optional<Level> level, RoutingMatrix.Cell cell) {
    String name = context.services().authorityName(cell.authority().value());
    String where = level.map(Level::label).orElse("any level") + ", " + name;
    NativeTableCell place = new NativeTableCell();
    cell.routes().forEach(route -> place.add(route(route, where)));
    if (!cell.routes().isEmpty()) {
      return place;
    }
    Div empty = new Div();
    empty.addClassNames("route-cell", "route-cell--none");
    boolean isBad = cell.isEmpty() && level.filter(each -> !each.isNone()).isPresent();
    if (isBad || (cell.isEmpty() && context.session().document().entries(ROUTING).isEmpty())) {
      empty.addClassName("route-cell--empty");
      Span sign = new Span(new Icon(Icon.Symbol.ERROR), new Span("Empty"));
      sign.addClassNames("state", "state--error");
      empty.add(sign, soft("The practitioner would see no next step. Write one."));
    } else if (cell.isReached() && level.isPresent()) {
      empty.add(soft("Only what is for any level."));
    } else {
      empty.add(soft(level.isEmpty() ? "Nothing." : "No next step."));
    }
    empty.add(adding(level.map(Level::id), cell, where));
    place.add(empty);
    return place;
  }

  private NativeButton adding(Optional<OptionId> level, RoutingMatrix.Cell cell, String where) {
    Span hidden = new Span(" (" + where + ")");
    hidden.addClassName("visually-hidden");
    NativeButton add = new NativeButton();
    add.add(new Icon(Icon.Symbol.PLUS), new Span("Add next steps here"), hidden);
    add.addClassNames("button", "button--small");
    add.addClickListener(_ ->
        context.rebuild(
            draft -> RoutingMatrix.begin(draft, level, cell.authority()),
            draft -> {
              TreePath route = ROUTING.entry(draft.document().entries(ROUTING).getLast());
              Pages.go(UI.getCurrent(), draft.code(), route.then(KeyName.TEXT));
              return Optional.empty();
            }));
    return add;
  }

  private Div route(Route route, String where) {
    Span hidden = new Span(where + ": ");
    hidden.addClassName("visually-hidden");
    String words = firstWords(route.text());
    Anchor link = Links.to(context.address(ROUTING.entry(route.id().value())), "");
    link.add(hidden, new Span(route.title().orElse(words)));
    Div cell = new Div(link);
    cell.addClassName("route-cell");
    if (route.title().isPresent()) {
      cell.add(soft(words));
    }
    ConditionWords.of(instrument, route.when()).ifPresent(when -> cell.add(soft(when)));
    line(cell, Icon.Symbol.ENVELOPE, RoutingMatrix.recipients(route), "To: ");
    line(cell, Icon.Symbol.CLOCK, RoutingMatrix.clocks(route), "Time limits: ");
    return cell;
  }

  /** For which levels and authorities a route is, in words. */
  static String cells(EditorContext context, TreePath route) {
    Map<String, String> levels = References.levels(context.session().document());
    List<String> named = context.session().words(route.then(KeyName.LEVELS));
    List<String> authorities = context.session().words(route.then(KeyName.AUTHORITIES));
    return (named.isEmpty()
            ? "any level"
            : String.join(
                ", ", named.stream().map(each -> levels.getOrDefault(each, each)).toList()))
        + " for "
        + (authorities.isEmpty()
            ? "everybody"
            : String.join(
                ", ", authorities.stream().map(context.services()::authorityName).toList()));
  }

  private static void line(Div cell, Icon.Symbol symbol, List<String> words, String hidden) {
    if (!words.isEmpty()) {
      Span what = new Span(hidden);
      what.addClassName("visually-hidden");
      Span line = new Span(new Icon(symbol), new Span(what, new Span(String.join(", ", words))));
      line.addClassName("route-cell__line");
      cell.add(line);
    }
  }

  /** The beginning of a text, without the conditions between its sentences. */
  private static String firstWords(String text) {
    String words = WrittenTemplate.of(text).withoutDirectives().replaceAll("\\s+", " ").strip();
    return words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS).strip() + "…" : words;
  }

  private static Paragraph soft(String sentence) {
    Paragraph words = new Paragraph(sentence);
    words.addClassNames("small", "soft");
    return words;
  }
}
