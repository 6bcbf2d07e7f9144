package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.outcome.Indicated;
import org.plumbline.outcome.Outcome;
import org.plumbline.outcome.Tally;
import org.plumbline.shell.LevelChip;

/**
 * How many sections stand at each level so far, and the level that the instrument's own rules
 * indicate. Nothing where the instrument counts nothing and prints no rule.
 */
final class LiveOutcome extends Div {
  private final Instrument instrument;

  LiveOutcome(Instrument instrument) {
    this.instrument = instrument;
    addClassName("tally");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", "Levels chosen so far");
  }

  void show(Outcome outcome) {
    removeAll();
    outcome.tally().ifPresent(this::count);
    outcome.indicated().ifPresent(this::indicate);
    setVisible(getComponentCount() > 0);
  }

  private void count(Tally tally) {
    tally
        .levels()
        .forEach(level -> add(new LevelChip(tally.scale(), level.level(), level.count())));
    if (tally.notKnown() > 0) {
      add(LevelChip.notKnown(tally.notKnown()));
    }
    add(LevelChip.notAnswered(tally.unanswered()));
  }

  private void indicate(Indicated indicated) {
    Span said = new Span();
    said.addClassNames("state", "indicated");
    switch (indicated) {
      case Indicated.Decided(Level level, var _) -> {
        said.add(new Span("Indicated"));
        scaleOf(level).ifPresent(scale -> said.add(new LevelChip(scale, level)));
      }
      case Indicated.NoLevel _ -> said.add(new Span("No level is indicated"));
      case Indicated.Undecided _ -> said.add(new Span("Indicated level not decided yet"));
    }
    add(said);
  }

  private Optional<Scale> scaleOf(Level level) {
    return instrument.scales().stream().filter(scale -> scale.levels().contains(level)).findFirst();
  }
}
