package org.plumbline.publication.ui;

import com.vaadin.flow.component.html.Span;
import org.plumbline.publication.VersionState;
import org.plumbline.shell.Icon;

/** The state of a version as sign and word. */
final class StateLabel extends Span {
  StateLabel(VersionState state) {
    addClassName("state");
    switch (state) {
      case PUBLISHED -> {
        addClassName("state--done");
        add(new Icon(Icon.Symbol.LOCK));
      }
      case CLOSING -> add(new Icon(Icon.Symbol.CLOCK));
      case RETIRED -> {
        addClassName("soft");
        add(new Icon(Icon.Symbol.NOTE));
      }
    }
    add(new Span(state.label()));
  }
}
