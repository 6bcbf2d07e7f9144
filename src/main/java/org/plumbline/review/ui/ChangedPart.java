package org.plumbline.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.AnswerText;
import org.plumbline.assessment.Changed;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;

/** What the practitioner changed after a return: each question with its answer before and now. */
final class ChangedPart extends Section {
  private final Instrument instrument;

  ChangedPart(Instrument instrument, List<Changed> changed) {
    this.instrument = instrument;
    addClassName("part");
    add(new H2("Changed since it was returned"));
    if (changed.isEmpty()) {
      add(new Paragraph("No answer is another than when it was returned."));
      return;
    }
    NativeTableRow heads = new NativeTableRow();
    List.of("Question", "When it was returned", "Now")
        .forEach(head -> heads.add(scoped(new NativeTableHeaderCell(head), "col")));
    NativeTableBody body = new NativeTableBody();
    changed.forEach(each -> body.add(row(each)));
    NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
    table.addClassNames("table", "table-stack");
    Div card = new Div(table);
    card.addClassNames("card", "changed");
    add(card);
  }

  private NativeTableRow row(Changed changed) {
    Span where = new Span(changed.section().title());
    where.addClassNames("soft", "small");
    Div question = new Div(new Div(new Span(question(changed))), where);
    NativeTableHeaderCell head = new NativeTableHeaderCell();
    head.add(question);
    return new NativeTableRow(
        scoped(head, "row"),
        cell("When it was returned", changed, changed.before()),
        cell("Now", changed, changed.now()));
  }

  private static String question(Changed changed) {
    Item item = changed.item();
    String label = item.prompt().label().isBlank() ? item.id().value() : item.prompt().label();
    if (changed.slot().id().equals(item.id())) {
      return label;
    }
    return label
        + switch (changed.slot().holds()) {
          case OPTIONS -> ", what is ticked";
          case TEXT, NUMBER, DATE, OPTION, ROWS -> ", details";
        };
  }

  private NativeTableCell cell(String head, Changed changed, Optional<Answer> answer) {
    Span words = new Span(AnswerText.of(instrument, changed.item(), answer));
    words.addClassName("as-written");
    Component said = words;
    if (answer.isEmpty()) {
      Span none = new Span("Not answered");
      none.addClassName("soft");
      said = none;
    }
    NativeTableCell cell = new NativeTableCell(said);
    cell.getElement().setAttribute("data-label", head);
    return cell;
  }

  private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
