package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;

/** Where one is, the heading of the page, one sentence of lead, and what can be done. */
public final class PageHead extends Header {
  private final Div words = new Div();
  private final H1 heading;

  public PageHead(String title) {
    addClassNames("page__head", "row", "spread");
    heading = new H1(title);
    heading.setId("page-title");
    heading.getElement().setAttribute("tabindex", "-1");
    words.add(heading);
    add(words);
  }

  /** Adds the way back, above the heading. */
  public PageHead crumb(Component... steps) {
    Nav crumb = new Nav();
    crumb.addClassName("crumb");
    crumb.getElement().setAttribute("aria-label", "Breadcrumb");
    for (int i = 0; i < steps.length; i++) {
      crumb.add(steps[i]);
      if (i < steps.length - 1) {
        crumb.add(" / ");
      }
    }
    words.addComponentAsFirst(crumb);
    return this;
  }

  /** Adds the sentence below the heading. */
  public PageHead lead(String sentence) {
    Paragraph lead = new Paragraph(sentence);
    lead.addClassName("lead");
    words.add(lead);
    return this;
  }

  /** Adds what can be done on this page, at the right. */
  public PageHead actions(Component... actions) {
    Div place = new Div(actions);
    place.addClassNames("row", "page__actions");
    add(place);
    return this;
  }

  public H1 heading() {
    return heading;
  }
}
