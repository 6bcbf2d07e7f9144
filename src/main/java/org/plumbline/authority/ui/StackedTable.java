package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table in a card, whose rows stack where the page is narrow. */
final class StackedTable extends Div {
  private final NativeTable table = new NativeTable();
  private final List<String> heads;

  StackedTable(String caption, List<String> heads) {
    this.heads = heads;
    addClassNames("card", "table-card");
    table.addClassNames("table", "table-stack");
    NativeTableCaption words = new NativeTableCaption();
    words.setText(caption);
    words.addClassName("visually-hidden");
    NativeTableRow row = new NativeTableRow();
    for (String head : heads) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
      cell.getElement().setAttribute("scope", "col");
      row.add(cell);
    }
    table.add(words);
    table.getHead().add(row);
    add(table);
  }

  /** Adds a row, whose first cell says what it is about. */
  void row(Component about, Component... cells) {
    NativeTableHeaderCell first = new NativeTableHeaderCell(about);
    first.getElement().setAttribute("scope", "row");
    NativeTableRow row = new NativeTableRow(first);
    for (int i = 0; i < cells.length; i++) {
      NativeTableCell cell = new NativeTableCell(cells[i]);
      cell.getElement().setAttribute("data-label", heads.get(i + 1));
      row.add(cell);
    }
    table.getBody().add(row);
  }

  /** A fact, and below it one that is looked for less often. */
  static Div twoLines(Component fact, String second) {
    HtmlContainer small = new HtmlContainer("small");
    small.setText(second);
    Div lines = new Div(fact);
    if (!second.isEmpty()) {
      lines.add(small);
    }
    lines.addClassName("lines");
    return lines;
  }
}
