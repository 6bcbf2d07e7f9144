package org.plumbline.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Column;
import org.plumbline.instrument.Item.TableItem;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Picture;
import org.plumbline.response.Answer;
import org.plumbline.shell.Icon;

/**
 * Rows that a person adds, such as actions. Each row is a group with a number and a button that
 * removes it; a new row takes the focus, a removed one hands it on.
 */
final class TableField extends ItemField {
  private final TableItem table;
  private final FormContext form;
  private final NativeTableBody rows = new NativeTableBody();
  private final NativeTable grid;
  private final NativeButton add = new NativeButton();
  private final Map<UUID, TableRow> shown = new LinkedHashMap<>();
  private final Div removal = new Div();

  TableField(TableItem table, FormContext form) {
    super(table);
    this.table = table;
    this.form = form;
    FieldSet group = Choices.group(table.prompt().label());
    group.addClassName("field--lead");
    markRequired(group);
    table.prompt().help().ifPresent(words -> group.add(help(words)));
    NativeTableRow heads = new NativeTableRow();
    Column.in(table)
        .forEach(column -> {
          NativeTableHeaderCell head = new NativeTableHeaderCell(column.item().prompt().label());
          head.getElement().setAttribute("scope", "col");
          head.setClassName("actions__short", !TableRow.isWide(column));
          heads.add(head);
        });
    Span last = new Span("Remove");
    last.addClassName("visually-hidden");
    NativeTableHeaderCell removing = new NativeTableHeaderCell();
    removing.add(last);
    heads.add(removing);
    grid = new NativeTable(new NativeTableHeader(heads), rows);
    grid.addClassName("actions");
    String name = table.rowName();
    String article = "aeiou".indexOf(Character.toLowerCase(name.charAt(0))) >= 0 ? "an " : "a ";
    add.add(new Icon(Icon.Symbol.PLUS), new Span("Add " + article + name));
    add.addClassName("button");
    add.addClickListener(click -> added());
    removal.addClassNames("row", "actions__removal");
    removal.getElement().setAttribute("role", "status");
    Column.in(table).forEach(column -> agreed(column).forEach(group::add));
    group.add(grid, new Div(add), removal);
    add(group);
    problem("");
    refresh();
  }

  /** What a cell has no room for is read above the rows: the wording of each level in it. */
  private List<Component> agreed(Column column) {
    List<Component> words = new ArrayList<>();
    for (Option option : column.item().options(form.instrument())) {
      if (!option.agreed().equals(option.label())) {
        words.add(new Paragraph(option.label()));
        form.image(option.shown().map(Picture::id)).ifPresent(words::add);
        words.addAll(Texts.paragraphs(option.words()));
      }
    }
    return words;
  }

  private void added() {
    removal.removeAll();
    UUID id = form.newRowId().get();
    TableRow row = row(id, Map.of());
    rows.add(row);
    renumber();
    row.focusFirst();
  }

  private TableRow row(UUID id, Map<ItemId, Answer> cells) {
    TableRow row = new TableRow(table, form, id, cells, this::save, this::removed);
    shown.put(id, row);
    return row;
  }

  private void removed(TableRow row) {
    List<UUID> order = new ArrayList<>(shown.keySet());
    int place = order.indexOf(row.rowId());
    String name = row.name();
    shown.remove(row.rowId());
    rows.remove(row);
    renumber();
    save();
    offerUndo(name, row.written(), place);
    List<TableRow> left = new ArrayList<>(shown.values());
    if (left.isEmpty()) {
      add.focus();
    } else {
      left.get(Math.min(place, left.size() - 1)).focusFirst();
    }
  }

  private void offerUndo(String name, Answer.Row row, int place) {
    NativeButton undo = new NativeButton("Undo");
    undo.addClassNames("button", "button--small");
    undo.getElement().setAttribute("aria-label", "Undo: put " + name + " back");
    undo.addClickListener(click -> restored(name, row, place));
    removal.removeAll();
    removal.add(new Span(sentence(name) + " was removed."), undo);
  }

  /** Puts a row back where it stood, as far as the others are still there. */
  private void restored(String name, Answer.Row row, int place) {
    List<TableRow> all = new ArrayList<>(shown.values());
    all.add(Math.min(place, all.size()), row(row.id(), row.cells()));
    shown.clear();
    all.forEach(each -> shown.put(each.rowId(), each));
    rows.removeAll();
    all.forEach(rows::add);
    renumber();
    save();
    removal.removeAll();
    removal.add(new Span(sentence(name) + " is back."));
    all.get(Math.min(place, all.size() - 1)).focusFirst();
  }

  private static String sentence(String name) {
    return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
  }

  private void renumber() {
    int number = 1;
    for (TableRow row : shown.values()) {
      row.number(number++);
    }
    grid.setVisible(!shown.isEmpty());
  }

  /** A row in which nothing was written yet is on the page only. */
  private void save() {
    List<Answer.Row> written = new ArrayList<>();
    Map<UUID, Answer.Row> before = new HashMap<>();
    if (form.slots().current(table.id()).orElse(null)
        instanceof Answer.Rows(List<Answer.Row> old)) {
      old.forEach(row -> before.put(row.id(), row));
    }
    shown
        .values()
        .forEach(row -> {
          Answer.Row now = row.written();
          if (!now.cells().isEmpty() || before.containsKey(row.rowId())) {
            written.add(now);
          }
        });
    form.slots()
        .give(
            table.id(),
            written.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(written)));
  }

  @Override
  public void refresh() {
    List<Answer.Row> stored =
        form.slots().current(table.id()).orElse(null) instanceof Answer.Rows(List<Answer.Row> list)
            ? list
            : List.of();
    List<Answer.Row> drawn =
        shown.values().stream()
            .map(TableRow::written)
            .filter(row -> !row.cells().isEmpty())
            .toList();
    if (drawn.equals(stored) && !shown.isEmpty()) {
      return;
    }
    arrange(stored);
    renumber();
  }

  /**
   * Brings the rows on the page to what is stored and leaves alone what is right already: somebody
   * may be writing in one of them. A row in which nothing is stored yet stays at the end.
   */
  private void arrange(List<Answer.Row> stored) {
    Map<UUID, TableRow> before = new LinkedHashMap<>(shown);
    shown.clear();
    for (Answer.Row each : stored) {
      TableRow known = before.remove(each.id());
      if (known == null) {
        row(each.id(), each.cells());
      } else {
        known.show(each.cells());
        shown.put(each.id(), known);
      }
    }
    before.forEach((id, row) -> {
      if (row.written().cells().isEmpty()) {
        shown.put(id, row);
      } else {
        rows.remove(row);
      }
    });
    int place = 0;
    for (TableRow row : shown.values()) {
      if (rows.indexOf(row) != place) {
        rows.addComponentAtIndex(place, row);
      }
      place++;
    }
  }

  @Override
  public void focusFirst() {
    add.focus();
  }
}
