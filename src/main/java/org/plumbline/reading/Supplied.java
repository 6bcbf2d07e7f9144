package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;

/** Tells a heading that the document prints from one that was supplied because it prints none. */
final class Supplied {
  private Supplied() {}

  /** The heading itself, with a remark where the document does not print it. */
  static <C extends Component & HasComponents> C heading(C heading, String text, boolean printed) {
    heading.addClassName("as-written");
    heading.add(text);
    if (!printed) {
      Span remark = new Span(" (supplied, not printed)");
      remark.addClassName("supplied");
      heading.add(remark);
    }
    return heading;
  }
}
