package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A native list to choose one thing from; nothing chosen is the empty value. */
@Tag("select")
public final class SelectControl extends Component implements Focusable<SelectControl> {
  private final List<Consumer<String>> listeners = new ArrayList<>();

  /**
   * A list of these options, in their order.
   *
   * @param options words by value
   * @param nothing what stands there while nothing is chosen
   */
  public SelectControl(Map<String, String> options, String nothing) {
    addClassName("input");
    option("", nothing);
    options.forEach(this::option);
    getElement()
        .addEventListener(
            "change", event -> List.copyOf(listeners).forEach(each -> each.accept(value())))
        .synchronizeProperty("value");
  }

  private void option(String value, String words) {
    Element option = new Element("option");
    option.setAttribute("value", value);
    option.setText(words);
    getElement().appendChild(option);
  }

  public String value() {
    return getElement().getProperty("value", "");
  }

  public void show(String value) {
    getElement().setProperty("value", value);
  }

  public void onChosen(Consumer<String> listener) {
    listeners.add(listener);
  }
}
