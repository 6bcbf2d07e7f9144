package org.plumbline.shell;

import com.vaadin.flow.component.Component;

/** Where on the page somebody is, which only the browser knows. */
public final class FocusWithin {
  private FocusWithin() {}

  /** Does something unless somebody is in a part of the page, who would be thrown out of it. */
  public static void unless(Component part, Runnable act) {
    part.getElement()
        .executeJs("return this.contains(document.activeElement)")
        .then(
            Boolean.class,
            isWithin -> {
              if (Boolean.FALSE.equals(isWithin)) {
                act.run();
              }
            });
  }
}
