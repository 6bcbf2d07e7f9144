package org.plumbline.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.plumbline.audit.AuditLine;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;

/** Entries of the trail, a row each. */
final class AuditTable extends Div {
  private static final long serialVersionUID = 1L;

  private static final int FEW = 2;

  private static final List<String> HEADS =
      List.of("When", "Who", "What", "Child or assessment", "Done?");

  AuditTable(List<AuditLine> lines, Map<String, String> names) {
    addClassNames("card", "table-card");
    NativeTable table = new NativeTable();
    table.addClassNames("table", "table-stack");
    NativeTableCaption caption = new NativeTableCaption();
    caption.setText("Entries, newest first");
    caption.addClassName("visually-hidden");
    NativeTableRow heads = new NativeTableRow();
    for (String head : HEADS) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
      cell.getElement().setAttribute("scope", "col");
      heads.add(cell);
    }
    table.add(caption);
    table.getHead().add(heads);
    lines.forEach(line -> table.getBody().add(row(line, names)));
    add(table);
  }

  private static NativeTableRow row(AuditLine line, Map<String, String> names) {
    NativeTableCell done = cell(4, "");
    if (line.refused()) {
      done.add(new Icon(Icon.Symbol.LOCK), new Span("Refused"));
    } else {
      done.setText("Done");
    }
    return new NativeTableRow(
        cell(0, Dates.moment(line.at())),
        cell(1, line.who().orElse("Somebody unknown")),
        cell(2, AuditWords.what(line, names)),
        about(line),
        done);
  }

  /** A few in a row; more of them below a line that says how many. */
  private static NativeTableCell about(AuditLine line) {
    NativeTableCell about = cell(3, "");
    line.child().ifPresent(child -> about.add(new Div("Child " + child)));
    line.assessment().ifPresent(assessment -> about.add(new Div("Assessment " + assessment)));
    line.asked().ifPresent(asked -> about.add(new Div(asked)));
    shown(about, line.children(), "Child ", "children");
    shown(about, line.assessments(), "Assessment ", "assessments");
    if (about.getComponentCount() == 0) {
      about.setText("None");
    }
    return about;
  }

  private static void shown(
      NativeTableCell about, List<String> references, String one, String many) {
    if (references.size() <= FEW) {
      references.forEach(reference -> about.add(new Div(one + reference)));
    } else {
      about.add(
          new NativeDetails(
              "%d %s".formatted(references.size(), many), new Div(String.join(", ", references))));
    }
  }

  private static NativeTableCell cell(int column, String text) {
    NativeTableCell cell = new NativeTableCell(text);
    cell.getElement().setAttribute("data-label", HEADS.get(column));
    return cell;
  }
}
