package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.assessment.Particulars;
import org.plumbline.instrument.Instrument;
import org.plumbline.outcome.Tally;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.SavedStatus;

/** Whom an open assessment is of, whether it is saved, and how its sections stand. */
final class SubjectHead extends Section {
  private final SavedStatus saved = new SavedStatus();
  private final Div tally = new Div();

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
    tally.addClassName("tally");
    tally.getElement().setAttribute("role", "group");
    tally.getElement().setAttribute("aria-label", "Levels chosen so far");
    Div status = new Div(saved, tally);
    status.addClassName("subject__status");
    Div inner = new Div(new Div(name, line), status);
    inner.addClassName("subject__inner");
    add(inner);
  }

  SavedStatus saved() {
    return saved;
  }

  /** Shows how many sections stand at each level; nothing where the instrument counts nothing. */
  void show(Optional<Tally> counted) {
    tally.removeAll();
    tally.setVisible(counted.isPresent());
    counted.ifPresent(count -> {
      count
          .levels()
          .forEach(level -> tally.add(new LevelChip(count.scale(), level.level(), level.count())));
      if (count.notKnown() > 0) {
        tally.add(LevelChip.notKnown(count.notKnown()));
      }
      tally.add(LevelChip.notAnswered(count.unanswered()));
    });
  }
}
