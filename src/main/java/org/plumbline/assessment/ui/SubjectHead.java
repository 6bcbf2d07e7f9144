package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.plumbline.assessment.Particulars;
import org.plumbline.instrument.Instrument;
import org.plumbline.outcome.Outcome;
import org.plumbline.shell.SavedStatus;

/** Whom an open assessment is of, whether it is saved, and how its sections stand. */
final class SubjectHead extends Section {
  private final SavedStatus saved = new SavedStatus();
  private final LiveOutcome levels;

  SubjectHead(Particulars about, LocalDate today) {
    addClassName("subject");
    getElement().setAttribute("aria-label", "Assessment");
    Instrument instrument = about.version().instrument();
    Span reference = new Span(about.reference().value());
    reference.addClassName("subject__ref");
    Paragraph name = new Paragraph(new Span(about.child().nameAndAge(today)), reference);
    name.addClassName("subject__name");
    Paragraph line = new Paragraph(instrument.title() + ", version " + instrument.version());
    line.addClassName("subject__line");
    levels = new LiveOutcome(instrument);
    Div status = new Div(saved, levels);
    status.addClassName("subject__status");
    Div inner = new Div(new Div(name, line), status);
    inner.addClassName("subject__inner");
    add(inner);
  }

  SavedStatus saved() {
    return saved;
  }

  /** Shows how the sections stand, and what the instrument's own rules make of it. */
  void show(Outcome outcome) {
    levels.show(outcome);
  }
}
