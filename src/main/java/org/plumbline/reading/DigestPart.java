package org.plumbline.reading;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.plumbline.comparison.Point;
import org.plumbline.comparison.Report;
import org.plumbline.shell.Icon;

/** What stands out in a comparison, in sentences. */
public final class DigestPart extends Section {
  public DigestPart(Report report) {
    addClassNames("card", "digest");
    H2 heading = new H2("In short");
    heading.setId("digest-title");
    getElement().setAttribute("aria-labelledby", "digest-title");
    UnorderedList list = new UnorderedList();
    report.points().forEach(point -> list.add(line(point)));
    add(heading, list);
  }

  private static ListItem line(Point point) {
    Span lead = new Span(point.lead());
    lead.addClassName("digest__lead");
    Span words = new Span(lead, new Span(point.rest().isEmpty() ? "" : " " + point.rest()));
    return new ListItem(new Icon(symbol(point.topic())), words);
  }

  private static Icon.Symbol symbol(Point.Topic topic) {
    return switch (topic) {
      case SECTIONS -> Icon.Symbol.COMPARE;
      case WORDING -> Icon.Symbol.PENCIL;
      case SCALE -> Icon.Symbol.UP;
      case ROUTING -> Icon.Symbol.ENVELOPE;
      case REST -> Icon.Symbol.INFO;
    };
  }
}
