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
import org.plumbline.instrument.Column;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Option;
import org.plumbline.response.Answer;
import org.plumbline.shell.Field;
import org.plumbline.shell.Icon;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;

/** One row of a table: a control for each column, and a way to remove the row. */
final class TableRow extends NativeTableRow {
  private final String rowName;
  private final UUID id;
  private final FormContext form;
  private final Map<ItemId, Answer> cells;
  private final Runnable changed;
  private final Span removeWords = new Span();
  private final NativeButton remove = new NativeButton();
  private String name = "";
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
    this.form = form;
    this.cells = new HashMap<>(cells);
    this.changed = changed;
    Column.in(table).forEach(column -> add(cell(column)));
    removeWords.addClassName("visually-hidden");
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
    name = rowName + " " + number;
    labels.forEach(
        (control, label) -> control.getElement().setAttribute("aria-label", label + ", " + name));
    removeWords.setText("Remove " + name);
    remove.getElement().setAttribute("title", "Remove " + name);
  }

  /** Such as "action 2", as it was numbered last. */
  String name() {
    return name;
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
    focus.stream().findFirst().ifPresent(Runnable::run);
  }

  private NativeTableCell cell(Column column) {
    NativeTableCell cell =
        switch (column) {
          case Column.Written(Item.Written item) -> write(item);
          case Column.Chosen(Item.Choosable item) -> choose(item);
        };
    cell.getElement().setAttribute("data-label", column.item().prompt().label());
    return cell;
  }

  /** Whether the cells of a column take room for paragraphs. */
  static boolean isWide(Column column) {
    return switch (column) {
      case Column.Written(Item.Written item) -> item.isLong();
      case Column.Chosen _ -> false;
    };
  }

  private NativeTableCell choose(Item.Choosable choice) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Option option : choice.options(form.instrument())) {
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

  private NativeTableCell write(Item.Written column) {
    TextControl control =
        column.isLong()
            ? TextControl.lines()
            : column.holds() == Holds.DATE ? TextControl.date() : TextControl.line("text");
    control.show(stored(column));
    focus.add(control::focus);
    labels.put(control, column.prompt().label());
    Paragraph problem = new Paragraph();
    problem.setId("cell-" + id + "-" + column.id() + "-problem");
    problem.addClassName("field__error");
    say(control, problem, misfit(column), false);
    redrawn.put(
        column.id(),
        () -> {
          say(control, problem, misfit(column), false);
          control.show(
              stored(column),
              () ->
                  say(
                      control,
                      problem,
                      stored(column).isEmpty()
                          ? "Somebody else emptied this meanwhile. What you write stands instead."
                          : "Somebody else wrote “%s” here meanwhile. What you write stands instead."
                              .formatted(stored(column)),
                      false));
        });
    control.onTyped(words -> {
      switch (Written.read(column, words)) {
        case Written.Reading.Is(Optional<Answer> answer) -> {
          say(control, problem, "", false);
          put(column.id(), answer);
        }
        case Written.Reading.Not not ->
            say(
                control,
                problem,
                "Not saved. " + Written.unread(not, Optional.ofNullable(cells.get(column.id()))),
                true);
      }
    });
    control.onLeft(() -> {
      if (Written.read(column, control.value()) instanceof Written.Reading.Is) {
        say(control, problem, misfit(column), false);
      }
    });
    NativeTableCell cell = new NativeTableCell(problem, control);
    cell.setClassName("actions__short", !column.isLong());
    return cell;
  }

  private String stored(Item column) {
    return Written.show(Optional.ofNullable(cells.get(column.id())));
  }

  private String misfit(Item column) {
    return Written.misfit(form, column, Optional.ofNullable(cells.get(column.id())));
  }

  /** Says what is wrong at a control, and that it is not stored, if so; nothing when empty. */
  private static void say(
      TextControl control, Paragraph problem, String sentence, boolean unsaved) {
    problem.setText(sentence);
    problem.setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) {
      control.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    } else {
      control
          .getElement()
          .setAttribute("aria-invalid", "true")
          .setAttribute("aria-describedby", problem.getId().orElseThrow());
    }
    if (unsaved) {
      control.getElement().setAttribute(Field.UNSAVED, "");
    } else {
      control.getElement().removeAttribute(Field.UNSAVED);
    }
  }

  private void put(ItemId slot, Optional<Answer> answer) {
    answer.ifPresentOrElse(value -> cells.put(slot, value), () -> cells.remove(slot));
    changed.run();
  }
}
