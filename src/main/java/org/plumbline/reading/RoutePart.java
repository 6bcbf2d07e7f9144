package org.plumbline.reading;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Route;

/** Who must be told what in one case: the text as its author wrote it, its parts and its steps. */
final class RoutePart extends Article {
  private final Function<AuthorityCode, String> names;

  RoutePart(Instrument instrument, Route route, Function<AuthorityCode, String> names) {
    this.names = names;
    addClassNames("route");
    setId("route-" + route.id());
    add(new H3(route.title().orElse("Next steps")));
    add(cases(instrument, route));
    if (!route.text().isBlank()) {
      add(new TemplateText(route.text()));
    }
    for (Route.Part part : route.parts()) {
      add(new H4(part.heading()), new TemplateText(part.text()));
    }
    if (!route.steps().isEmpty()) {
      OrderedList steps = new OrderedList();
      steps.addClassName("rules");
      route.steps().forEach(step -> steps.add(step(step)));
      add(new H4("Steps"), steps);
    }
  }

  private Div cases(Instrument instrument, Route route) {
    Div cases = new Div();
    cases.addClassNames("row", "route__cases");
    if (route.levels().isEmpty()) {
      cases.add(new Span("At every level"));
    }
    Levels levels = new Levels(instrument);
    for (OptionId level : route.levels()) {
      cases.add(levels.chip(level));
    }
    cases.add(
        new Span(
            route.authorities().isEmpty()
                ? "for every authority"
                : "for " + Words.listed(route.authorities().stream().map(names).toList())));
    if (route.when() instanceof Condition.When(String expression)) {
      cases.add(new Span(new Text("when "), new Code(expression)));
    }
    return cases;
  }

  private static ListItem step(Route.Step step) {
    ListItem line = new ListItem(new TemplateText(step.text()));
    if (step.when() instanceof Condition.When(String expression)) {
      line.add(new Paragraph(new Text("Only when "), new Code(expression)));
    }
    step.recipient().ifPresent(to -> line.add(soft("To: " + to.printed())));
    step.clock().ifPresent(clock -> line.add(soft("By when: " + clock.printed())));
    return line;
  }

  private static Paragraph soft(String words) {
    Paragraph soft = new Paragraph(words);
    soft.addClassNames("soft", "small");
    return soft;
  }
}
