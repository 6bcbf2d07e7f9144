package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.plumbline.shell.Icon;

/** Words behind a box that is ticked or not, for eyes and ears. */
final class BoxedLine extends ListItem {
  BoxedLine(boolean ticked, String text) {
    Span box = new Span();
    box.addClassName("box");
    if (ticked) {
      box.add(new Icon(Icon.Symbol.CHECK));
    }
    Span spoken = new Span(ticked ? "Ticked: " : "Not ticked: ");
    spoken.addClassName("visually-hidden");
    add(box, new Span(spoken, new Span(text)));
    setClassName("is-ticked", ticked);
  }
}
