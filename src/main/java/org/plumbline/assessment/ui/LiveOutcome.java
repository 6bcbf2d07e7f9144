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
  private Optional<Tally> tally = Optional.empty();
  private Optional<Indicated> indicated = Optional.empty();

  LiveOutcome(Instrument instrument) {
    this.instrument = instrument;
    addClassName("tally");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", "Levels chosen so far");
    setVisible(false);
  }

  /** Draws again only what changed: most answers move no level. */
  void show(Outcome outcome) {
    if (outcome.tally().equals(tally) && outcome.indicated().equals(indicated)) {
      return;
    }
    tally = outcome.tally();
    indicated = outcome.indicated();
    removeAll();
    tally.ifPresent(this::count);
    indicated.ifPresent(this::indicate);
    setVisible(getComponentCount() > 0);
  }

  private void count(Tally counted) {
    counted
        .levels()
        .forEach(level -> add(new LevelChip(counted.scale(), level.level(), level.count())));
    if (counted.notKnown() > 0) {
      add(LevelChip.notKnown(counted.notKnown()));
    }
    add(LevelChip.notAnswered(counted.unanswered()));
  }

  private void indicate(Indicated rules) {
    Span said = new Span();
    said.addClassNames("state", "indicated");
    switch (rules) {
      case Indicated.Decided(Level decided, var _) -> {
        said.add(new Span("Indicated"));
        scaleOf(decided).ifPresent(scale -> said.add(new LevelChip(scale, decided)));
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
