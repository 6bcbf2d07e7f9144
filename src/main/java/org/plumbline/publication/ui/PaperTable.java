package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A ruled table to write in. */
final class PaperTable extends NativeTable {
  private final NativeTableBody body = new NativeTableBody();

  PaperTable(String... names) {
    addClassNames(names);
    add(body);
  }

  void heads(List<String> labels) {
    NativeTableRow heads = new NativeTableRow();
    for (String label : labels) {
      heads.add(
          label.isEmpty()
              ? new NativeTableCell()
              : scoped(new NativeTableHeaderCell(label), "col"));
    }
    addComponentAsFirst(new NativeTableHeader(heads));
  }

  void row(Component... cells) {
    body.add(new NativeTableRow(cells));
  }

  static NativeTableHeaderCell head(String label) {
    NativeTableHeaderCell head = scoped(new NativeTableHeaderCell(label), "row");
    head.addClassName("as-written");
    return head;
  }

  static NativeTableCell cell(Component... content) {
    return new NativeTableCell(content);
  }

  /** What is counted, at the right of the room for its number. */
  static Span unit(String unit) {
    Span right = new Span(unit);
    right.addClassName("blank__unit");
    return right;
  }

  private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
