package org.plumbline.comparing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.comparing.Comparisons;
import org.plumbline.comparing.LevelMatrix;
import org.plumbline.instrument.Concern;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.shell.Icon;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** One level of all instruments side by side, section by section. */
@Route(value = CompareAddresses.MATRIX, layout = MainLayout.class)
@PageTitle("One level of all instruments - Plumbline")
@StyleSheet("styles/compare.css")
@PermitAll
public final class MatrixView extends Page implements BeforeEnterObserver {
  private final Comparisons comparisons;
  private final CurrentAccount current;
  private final Sides sides;
  private Optional<NativeButton> chosen = Optional.empty();
  private boolean pressed;

  MatrixView(Comparisons comparisons, CurrentAccount current, Sides sides) {
    this.comparisons = comparisons;
    this.current = current;
    this.sides = sides;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Map<Concern, Set<String>> levels = levels();
    Concern concern =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("level")
            .flatMap(name ->
                Stream.of(Concern.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst())
            .orElseGet(
                () -> levels.keySet().stream().reduce((_, last) -> last).orElse(Concern.ONE));
    LevelMatrix matrix = comparisons.matrix(current.get(), concern);
    show(
        new PageHead("One level of all instruments")
            .crumb(Links.to(CompareAddresses.COMPARE, "Compare"))
            .lead("What each instrument says at a level of concern, section by section."),
        choice(levels, concern),
        table(matrix));
  }

  /** The labels of the levels of each concern that the instruments have. */
  private Map<Concern, Set<String>> levels() {
    Map<Concern, Set<String>> levels = new EnumMap<>(Concern.class);
    comparisons.list(current.get()).stream()
        .map(LibraryEntry::newest)
        .map(PublishedVersion::instrument)
        .flatMap(instrument -> instrument.scales().stream())
        .flatMap(scale -> scale.levels().stream())
        .forEach(level ->
            levels.computeIfAbsent(level.concern(), _ -> new LinkedHashSet<>()).add(level.label()));
    return levels;
  }

  private Component choice(Map<Concern, Set<String>> levels, Concern concern) {
    Div chips = new Div();
    chips.addClassNames("chips", "only-screen", "matrix__levels");
    chips.getElement().setAttribute("role", "group").setAttribute("aria-label", "Show the level");
    levels.forEach((each, labels) -> {
      NativeButton chip =
          new NativeButton(
              String.join(" / ", labels),
              _ -> {
                pressed = true;
                UI.getCurrent()
                    .navigate(
                        CompareAddresses.MATRIX,
                        QueryParameters.of("level", each.name().toLowerCase(Locale.ROOT)));
              });
      chip.addClassName("chip");
      chip.getElement().setAttribute("aria-pressed", Boolean.toString(each == concern));
      if (each == concern) {
        chosen = Optional.of(chip);
      }
      chips.add(chip);
    });
    return chips;
  }

  private Component table(LevelMatrix matrix) {
    NativeTableHeaderCell corner = head("Section", "col");
    NativeTableRow heads = new NativeTableRow(corner);
    for (PublishedVersion column : matrix.columns()) {
      Instrument instrument = column.instrument();
      NativeTableHeaderCell head = head("", "col");
      Span version = new Span("version " + instrument.version());
      version.addClassName("soft");
      head.add(
          Links.to(CompareAddresses.version(instrument.ref()), sides.owner(instrument)),
          new Span(" "),
          version);
      heads.add(head);
    }
    NativeTableBody body = new NativeTableBody();
    matrix.rows().forEach(row -> body.add(row(matrix, row)));
    NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
    table.addClassNames("table", "matrix");
    Div card = new Div(table);
    card.addClassNames("card", "table-card", "matrix-card");
    card.getElement()
        .setAttribute("role", "region")
        .setAttribute("aria-label", "Sections and instruments")
        .setAttribute("tabindex", "0");
    return card;
  }

  private NativeTableRow row(LevelMatrix matrix, LevelMatrix.Row row) {
    NativeTableRow line = new NativeTableRow(head(row.title(), "row"));
    for (int i = 0; i < row.cells().size(); i++) {
      Instrument instrument = matrix.columns().get(i).instrument();
      NativeTableCell cell = new NativeTableCell();
      row.cells()
          .get(i)
          .ifPresentOrElse(
              found -> cell.add(words(found, row, instrument, matrix)),
              () -> cell.add(soft("No section corresponds")));
      line.add(cell);
    }
    return line;
  }

  private Component words(
      LevelMatrix.Cell cell, LevelMatrix.Row row, Instrument instrument, LevelMatrix matrix) {
    Div words = new Div();
    if (!cell.title().equals(row.title())) {
      words.add(soft(cell.title()));
    }
    cell.level().ifPresent(level -> words.add(chip(instrument, level)));
    if (cell.level().isEmpty()) {
      words.add(soft("Asked without levels"));
    } else if (cell.text().isBlank()) {
      words.add(soft("Printed without wording"));
    } else {
      cell.sameAs()
          .ifPresent(other -> {
            Span same =
                new Span(
                    new Icon(Icon.Symbol.CHECK),
                    new Span("Same as " + sides.owner(matrix.columns().get(other).instrument())));
            same.addClassName("same");
            words.add(same);
          });
      Paragraph text = new Paragraph(cell.text());
      text.addClassName("as-written");
      words.add(text);
    }
    return words;
  }

  private static Component chip(Instrument instrument, Level level) {
    return instrument.scales().stream()
        .filter(scale -> scale.levels().contains(level))
        .findFirst()
        .<Component>map(scale -> new LevelChip(scale, level))
        .orElseGet(() -> soft(level.label()));
  }

  private static Paragraph soft(String words) {
    Paragraph soft = new Paragraph(words);
    soft.addClassNames("soft", "small");
    return soft;
  }

  private static NativeTableHeaderCell head(String words, String scope) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(words);
    head.getElement().setAttribute("scope", scope);
    return head;
  }

  /** Whoever pressed a button stays at it. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    if (pressed) {
      pressed = false;
      chosen.ifPresent(NativeButton::focus);
    } else {
      super.afterNavigation(event);
    }
  }
}
