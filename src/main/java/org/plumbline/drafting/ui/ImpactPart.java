package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.plumbline.publication.Impact;
import org.plumbline.reading.Words;

/** What publishing would do to the assessments of this authority, in numbers; no child is named. */
final class ImpactPart extends Section {
  private static final List<String> COLUMNS =
      List.of("Practitioner", "Section", "Kept", "To confirm", "No place", "New");

  ImpactPart(Impact impact) {
    addClassName("part");
    add(new H2("What it would do to assessments in your authority"));
    Div card = new Div();
    card.addClassNames("card", "stack");
    inProgress(card, impact);
    signed(card, impact.signed());
    card.add(
        new Paragraph(
            "Every assessment stays on the version it was started on. A practitioner can move"
                + " unfinished work to the new version, and decides there about each answer of"
                + " which the wording changed. Other authorities that use the instrument see their"
                + " own numbers."));
    add(card);
  }

  private static void inProgress(Div card, Impact impact) {
    card.add(new H3("In progress"));
    if (impact.assessments() == 0) {
      card.add(new Paragraph("No assessment is in progress on an earlier version."));
      return;
    }
    Impact.InSection sum = impact.sum();
    card.add(
        new Paragraph(
            "%s in progress. If all of them were moved: %s kept, %d to confirm because the wording changed, %d without a place, %d new."
                .formatted(
                    Words.count(impact.assessments(), "assessment"),
                    Words.count(sum.kept(), "answer"),
                    sum.confirm(),
                    sum.archived(),
                    sum.asked())));
    NativeTableRow heads = new NativeTableRow();
    COLUMNS.forEach(column -> heads.add(head(column, "col")));
    NativeTableBody body = new NativeTableBody();
    String last = "";
    for (Impact.InSection row : impact.inProgress()) {
      NativeTableRow line = new NativeTableRow();
      line.add(head(row.practitioner(), "row"));
      if (row.practitioner().equals(last)) {
        line.addClassName("table__again");
      }
      last = row.practitioner();
      line.add(new NativeTableCell(row.section()));
      for (int count : List.of(row.kept(), row.confirm(), row.archived(), row.asked())) {
        line.add(new NativeTableCell(Integer.toString(count)));
      }
      body.add(line);
    }
    NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
    table.addClassName("table");
    table.getElement().setAttribute("aria-label", "Answers by practitioner and section");
    Div wide = new Div(table);
    wide.addClassName("table-card");
    wide.getElement().setAttribute("tabindex", "0");
    wide.getElement().setAttribute("role", "group");
    wide.getElement().setAttribute("aria-label", "Answers by practitioner and section");
    card.add(wide);
  }

  private static NativeTableHeaderCell head(String words, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  private static void signed(Div card, Impact.Signed signed) {
    card.add(new H3("Signed off: a simulation"));
    if (signed.compared() + signed.undecided() == 0) {
      card.add(
          new Paragraph(
              "There is no signed assessment for which the old or the new rules come to a level,"
                  + " so nothing can be compared."));
      return;
    }
    card.add(
        new Paragraph(
            "Nothing that was signed changes. It is assumed that every answer holds under the new words, and that what is new is not answered. Under the new rules the indicated level of %d of %s would be another one.%s"
                .formatted(
                    signed.differing(),
                    Words.count(signed.compared(), "signed assessment"),
                    signed.undecided() == 0
                        ? ""
                        : " For %d more either the old or the new rules come to no level."
                            .formatted(signed.undecided()))));
    for (Impact.Shift shift : signed.shifts()) {
      card.add(
          new Paragraph(
              "%s instead of %s: %d".formatted(shift.to(), shift.from(), shift.assessments())));
    }
  }
}
