package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.plumbline.assessment.Result;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.shell.LevelChip;

/** The judged level, the tally beside it, and why they differ where they do. */
final class Verdict extends Div {
  private final Instrument instrument;

  Verdict(Instrument instrument, Result result) {
    this.instrument = instrument;
    addClassNames("card", "verdict");
    add(judgement(result), counted(result));
    result
        .judged()
        .flatMap(Result.Judged::reason)
        .filter(reason -> result.indicated().isPresent())
        .ifPresent(reason -> {
          Paragraph words = new Paragraph(reason);
          words.addClassName("as-written");
          add(new Div(new H2("Why the judgement differs"), words));
        });
  }

  private Div judgement(Result result) {
    Div part = new Div(new H2("Professional judgement"));
    result
        .judged()
        .ifPresentOrElse(
            judged ->
                find(judged.levelId())
                    .ifPresentOrElse(
                        found -> {
                          LevelChip chip = new LevelChip(found.scale(), found.level());
                          chip.addClassName("level--large");
                          part.add(new Paragraph(chip));
                          getElement()
                              .setAttribute("data-concern", LevelChip.concern(found.level()));
                        },
                        () -> part.add(new Paragraph(judged.label()))),
            () -> part.add(new Paragraph("This instrument asks for no judged level.")));
    part.add(new Paragraph("Judged by " + result.submittedBy() + ", " + result.authority() + "."));
    return part;
  }

  private Div counted(Result result) {
    Div part = new Div();
    if (result.indicated().isPresent()) {
      part.add(new H2("Indicated by the instrument's rules"));
      part.add(new Paragraph(result.indicated().get().label()));
      result.indicated().get().because().forEach(why -> part.add(new Paragraph(why)));
    } else {
      part.add(new H2("Levels chosen"));
    }
    if (result.tally().isEmpty()) {
      part.add(new Paragraph("This instrument counts no levels."));
      return part;
    }
    Div chips = new Div();
    chips.addClassName("tally");
    result
        .tally()
        .forEach(count ->
            find(count.levelId())
                .ifPresent(found ->
                    chips.add(new LevelChip(found.scale(), found.level(), count.count()))));
    if (result.notKnown() > 0) {
      chips.add(LevelChip.notKnown(result.notKnown()));
    }
    chips.add(LevelChip.notAnswered(result.notAnswered()));
    part.add(chips);
    if (result.indicated().isEmpty()) {
      part.add(new Paragraph("The instrument prints no rule from these to a level: people judge."));
    }
    return part;
  }

  private record Found(Scale scale, Level level) {}

  private Optional<Found> find(String levelId) {
    OptionId id = new OptionId(levelId);
    return instrument.scales().stream()
        .flatMap(scale -> scale.find(id).map(level -> new Found(scale, level)).stream())
        .findFirst();
  }
}
