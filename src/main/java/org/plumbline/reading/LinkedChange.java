package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Finds the change on a page that a link led to. */
public final class LinkedChange {
  private LinkedChange() {}

  public static Optional<Component> in(Component page, Optional<String> anchor) {
    return anchor.flatMap(id -> find(page, id));
  }

  private static Optional<Component> find(Component component, String id) {
    if (component.getId().filter(id::equals).isPresent()) {
      return Optional.of(component);
    }
    return component.getChildren().flatMap(child -> find(child, id).stream()).findFirst();
  }
}
