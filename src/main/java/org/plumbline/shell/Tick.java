package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A native checkbox or radio button. */
@Tag("input")
public final class Tick extends Component implements Focusable<Tick> {
  private final List<Consumer<Boolean>> listeners = new ArrayList<>();

  private Tick(String type) {
    getElement().setAttribute("type", type);
    getElement()
        .addEventListener(
            "change", event -> List.copyOf(listeners).forEach(each -> each.accept(isTicked())))
        .synchronizeProperty("checked");
  }

  public static Tick box() {
    return new Tick("checkbox");
  }

  /** One of several with the same name. */
  public static Tick radio(String name, String value) {
    Tick radio = new Tick("radio");
    radio.getElement().setAttribute("name", name);
    radio.getElement().setAttribute("value", value);
    return radio;
  }

  public boolean isTicked() {
    return getElement().getProperty("checked", false);
  }

  /** The names of those that are ticked, in their order. */
  public static Stream<String> ticked(Map<String, Tick> boxes) {
    return boxes.entrySet().stream()
        .filter(each -> each.getValue().isTicked())
        .map(Map.Entry::getKey);
  }

  /** Shows it ticked or not; not told to listeners. */
  public void show(boolean ticked) {
    getElement().setProperty("checked", ticked);
  }

  public void onChange(Consumer<Boolean> listener) {
    listeners.add(listener);
  }
}
