package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A list whose entries can be dragged to another place by a handle. Whoever uses it offers the same
 * by buttons, since nobody can be expected to drag.
 */
public final class Reorderable extends OrderedList {
  private static final String MOVED = "event.detail.moved";
  private static final String AFTER = "event.detail.after";

  /**
   * A list without entries.
   *
   * @param put told which entry was put behind which; first, when behind none
   */
  public Reorderable(BiConsumer<String, Optional<String>> put) {
    addAttachListener(
        event -> event.getUI().getPage().addJavaScript("context://scripts/reorder.js"));
    getElement()
        .addEventListener(
            "reordered",
            event -> {
              String after = event.getEventData().get(AFTER).asString();
              put.accept(
                  event.getEventData().get(MOVED).asString(),
                  Optional.of(after).filter(name -> !name.isEmpty()));
            })
        .addEventData(MOVED)
        .addEventData(AFTER);
  }

  /** Says by what name an entry is told. */
  public static void name(Component entry, String name) {
    entry.getElement().setAttribute("data-entry", name);
  }

  /** What an entry is dragged by. */
  public static Span handle() {
    Span handle = new Span(new Icon(Icon.Symbol.GRIP));
    handle.addClassName("grip");
    handle.getElement().setAttribute("draggable", "true");
    handle.getElement().setAttribute("aria-hidden", "true");
    return handle;
  }
}
