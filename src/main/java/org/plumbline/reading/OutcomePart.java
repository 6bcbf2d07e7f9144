package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.OutcomeRules.Band;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.instrument.Scale;
import org.plumbline.shell.LevelChip;

/** What the answers amount to, rule by rule, and who decides in the end. */
final class OutcomePart extends Section {
  private final Instrument instrument;

  OutcomePart(Instrument instrument) {
    this.instrument = instrument;
    OutcomeRules rules = instrument.outcome();
    addClassNames("card", "version-section");
    setId("outcome");
    H2 title = new H2("What the answers amount to");
    title.setId("outcome-title");
    getElement().setAttribute("aria-labelledby", "outcome-title");
    add(title);
    rules.tally().ifPresent(scale -> tally(instrument.getScale(scale)));
    scores(rules);
    indicated(rules);
    rules.judgement().ifPresent(this::judgement);
  }

  private void tally(Scale scale) {
    add(new Paragraph("Sections are counted at each level:"));
    Div chips = new Div();
    chips.addClassNames("row", "chips");
    scale.levels().forEach(level -> chips.add(new LevelChip(scale, level)));
    add(chips);
  }

  private void scores(OutcomeRules rules) {
    for (OutcomeRules.Score score : rules.scores()) {
      add(new H3(score.label()), line(new Text("Worked out as "), new Code(score.expression())));
      UnorderedList bands = new UnorderedList();
      bands.addClassName("rules");
      rules.bands().stream()
          .filter(band -> band.score().equals(score.id()))
          .forEach(band -> bands.add(band(band)));
      if (bands.getComponentCount() > 0) {
        add(bands);
      }
    }
  }

  private ListItem band(Band band) {
    ListItem line = new ListItem(band.label() + ": " + range(band) + " ");
    band.level().ifPresent(level -> line.add(level(level)));
    return line;
  }

  private static String range(Band band) {
    return band.from().map(from -> "from " + from.toPlainString()).orElse("")
        + (band.from().isPresent() && band.to().isPresent() ? " " : "")
        + band.to().map(BigDecimal::toPlainString).map(to -> "to " + to).orElse("");
  }

  private void indicated(OutcomeRules rules) {
    add(new H3("Indicated level"));
    if (rules.indicated().isEmpty()
        && rules.bands().stream().noneMatch(b -> b.level().isPresent())) {
      add(new Paragraph("The document prints no rule from the answers to a level."));
    }
    OrderedList list = new OrderedList();
    list.addClassName("rules");
    for (OutcomeRules.IndicatedRule rule : rules.indicated()) {
      list.add(
          new ListItem(
              level(rule.level()), condition(rule.when()), new Span(" " + rule.because())));
    }
    for (OutcomeRules.Limit limit : rules.limits()) {
      String way =
          switch (limit.kind()) {
            case FLOOR -> "Not below ";
            case CEILING -> "Not above ";
          };
      list.add(
          new ListItem(
              new Text(way),
              level(limit.level()),
              condition(limit.when()),
              new Span(" " + limit.citation())));
    }
    if (list.getComponentCount() > 0) {
      add(list);
    }
  }

  private void judgement(Judgement judgement) {
    add(new H3("Professional judgement"));
    add(
        new Paragraph(
            "Given in “"
                + label(judgement.item())
                + "”."
                + judgement
                    .reason()
                    .map(reason ->
                        " Where it differs from the indicated level, “"
                            + label(reason)
                            + "” says why.")
                    .orElse("")));
  }

  private String label(ItemId item) {
    return instrument
        .findItem(item)
        .map(Item::prompt)
        .map(prompt -> prompt.label())
        .orElse(item.value());
  }

  private Component level(OptionId level) {
    return new Levels(instrument).chip(level);
  }

  private static Component condition(Condition when) {
    return switch (when) {
      case Condition.Always _ -> new Span(" always.");
      case Condition.Never _ -> new Span(" never.");
      case Condition.When(String expression) ->
          new Span(new Text(" when "), new Code(expression), new Text("."));
    };
  }

  private static Div line(Component... words) {
    return new Div(words);
  }
}
