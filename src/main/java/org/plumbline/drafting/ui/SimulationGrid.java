package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;
import org.plumbline.wording.Simulation;
import org.plumbline.wording.Simulation.Case;
import org.plumbline.wording.Simulation.Mark;

/** All cases of a simulation, with what is wrong about each; filtered by level, authority, mark. */
final class SimulationGrid extends Div {
  /** So many are on the page at first; a browser draws a few hundred without pause. */
  private static final int AT_ONCE = 120;

  private final Instrument instrument;
  private final Simulation simulation;
  private final Map<String, String> authorityNames;
  private final boolean isDraft;
  private final List<Item> asked;
  private final Div filters = new Div();
  private final Div grid = new Div();
  private Optional<OptionId> level = Optional.empty();
  private Optional<String> authority = Optional.empty();
  private Optional<String> mark = Optional.empty();
  private int shown = AT_ONCE;
  private boolean isOpen;

  SimulationGrid(
      Instrument instrument,
      Simulation simulation,
      Map<String, String> authorityNames,
      boolean isDraft) {
    this.instrument = instrument;
    this.simulation = simulation;
    this.authorityNames = authorityNames;
    this.isDraft = isDraft;
    this.asked = asked(instrument, simulation);
    addClassName("simulated");
    filters.addClassNames("simulated__filters", "only-screen");
    add(summary());
    unreached().forEach(this::add);
    leftOut().forEach(this::add);
    add(filters, grid);
    drawFilters();
    drawGrid();
  }

  /** The items that any case has an answer to, without the judgement, in the order of the form. */
  private static List<Item> asked(Instrument instrument, Simulation simulation) {
    Set<ItemId> answered =
        simulation.cases().stream()
            .flatMap(each -> each.combination().answers().bySlot().keySet().stream())
            .collect(Collectors.toSet());
    instrument.outcome().judgement().ifPresent(judged -> answered.remove(judged.item()));
    return instrument.items().filter(item -> answered.contains(item.id())).toList();
  }

  private Paragraph summary() {
    List<String> words = new ArrayList<>();
    for (Mark each : Mark.values()) {
      long count = count(marked(each.name()));
      if (count > 0) {
        words.add(count + " " + SimulatedCase.word(each).toLowerCase(Locale.UK));
      }
    }
    Paragraph summary =
        new Paragraph(
            "%d cases, %s."
                .formatted(
                    simulation.cases().size(),
                    words.isEmpty() ? "all complete" : String.join(", ", words)));
    summary.addClassName("simulated__summary");
    return summary;
  }

  private long count(Predicate<Case> wanted) {
    return simulation.cases().stream().filter(wanted).count();
  }

  private List<Div> unreached() {
    List<Simulation.Reach> none =
        simulation.routes().stream().filter(route -> !route.isReached()).toList();
    if (none.isEmpty()) {
      return List.of();
    }
    UnorderedList list = new UnorderedList();
    none.forEach(route -> {
      String name = SimulatedCase.routeName(instrument, route.route());
      ListItem line = new ListItem();
      line.add(
          isDraft
              ? Links.to(
                  Pages.address(
                      instrument.code(), TreePath.of(KeyName.ROUTING).entry(route.route().value())),
                  name)
              : new Span(name));
      if (route.perhaps() > 0) {
        line.add(new Span(" (it may apply in " + route.perhaps() + " cases)"));
      }
      list.add(line);
    });
    return List.of(
        new Notice(
            Notice.Kind.WARN, new Paragraph("No case leads to these routes for certain:"), list));
  }

  private List<Div> leftOut() {
    Simulation.LeftOut leftOut = simulation.leftOut();
    if (leftOut.isNothing()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    if (leftOut.together()) {
      words.add(
          "There are more ways to answer than %,d. Each answer is tried with each level and authority, but not with every other answer."
              .formatted(Simulation.MOST));
    }
    if (!leftOut.items().isEmpty()) {
      words.add(
          "Only some answers can be tried to: "
              + leftOut.items().stream()
                  .map(item ->
                      instrument
                          .findItem(item)
                          .map(each -> each.prompt().label())
                          .orElse(item.value()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return List.of(new Notice(Notice.Kind.INFO, "Left out. " + String.join(" ", words)));
  }

  /** Once only: a button that is pressed stays where it is, and so do its neighbours and focus. */
  private void drawFilters() {
    Map<String, String> levels = new LinkedHashMap<>();
    levels().forEach(each -> levels.put(each.id().value(), each.label()));
    chips("Level", levels, value -> level = value.map(OptionId::new));
    Map<String, String> names = new LinkedHashMap<>();
    instrument
        .authorities()
        .forEach(each ->
            names.put(each.value(), authorityNames.getOrDefault(each.value(), each.value())));
    chips("Authority", names, value -> authority = value);
    Map<String, String> marks = new LinkedHashMap<>();
    for (Mark each : Mark.values()) {
      if (count(marked(each.name())) > 0) {
        marks.put(each.name(), SimulatedCase.word(each));
      }
    }
    marks.put(SimulatedCase.COMPLETE, "Complete");
    chips("Mark", marks, value -> mark = value);
    NativeButton open = new NativeButton("Show all words");
    open.addClassName("chip");
    open.setId("show-words");
    press(open, isOpen);
    open.addClickListener(_ -> {
      isOpen = !isOpen;
      press(open, isOpen);
      drawGrid();
    });
    filters.add(open);
  }

  private static void press(NativeButton chip, boolean isPressed) {
    chip.getElement().setAttribute("aria-pressed", Boolean.toString(isPressed));
  }

  private List<Level> levels() {
    Set<OptionId> met = new LinkedHashSet<>();
    simulation.cases().forEach(each -> each.combination().level().ifPresent(met::add));
    return instrument.scales().stream()
        .flatMap(scale -> scale.levels().stream())
        .filter(each -> met.contains(each.id()))
        .toList();
  }

  private void chips(String name, Map<String, String> values, Consumer<Optional<String>> choose) {
    if (values.size() < 2) {
      return;
    }
    Div group = new Div();
    group.addClassName("chips");
    group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
    NativeButton every =
        chip(group, name, "Every " + name.toLowerCase(Locale.UK), Optional.empty(), choose);
    press(every, true);
    values.forEach((value, words) -> chip(group, name, words, Optional.of(value), choose));
    filters.add(group);
  }

  private NativeButton chip(
      Div group,
      String name,
      String words,
      Optional<String> value,
      Consumer<Optional<String>> choose) {
    NativeButton chip = new NativeButton(words);
    chip.addClassName("chip");
    chip.setId("show-" + name + "-" + value.orElse("all"));
    press(chip, false);
    chip.addClickListener(_ -> {
      choose.accept(value);
      shown = AT_ONCE;
      group
          .getChildren()
          .filter(NativeButton.class::isInstance)
          .map(NativeButton.class::cast)
          .forEach(each -> press(each, each.equals(chip)));
      drawGrid();
    });
    group.add(chip);
    return chip;
  }

  private Predicate<Case> marked(String name) {
    return each ->
        name.equals(SimulatedCase.COMPLETE)
            ? each.marks().isEmpty()
            : each.marks().stream().anyMatch(own -> own.name().equals(name));
  }

  private void drawGrid() {
    grid.removeAll();
    List<Case> wanted =
        simulation.cases().stream()
            .filter(each -> level.isEmpty() || each.combination().level().equals(level))
            .filter(each ->
                authority.isEmpty()
                    || authority.get().equals(each.combination().authority().value()))
            .filter(each -> mark.isEmpty() || marked(mark.get()).test(each))
            .toList();
    Paragraph count =
        new Paragraph("%d of %d cases".formatted(wanted.size(), simulation.cases().size()));
    count.addClassNames("small", "soft");
    count.getElement().setAttribute("role", "status");
    grid.add(count);
    NativeTableCaption caption = new NativeTableCaption();
    caption.setText("What practitioners would be told");
    caption.addClassName("visually-hidden");
    NativeTable table = new NativeTable();
    table.addClassNames("table", "table-stack", "simulated__table");
    table.add(caption);
    NativeTableRow head = new NativeTableRow();
    for (String words : SimulatedCase.HEADS) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    table.getHead().add(head);
    wanted.stream()
        .limit(shown)
        .forEach(each ->
            new SimulatedCase(instrument, asked, authorityNames, isDraft)
                .rows(each, isOpen)
                .forEach(table.getBody()::add));
    Div card = new Div(table);
    card.addClassNames("card", "table-card");
    grid.add(card);
    if (wanted.size() > shown) {
      NativeButton more =
          new NativeButton("Show %d more".formatted(Math.min(AT_ONCE, wanted.size() - shown)));
      more.addClassName("button");
      more.addClickListener(_ -> {
        shown += AT_ONCE;
        drawGrid();
      });
      grid.add(more);
    }
  }
}
