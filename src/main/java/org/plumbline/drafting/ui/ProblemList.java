package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plumbline.instrument.Problem;
import org.plumbline.shell.Icon;

/** What is in the way, all of it at once, each with what to do. */
final class ProblemList extends Div {
  ProblemList(String title, List<Problem> problems) {
    addClassName("error-summary");
    getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    UnorderedList list = new UnorderedList();
    problems.forEach(problem -> list.add(line(problem)));
    add(new H2(new Icon(Icon.Symbol.ERROR), new Span(title)), list);
  }

  private static ListItem line(Problem problem) {
    ListItem line = new ListItem();
    problem.place().position().ifPresent(position -> line.add(where("Line " + position.line())));
    line.add(new Paragraph(problem.sentence()));
    return line;
  }

  private static Component where(String words) {
    Span where = new Span(words);
    where.addClassNames("soft", "small");
    return where;
  }
}
