package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.shell.PictureAddress;

/** A whole instrument to read: contents, sections, outcome, routing, process and doubts. */
@StyleSheet("styles/version.css")
public final class WholeInstrument extends Div {
  /**
   * Draws it.
   *
   * @param names what authorities are called on pages
   * @param pictures where a browser gets its pictures
   */
  public WholeInstrument(
      Instrument instrument, Function<AuthorityCode, String> names, PictureAddress pictures) {
    addClassName("version");
    add(contents(instrument));
    instrument.sections().forEach(section -> add(new SectionPart(instrument, section, pictures)));
    add(new OutcomePart(instrument));
    if (!instrument.routing().isEmpty()) {
      add(routing(instrument, names));
    }
    if (!instrument.workflow().isEmpty()) {
      add(new WorkflowPart(instrument.workflow()));
    }
    if (!instrument.notes().isEmpty()) {
      add(new NotesPart(instrument.notes(), Anchors.of(instrument)));
    }
  }

  private static Component contents(Instrument instrument) {
    OrderedList list = new OrderedList();
    instrument
        .sections()
        .forEach(section -> list.add(link("section-" + section.id(), section.title())));
    list.add(link("outcome", "What the answers amount to"));
    if (!instrument.routing().isEmpty()) {
      list.add(link("routing", "Who must be told what"));
    }
    if (!instrument.workflow().isEmpty()) {
      list.add(link("workflow", "The process around the form"));
    }
    if (!instrument.notes().isEmpty()) {
      list.add(link("notes", "Doubts about the printed wording"));
    }
    Nav contents = new Nav(list);
    contents.addClassNames("contents", "part", "only-screen");
    contents.getElement().setAttribute("aria-label", "On this page");
    return contents;
  }

  private static ListItem link(String id, String words) {
    Anchor link = new Anchor("#" + id, words);
    link.setRouterIgnore(true);
    return new ListItem(link);
  }

  private static Component routing(Instrument instrument, Function<AuthorityCode, String> names) {
    H2 heading = new H2("Who must be told what");
    heading.setId("routing-title");
    Section part = new Section(heading);
    part.addClassNames("card", "version-section");
    part.setId("routing");
    part.getElement().setAttribute("aria-labelledby", "routing-title");
    instrument.routing().forEach(route -> part.add(new RoutePart(instrument, route, names)));
    return part;
  }
}
