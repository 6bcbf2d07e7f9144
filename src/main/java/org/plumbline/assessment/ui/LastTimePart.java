package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.CarriedPart;
import org.plumbline.assessment.Particulars;
import org.plumbline.comparison.Verdict;
import org.plumbline.instrument.Section;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;

/**
 * What was answered in this section last time, beside it: level, evidence, actions, and how the
 * words changed since. Copying is a button, never automatic.
 */
final class LastTimePart extends Aside {
  /** On a small screen it stands below the section, and a link at the top leads there. */
  static final String ID = "last-time";

  private final List<CarriedCard> cards = new ArrayList<>();

  LastTimePart(CarriedWork work, Section section) {
    getElement().setAttribute("aria-label", "Last time");
    setId(ID);
    Particulars source = work.lastTime().source().particulars();
    Span name = new Span(work.lastTime().moved() ? "Taken along" : "Last time");
    Span toggle = new Span();
    toggle.addClassName("last__toggle");
    NativeDetails last = new NativeDetails();
    last.getSummary().add(name, toggle);
    Paragraph from =
        new Paragraph(
            source.signedOffAt().map(Dates::day).orElse("Not finished")
                + ", version "
                + source.version().instrument().version());
    from.addClassName("soft");
    Div parts = new Div(from);
    List<CarriedPart> answered =
        work.in(section.id()).stream()
            .filter(part -> part.verdict().kind() != Verdict.Kind.NEW)
            .toList();
    if (answered.isEmpty()) {
      parts.add(new Paragraph("Nothing was answered in this section."));
    }
    answered.forEach(part -> cards.add(new CarriedCard(work, part, () -> {})));
    parts.add(new CarriedCards(cards));
    Anchor all =
        Links.to(CarriedView.address(work.open().particulars().reference()), "All answers");
    all.addClassName("last__all");
    parts.add(all);
    last.setContent(parts);
    last.addClassName("last");
    last.setOpen(true);
    add(last);
  }

  /** Shows how their places on the form stand now. */
  void refresh() {
    cards.forEach(CarriedCard::refresh);
  }
}
