package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A native text control: one line, many lines, a date or a number. Tells what was typed one second
 * after the last key, and at once when the control is left, so that whatever acts next acts on the
 * text that stands on the screen.
 */
public final class TextControl extends Component implements Focusable<TextControl> {
  private static final int PAUSE_MILLISECONDS = 1000;

  private final List<Consumer<String>> listeners = new ArrayList<>();
  private String told = "";

  private TextControl(Element element) {
    super(element);
    addClassName("input");
    element.setAttribute("data-typed", "");
    element
        .addEventListener("input", event -> tell())
        .synchronizeProperty("value")
        .debounce(PAUSE_MILLISECONDS);
    element.addEventListener("change", event -> tell()).synchronizeProperty("value");
  }

  /** One line; {@code type} as in HTML: text, email, tel, date, search, password. */
  public static TextControl line(String type) {
    Element element = new Element("input");
    element.setAttribute("type", type);
    return new TextControl(element);
  }

  /** Many lines; grows with its text. */
  public static TextControl lines() {
    Element element = new Element("textarea");
    element.setAttribute("rows", "3");
    return new TextControl(element);
  }

  public String value() {
    return getElement().getProperty("value", "");
  }

  /** Puts another text on the screen; not told to listeners. */
  public void show(String text) {
    told = text;
    getElement().setProperty("value", text);
  }

  public void onTyped(Consumer<String> listener) {
    listeners.add(listener);
  }

  @Override
  public void setEnabled(boolean enabled) {
    getElement().setProperty("disabled", !enabled);
  }

  public void setAttribute(String name, String value) {
    getElement().setAttribute(name, value);
  }

  private void tell() {
    String value = value();
    if (!value.equals(told)) {
      told = value;
      List.copyOf(listeners).forEach(listener -> listener.accept(value));
    }
  }
}
