package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.shell.Notice;

/**
 * Where two people wrote in one place: until one of them has chosen, the page is not drawn anew.
 */
final class Undecided {
  /** The class of whatever holds the two texts. */
  static final String TROUBLE = "trouble";

  private Undecided() {}

  /** Both texts, and a button for either. */
  static Notice between(String theirs, String mine, Runnable keep, Runnable take) {
    Paragraph said =
        new Paragraph(
            "Somebody else changed this while you did. Neither is lost. Theirs: “%s”. Yours: “%s”."
                .formatted(theirs, mine));
    Div ways = new Div(way("Use mine", keep), way("Use theirs", take));
    ways.addClassName("row");
    return new Notice(Notice.Kind.WARN, said, ways);
  }

  private static NativeButton way(String name, Runnable act) {
    NativeButton way = new NativeButton(name);
    way.addClassNames("button", "button--small");
    way.addClickListener(_ -> act.run());
    return way;
  }

  /** Whether some part of the page waits for a choice, which is one with buttons. */
  static boolean isIn(Component page) {
    return Below.all(page)
        .filter(part -> part.hasClassName(TROUBLE))
        .flatMap(Below::all)
        .anyMatch(NativeButton.class::isInstance);
  }
}
