package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Locale;

/** A symbol of the sprite {@code icons.svg}, beside a word; never alone, so hidden from readers. */
@Tag("span")
public final class Icon extends Component {
  /** The symbols that pages use. */
  public enum Symbol {
    MENU,
    PLUMB,
    PERSON,
    DOWN,
    CHECK_CIRCLE,
    CHECK,
    HALF,
    OPEN,
    BOB,
    BIN,
    PLUS,
    LEFT,
    RIGHT,
    CLOCK,
    ERROR,
    WARN,
    INFO,
    PRINTER,
    ENVELOPE,
    RETURN,
    NOTE,
    LOCK,
    SEARCH,
    DOWNLOAD,
    UP,
    UNDO,
    REDO,
    GRIP,
    COPY,
    PENCIL,
    COMPARE
  }

  public Icon(Symbol symbol) {
    addClassName("icon-holder");
    getElement().setProperty("innerHTML", svg(symbol));
  }

  static String svg(Symbol symbol) {
    return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><use href=\"icons.svg#"
        + symbol.name().toLowerCase(Locale.ROOT).replace('_', '-')
        + "\"></use></svg>";
  }
}
