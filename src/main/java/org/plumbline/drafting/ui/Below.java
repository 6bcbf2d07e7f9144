package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.schema.TreePath;

/** What stands below a component on the page. */
final class Below {
  private Below() {}

  /** All components below one, itself first. */
  static Stream<Component> all(Component part) {
    return Stream.concat(Stream.of(part), part.getChildren().flatMap(Below::all));
  }

  /** The one of that id. */
  static Optional<Component> find(Component part, String id) {
    return all(part).filter(each -> each.getId().filter(id::equals).isPresent()).findFirst();
  }

  /** What shows the draft there. */
  static Stream<ShowsDraft> showing(Component part) {
    return all(part).filter(ShowsDraft.class::isInstance).map(ShowsDraft.class::cast);
  }

  /** Puts focus on the first control of an element, or of the nearest above that has one. */
  static void focus(Component part, TreePath element) {
    String id = Pages.id(element);
    all(part)
        .filter(Focusable.class::isInstance)
        .filter(each ->
            each.getId().filter(own -> own.equals(id) || own.startsWith(id + "-")).isPresent())
        .findFirst()
        .ifPresentOrElse(
            control -> control.getElement().callJsFunction("focus"),
            () -> {
              if (element.steps().size() > 1) {
                focus(part, element.parent());
              }
            });
  }

  /** A small button among what is offered there. */
  static NativeButton button(String name, Runnable act) {
    NativeButton button = new NativeButton(name);
    button.addClassNames("button", "button--small");
    button.addClickListener(_ -> act.run());
    return button;
  }
}
