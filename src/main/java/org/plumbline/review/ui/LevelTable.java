package org.plumbline.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.plumbline.review.Standing;
import org.plumbline.review.Timeline;
import org.plumbline.shell.LevelChip;

/** The levels of a timeline as a table: the same facts as the picture, under the same heads. */
final class LevelTable extends Div {
  private final Timeline timeline;

  LevelTable(Timeline timeline) {
    this.timeline = timeline;
    addClassNames("card", "table-card");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", "Levels over time, as a table");
    NativeTable table = new NativeTable();
    table.addClassNames("table", "table-stack", "timeline__table");
    NativeTableCaption caption = new NativeTableCaption();
    caption.setText("The level of each section in each assessment, the newest at the right");
    caption.addClassName("visually-hidden");
    table.add(caption);
    NativeTableRow heads = new NativeTableRow(head("col", new Span("Section")));
    for (int i = 0; i < timeline.assessments().size(); i++) {
      heads.add(head("col", new AssessmentHead(timeline, i)));
    }
    table.getHead().add(heads);
    timeline.rows().forEach(row -> table.getBody().add(row(row)));
    add(table);
  }

  private static NativeTableHeaderCell head(String scope, Component... words) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(words);
    head.getElement().setAttribute("scope", scope);
    return head;
  }

  private NativeTableRow row(Timeline.Row row) {
    NativeTableHeaderCell title = head("row", new Span(row.title()));
    row.alsoCalled()
        .forEach(other -> {
          Div also = new Div("Also called: " + other);
          also.addClassNames("soft", "small");
          title.add(also);
        });
    NativeTableRow line = new NativeTableRow(title);
    for (int i = 0; i < row.standings().size(); i++) {
      NativeTableCell cell = new NativeTableCell(standing(row.standings().get(i)));
      cell.getElement().setAttribute("data-label", AssessmentHead.when(timeline, i));
      line.add(cell);
    }
    return line;
  }

  private static Component standing(Standing standing) {
    return switch (standing) {
      case Standing.At at -> new LevelChip(at.scale(), at.level());
      case Standing.Without without -> {
        Span words = new Span(without.words());
        words.addClassName("soft");
        yield words;
      }
    };
  }
}
