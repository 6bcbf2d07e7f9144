package org.plumbline.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Copy;
import org.plumbline.assessment.Result;
import org.plumbline.assessment.StepDone;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;

/**
 * What a submission amounted to, on paper: the judgement, the tally, and the next steps as shown.
 */
final class OutcomeSheet extends Section {
  /** Of the judgement, what the copy leaves out. */
  private record LeftOut(boolean level, boolean reason) {
    static LeftOut of(Copy copy, Instrument instrument) {
      Optional<Judgement> judgement = instrument.outcome().judgement();
      return new LeftOut(
          judgement
              .flatMap(asked -> instrument.findItem(asked.item()))
              .filter(copy::leavesOut)
              .isPresent(),
          judgement
              .flatMap(Judgement::reason)
              .flatMap(instrument::findItem)
              .filter(copy::leavesOut)
              .isPresent());
    }
  }

  OutcomeSheet(Result result, Map<String, StepDone> done, Copy copy, Instrument instrument) {
    LeftOut leftOut = LeftOut.of(copy, instrument);
    List<Result.Steps> routes = result.routes(copy);
    Div box = new Div(judged(result, leftOut), counted(result));
    box.addClassNames("outcome", "keep");
    add(box);
    add(new H2("Next steps for " + result.authority()));
    if (routes.isEmpty()) {
      add(
          new Paragraph(
              "The instrument prints no next steps for this case. Discuss them with your line"
                  + " manager."));
    }
    if (routes.stream().anyMatch(route -> !route.steps().isEmpty())) {
      add(steps(routes, done));
    }
    routes.stream().map(OutcomeSheet::wording).forEach(this::add);
  }

  private static Div judged(Result result, LeftOut leftOut) {
    Div part = new Div(new H2("Professional judgement"));
    if (leftOut.level()) {
      part.add(new Paragraph(Said.leftOut()));
      return part;
    }
    part.add(
        new Paragraph(
            result.judged().map(Result.Judged::label).orElse("No judged level is asked for")));
    result
        .judged()
        .flatMap(Result.Judged::reason)
        .ifPresent(reason -> {
          Paragraph words =
              leftOut.reason() ? new Paragraph(Said.leftOut()) : new Paragraph(reason);
          words.addClassName("as-written");
          part.add(words);
        });
    return part;
  }

  private static Div counted(Result result) {
    List<String> words = new ArrayList<>();
    result.tally().forEach(count -> words.add(count.count() + " " + count.label()));
    if (!result.tally().isEmpty()) {
      words.add(result.notAnswered() + " not answered");
      if (result.notKnown() > 0) {
        words.add(result.notKnown() + " not known");
      }
    }
    Div part = new Div(new H2("Levels chosen"));
    part.add(
        new Paragraph(
            words.isEmpty() ? "This instrument counts no levels." : String.join(", ", words)));
    result
        .indicated()
        .ifPresent(
            indicated -> part.add(new Paragraph("Indicated by its rules: " + indicated.label())));
    return part;
  }

  /** What is to be done on every route together, as one list to tick. */
  private static Component steps(List<Result.Steps> routes, Map<String, StepDone> done) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("printed", "steps");
    for (Result.Steps route : routes) {
      for (Result.Step step : route.steps()) {
        Optional<StepDone> ticked = Optional.ofNullable(done.get(step.id()));
        list.add(
            line(
                step,
                step.undecided() || route.undecided(),
                step.because().or(route::because),
                ticked));
      }
    }
    return list;
  }

  private static ListItem line(
      Result.Step step, boolean undecided, Optional<String> because, Optional<StepDone> done) {
    Span box = new Span();
    box.addClassName("box");
    List<String> facts = new ArrayList<>();
    done.ifPresent(ticked -> {
      box.add(new Icon(Icon.Symbol.CHECK));
      facts.add("done " + Dates.moment(ticked.at()) + " by " + ticked.by().name());
    });
    step.recipient().ifPresent(recipient -> facts.add("to " + recipient));
    step.due().ifPresent(due -> facts.add("by " + due));
    if (undecided) {
      facts.add("may apply: " + because.orElse("an answer it depends on is open"));
    }
    String words =
        facts.isEmpty() ? step.text() : step.text() + " (" + String.join("; ", facts) + ")";
    return new ListItem(box, new Span(words));
  }

  private static Div wording(Result.Steps route) {
    Div part = new Div();
    part.addClassName("sheet__route");
    route.title().ifPresent(title -> part.add(new H3(title)));
    part.add(filled(route.html()));
    route.parts().forEach(each -> part.add(new H3(each.heading()), filled(each.html())));
    return part;
  }

  /** Wording that was filled and escaped when it was stored. */
  private static Component filled(String paragraphs) {
    return new Html("<div>" + paragraphs + "</div>");
  }
}
