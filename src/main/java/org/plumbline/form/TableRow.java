package org.plumbline.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Item.ChoiceItem;
import org.plumbline.instrument.Item.DateItem;
import org.plumbline.instrument.Item.LongTextItem;
import org.plumbline.instrument.Option;
import org.plumbline.response.Answer;
import org.plumbline.shell.Icon;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;

/** One row of a table: a control for each column, and a way to remove the row. */
final class TableRow extends NativeTableRow {
  private final String rowName;
  private final UUID id;
  private final Map<ItemId, Answer> cells;
  private final Runnable changed;
  private final Span removeWords = new Span();
  private final Map<Component, String> labels = new LinkedHashMap<>();
  private final List<Runnable> focus = new ArrayList<>();
  private final Map<ItemId, Runnable> redrawn = new HashMap<>();

  TableRow(
      Item.TableItem table,
      FormContext form,
      UUID id,
      Map<ItemId, Answer> cells,
      Runnable changed,
      Consumer<TableRow> removed) {
    this.rowName = table.rowName();
    this.id = id;
    this.cells = new HashMap<>(cells);
    this.changed = changed;
    table.columns().forEach(column -> add(cell(column, form.instrument())));
    removeWords.addClassName("visually-hidden");
    NativeButton remove = new NativeButton();
    remove.add(new Icon(Icon.Symbol.BIN), removeWords);
    remove.addClassNames("button", "button--icon", "button--quiet");
    remove.addClickListener(click -> removed.accept(this));
    add(new NativeTableCell(remove));
  }

  UUID rowId() {
    return id;
  }

  /** Names the row in what readers hear of its controls. */
  void number(int number) {
    String name = rowName + " " + number;
    labels.forEach(
        (control, label) -> control.getElement().setAttribute("aria-label", label + ", " + name));
    removeWords.setText("Remove " + name);
  }

  Answer.Row written() {
    return new Answer.Row(id, cells);
  }

  /** Puts what is stored now into those cells that have something else. */
  void show(Map<ItemId, Answer> stored) {
    Map<ItemId, Answer> before = new HashMap<>(cells);
    cells.clear();
    cells.putAll(stored);
    redrawn.forEach((column, redraw) -> {
      if (!Objects.equals(before.get(column), stored.get(column))) {
        redraw.run();
      }
    });
  }

  void focusFirst() {
    focus.getFirst().run();
  }

  private NativeTableCell cell(Item column, Instrument instrument) {
    NativeTableCell cell =
        column instanceof ChoiceItem choice && !choice.many()
            ? choose(choice, instrument)
            : write(column);
    cell.getElement().setAttribute("data-label", column.prompt().label());
    return cell;
  }

  private NativeTableCell choose(ChoiceItem choice, Instrument instrument) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Option option : instrument.getOptionSet(choice.optionSet()).options()) {
      options.put(option.id().value(), option.label());
    }
    SelectControl select = new SelectControl(options, "Not answered");
    Runnable draw =
        () ->
            select.show(
                cells.get(choice.id()) instanceof Answer.Chosen(OptionId option)
                    ? option.value()
                    : "");
    draw.run();
    redrawn.put(choice.id(), draw);
    select.onChosen(value ->
        put(
            choice.id(),
            value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Chosen(new OptionId(value)))));
    focus.add(select::focus);
    labels.put(select, choice.prompt().label());
    return new NativeTableCell(select);
  }

  private NativeTableCell write(Item column) {
    Holds holds = column.slots().getFirst().holds();
    boolean wide = column instanceof LongTextItem;
    TextControl control =
        wide ? TextControl.lines() : TextControl.line(column instanceof DateItem ? "date" : "text");
    control.show(stored(column));
    focus.add(control::focus);
    labels.put(control, column.prompt().label());
    Paragraph problem = new Paragraph();
    problem.addClassName("field__error");
    problem.setVisible(false);
    redrawn.put(
        column.id(),
        () -> {
          problem.setVisible(false);
          control.show(
              stored(column),
              () -> {
                problem.setText(
                    stored(column).isEmpty()
                        ? "Somebody else emptied this meanwhile. What you write stands instead."
                        : "Somebody else wrote “%s” here meanwhile. What you write stands instead."
                            .formatted(stored(column)));
                problem.setVisible(true);
              });
        });
    control.onTyped(words -> {
      switch (Written.read(holds, words)) {
        case Written.Reading.Is(Optional<Answer> answer) -> {
          problem.setVisible(false);
          put(column.id(), answer);
        }
        case Written.Reading.Not(String remedy) -> {
          problem.setText("Not saved. " + remedy);
          problem.setVisible(true);
        }
      }
    });
    NativeTableCell cell = new NativeTableCell(problem, control);
    cell.setClassName("actions__short", !wide);
    return cell;
  }

  private String stored(Item column) {
    return Written.show(Optional.ofNullable(cells.get(column.id())));
  }

  private void put(ItemId slot, Optional<Answer> answer) {
    answer.ifPresentOrElse(value -> cells.put(slot, value), () -> cells.remove(slot));
    changed.run();
  }
}
