package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Something to know before going on, with a sign, a line and words. */
public final class Notice extends Div {
  /** How much it matters. */
  public enum Kind {
    INFO,
    DONE,
    WARN,
    ERROR
  }

  public Notice(Kind kind, String sentence) {
    this(kind, new Div(sentence));
  }

  public Notice(Kind kind, Component... words) {
    addClassName("notice");
    switch (kind) {
      case INFO -> add(new Icon(Icon.Symbol.INFO));
      case DONE -> {
        addClassName("notice--done");
        add(new Icon(Icon.Symbol.CHECK_CIRCLE));
      }
      case WARN -> {
        addClassName("notice--warn");
        add(new Icon(Icon.Symbol.WARN));
      }
      case ERROR -> {
        addClassName("notice--error");
        add(new Icon(Icon.Symbol.ERROR));
      }
    }
    Div text = new Div(words);
    text.addClassName("notice__text");
    add(text);
  }
}
